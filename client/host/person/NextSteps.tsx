import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { plus, trash } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { Part } from './Part.tsx';
import { useReport } from './report.ts';
import { SavedState } from './SavedState.tsx';

const most = 12;
const empty: readonly string[] = ['', ''];

/** What is done next: boxes to tick on paper, lines to write here. */
export function NextSteps() {
  const { page, say: words, writing } = useReport();
  const isOpen = page.report.sealedAt === undefined;
  const { nextSteps } = writing.saved.value;
  return (
    <Part title={words('nextSteps')} aside={isOpen && <SavedState of="nextSteps" />}>
      {isOpen && <Lines />}
      <ul class={`report-steps ${isOpen ? 'print-only' : ''}`}>
        {(nextSteps.length > 0 ? nextSteps : empty).map((step, index) => (
          <li key={index} class={step ? '' : 'report-step-room'}>
            <span class="report-box" />
            {step}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Lines() {
  const { writing } = useReport();
  const list = useRef<HTMLUListElement>(null);
  const steps = writing.part.value.nextSteps;
  const put = (nextSteps: string[]) => writing.write({ nextSteps });
  /** where one goes on: the line at that place, once it is there; behind the last one, the button that adds one */
  const next = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (next.current === undefined) return;
    const lines = list.current?.querySelectorAll<HTMLElement>('input, .report-add') ?? [];
    lines[Math.max(0, Math.min(next.current, lines.length - 1))]?.focus();
    next.current = undefined;
  });
  const add = (place: number) => {
    if (steps.length >= most) return;
    next.current = place;
    put(steps.toSpliced(place, 0, ''));
  };
  const remove = (place: number, goOn = place) => {
    next.current = goOn;
    put(steps.toSpliced(place, 1));
  };
  return (
    <ul
      class="report-steps screen-only"
      ref={list}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        // Lines left empty go only when nobody is in the list any more.
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
        // A line that is taken away lets go of the focus, too, and hands it on in the same breath.
        queueMicrotask(() => currentTarget.contains(document.activeElement) || void writing.settle());
      }}
    >
      {steps.map((step, place) => (
        <li key={place}>
          <span class="report-box" />
          <input
            type="text"
            value={step}
            maxLength={300}
            autoComplete="off"
            aria-label={say('host.person.step', { place: place + 1 })}
            onInput={(event) => put(steps.with(place, event.currentTarget.value))}
            onKeyDown={(event) => {
              if (event.key === 'Enter') add(place + 1);
              if (event.key === 'Backspace' && step === '') {
                event.preventDefault();
                remove(place, place - 1);
              }
            }}
          />
          <Button kind="quiet" size="small" icon={trash} iconOnly onClick={() => remove(place)}>
            {say('host.person.removeStep', { step: step || place + 1 })}
          </Button>
        </li>
      ))}
      <li>
        <Button
          kind="quiet"
          size="small"
          icon={plus}
          class="report-add"
          aria-disabled={steps.length >= most}
          onClick={() => add(steps.length)}
        >
          {say('host.person.addStep')}
        </Button>
      </li>
    </ul>
  );
}
