import type { VariationId } from '../../../../shared/pack/pack.ts';
import type { ArcStepView } from '../../../../shared/session/view.ts';
import { say } from '../../../lib/locale.ts';
import { caretDown, caretUp } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { useConsole } from '../console.ts';

interface Props {
  part: ArcStepView;
  title: string;
  /** other ways to do it */
  ways: readonly VariationId[];
  isFirst: boolean;
  isLast: boolean;
  onMove(by: -1 | 1, button: HTMLElement): void;
  onTold(words: string): void;
}

const step = 5;

/** One part that has not begun: its place, its minutes, the way it is done, and whether it is. */
export function ComingPart({ part, title, ways, isFirst, isLast, onMove, onTold }: Props) {
  const { act } = useConsole();
  const forPart = (what: string) => say('host.arc.forPart', { what: say(`host.arc.${what}`), title });
  const setMinutes = (minutes: number) => void act({ type: 'set-minutes', part: part.id, minutes });

  async function skip() {
    if (await act({ type: 'skip-part', part: part.id, skip: !part.skipped }))
      onTold(say(part.skipped ? 'host.arc.broughtBack' : 'host.arc.leftOut', { title }));
  }

  return (
    <li class={`plan-part ${part.skipped ? 'plan-skipped' : ''}`}>
      <div class="plan-move">
        <Button
          kind="quiet"
          icon={caretUp}
          iconOnly
          aria-disabled={isFirst}
          onClick={(event) => !isFirst && onMove(-1, event.currentTarget)}
        >
          {forPart('up')}
        </Button>
        <Button
          kind="quiet"
          icon={caretDown}
          iconOnly
          aria-disabled={isLast}
          onClick={(event) => !isLast && onMove(1, event.currentTarget)}
        >
          {forPart('down')}
        </Button>
      </div>
      <div class="plan-words">
        <strong>{title}</strong>
        {part.skipped ? (
          <span class="soft">{say('host.arc.skipped')}</span>
        ) : (
          ways.length > 0 && <Way part={part} title={title} ways={ways} />
        )}
      </div>
      {!part.skipped && (
        <div class="plan-minutes">
          <Button
            kind="quiet"
            size="small"
            aria-label={forPart('lessTime')}
            aria-disabled={part.minutes <= step}
            onClick={() => part.minutes > step && setMinutes(part.minutes - step)}
          >
            −5
          </Button>
          <span>{say('host.arc.minutes', { minutes: part.minutes })}</span>
          <Button
            kind="quiet"
            size="small"
            aria-label={forPart('moreTime')}
            aria-disabled={part.minutes + step > 180}
            onClick={() => part.minutes + step <= 180 && setMinutes(part.minutes + step)}
          >
            +5
          </Button>
        </div>
      )}
      <Button
        kind="quiet"
        size="small"
        class="plan-skip"
        aria-label={forPart(part.skipped ? 'bringBack' : 'skip')}
        onClick={() => void skip()}
      >
        {say(part.skipped ? 'host.arc.bringBack' : 'host.arc.skip')}
      </Button>
    </li>
  );
}

/** The minutes of the plan change with the way. */
function Way({ part, title, ways }: Pick<Props, 'part' | 'title' | 'ways'>) {
  const { act } = useConsole();
  return (
    <select
      class="plan-way"
      aria-label={say('host.arc.forPart', { what: say('host.arc.way'), title })}
      value={part.variation ?? ''}
      onChange={({ currentTarget: { value } }) =>
        void act({ type: 'vary-part', part: part.id, ...(value ? { variation: value } : {}) })
      }
    >
      <option value="">{say('host.arc.ways.usual')}</option>
      {ways.map((way) => (
        <option key={way} value={way}>
          {say(`host.arc.ways.${way}`)}
        </option>
      ))}
    </select>
  );
}
