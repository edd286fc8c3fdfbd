import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { arrowLeft, arrowRight } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { go } from '../router.ts';
import { isDone } from './is-done.ts';
import { Path } from './Path.tsx';
import { StepShown } from './StepShown.tsx';
import { addressOf, sectionOf, stepAt } from './steps.ts';
import { useTogether } from './use-together.ts';

/** One step on a sheet of paper, and the way on and back under it. */
export function Sheet({ address, onStop }: { address: string; onStop(): void }) {
  const { together, page } = useTogether();
  const steps = together.steps.value;
  const step = stepAt(address, steps);
  const nth = steps.findIndex((one) => addressOf(one) === addressOf(step));
  const [before, next] = [steps[nth - 1], steps[nth + 1]];
  const sheet = useRef<HTMLElement>(null);
  const note = 'note' in step ? together.notes.value.find(({ id }) => id === step.note) : undefined;
  const isOffer = note !== undefined && !note.shared;
  // The same step reads anew when a note has just been shown, when a wish has been answered, and when it has been sealed.
  const stands = [addressOf(step), isOffer, note?.reply?.decision, page.report.sealedAt].join(' ');
  const stood = useRef(stands);
  const goTo = (to: typeof step) => go(`${location.pathname}#${addressOf(to)}`);
  const onward = () => (next ? goTo(next) : onStop());

  // Whoever listens or uses the keyboard is led to the new step's heading.
  useLayoutEffect(() => {
    if (stood.current === stands) return;
    stood.current = stands;
    sheet.current?.scrollTo(0, 0);
    const heading = sheet.current?.querySelector('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  });

  const done = isDone(step, page, together);
  const isEnd = !next;
  return (
    <>
      <main class="together-sheet" ref={sheet}>
        <div class="together-step" key={addressOf(step)}>
          <StepShown step={step} onNext={onward} onGo={goTo} />
        </div>
      </main>
      <footer class="together-foot">
        <Button class={before ? '' : 'together-nowhere'} icon={arrowLeft} onClick={() => before && goTo(before)}>
          {say('host.together.back')}
        </Button>
        <Path steps={steps} here={step} />
        {next && sectionOf(next) !== sectionOf(step) && !isOffer && (
          <p class="together-coming">
            {say('host.together.coming', { title: say(`host.together.section.${sectionOf(next)}`) })}
          </p>
        )}
        {!isOffer && (
          <Button
            class="together-next"
            kind={done ? 'primary' : 'secondary'}
            iconAfter={isEnd ? undefined : arrowRight}
            onClick={onward}
          >
            {say(isEnd ? 'host.together.end' : done ? 'host.together.next' : 'host.together.skip')}
          </Button>
        )}
      </footer>
    </>
  );
}
