import { valences } from '../../../shared/observation/valence.ts';
import { say } from '../../lib/locale.ts';
import { arrowLeft, arrowRight, caretLeft, caretRight, flagCheckered } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { useConsole } from '../session/console.ts';
import { useLooking } from './looking.ts';
import { MarkShape } from './MarkShape.tsx';
import { usePlace } from './place.ts';

/** Where one is, and the ways on and back. */
export function TimelineHead() {
  const { rev, goTo, step } = useLooking();
  const { title, minutes } = usePlace();
  return (
    <header class="timeline-head">
      <div class="timeline-steps">
        <Button kind="quiet" size="small" icon={caretLeft} iconOnly onClick={() => goTo(rev.value - 1)}>
          {say('host.review.stepBack')}
        </Button>
        <Button kind="quiet" size="small" icon={caretRight} iconOnly onClick={() => goTo(rev.value + 1)}>
          {say('host.review.stepOn')}
        </Button>
      </div>
      <p class="timeline-place">
        <span class="timeline-title">{title}</span>
        {minutes && <span class="timeline-minutes">{minutes}</span>}
      </p>
      <div class="timeline-steps">
        <Button kind="quiet" size="small" icon={arrowLeft} iconOnly onClick={() => step(-1)}>
          {say('host.review.noteBefore')}
        </Button>
        <span aria-hidden="true">{say('host.review.note')}</span>
        <Button kind="quiet" size="small" icon={arrowRight} iconOnly onClick={() => step(1)}>
          {say('host.review.noteNext')}
        </Button>
      </div>
      <MarkNow />
    </header>
  );
}

/** What the shapes mean. */
export const Legend = () => (
  <ul class="legend">
    {valences.map((valence) => (
      <li key={valence}>
        <MarkShape valence={valence} /> {say(`host.notes.${valence}`)}
      </li>
    ))}
    <li>
      <MarkShape valence="neutral" isMark /> {say('host.review.mark')}
    </li>
  </ul>
);

/** A marked moment at the step that is shown, opened to be filled in. */
function MarkNow() {
  const { rev, review, opened, tables, filters } = useLooking();
  const { notes } = useConsole();
  const mark = () => {
    const at = tables.shown.value?.at ?? review.value.parts.at(-1)?.at ?? -1;
    filters.value = {};
    opened.value = notes.add({ valence: 'neutral', rev: rev.value, at });
  };
  return (
    <Button kind="quiet" size="small" icon={flagCheckered} onClick={mark}>
      {say('host.review.markNow')}
    </Button>
  );
}
