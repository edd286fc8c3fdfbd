import { say } from '../../lib/locale.ts';
import { bookmarkSimple, caretDown, caretUp, clock, pencilSimple, plus } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';

/** What a tap on the desk does: it notes a topic, or begins one that goes on; or one writes, or names a new topic. */
export type DeskWay = 'topics' | 'span' | 'words' | 'code';

interface Props {
  way: DeskWay;
  /** all topics are shown */
  all: boolean;
  onWay(way: DeskWay): void;
  onAll(all: boolean): void;
  onMark(): void;
}

const ways = [
  { to: 'words', icon: pencilSimple },
  { to: 'span', icon: clock },
  { to: 'code', icon: plus },
] as const;

/** The other ways to note, always at the same place. */
export const DeskFoot = ({ way, all, onWay, onAll, onMark }: Props) => (
  <div class="note-desk-foot">
    <button type="button" class="note-way" aria-expanded={all} onClick={() => onAll(!all)}>
      <Icon of={all ? caretUp : caretDown} size={1.2} />
      {say('host.notes.way.all')}
    </button>
    {ways.map(({ to, icon }) => (
      <button
        key={to}
        type="button"
        class="note-way"
        aria-pressed={way === to}
        onClick={() => onWay(way === to ? 'topics' : to)}
      >
        <Icon of={icon} size={1.2} />
        {say(`host.notes.way.${to}`)}
      </button>
    ))}
    <button type="button" class="note-way" onClick={onMark}>
      <Icon of={bookmarkSimple} size={1.2} />
      {say('host.notes.way.mark')}
    </button>
  </div>
);
