import { say } from '../../../lib/locale.ts';
import { arrowRight, check, magicWand, shuffle, usersThree } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { optionsOf } from '../../parts/CardFace.tsx';
import { Choice, Choices } from '../../parts/Choice.tsx';
import { useGive } from '../../parts/give.ts';
import { LineForm } from '../../parts/LineForm.tsx';
import type { BoardLead } from '../Lead.tsx';

interface Props extends BoardLead {
  /** the seat whose own controls stand below; they need not be offered twice */
  below: number | undefined;
}

/** What the group does together, or what can be done when the holder's phone does not. */
export function LeadActions(props: Props) {
  const { play, below, act } = props;
  const giving = useGive(act);
  const single = (type: string, word: string, icon = arrowRight) => (
    <Button kind="primary" icon={icon} busy={giving.busy?.type === type} onClick={() => void giving.give({ type })}>
      {say(word)}
    </Button>
  );
  switch (play.phase) {
    case 'guess':
      return below === undefined || below === play.holder ? <Guess {...props} giving={giving} /> : null;
    case 'volunteer':
      return single('skip-turn', 'host.lead.drawTurn', shuffle);
    case 'others':
    case 'joy-shown':
      return single('go-on', 'common.go-on');
    case 'together-shown':
      return (
        <>
          <Counts {...props} />
          {single('go-on', 'common.go-on')}
        </>
      );
    case 'lay':
      return (
        <Button
          icon={magicWand}
          busy={giving.busy?.type === 'lay-tile'}
          onClick={() => void giving.give({ type: 'lay-tile' })}
        >
          {say('host.lead.layForThem')}
        </Button>
      );
    case 'joy':
      return <Joys {...props} giving={giving} />;
    case 'together':
      return (
        <>
          {(props.own?.answered ?? 0) > 0 && <p>{say('host.lead.answered', { count: props.own?.answered ?? 0 })}</p>}
          {single('show-answers', 'host.lead.showAnswers', usersThree)}
        </>
      );
    case 'picture':
      return below === undefined ? <Naming act={act} /> : null;
    default:
      return null;
  }
}

type Giving = { giving: ReturnType<typeof useGive> };

function Guess({ play, pack, text, giving }: Props & Giving) {
  return (
    <Choices>
      {optionsOf(pack, text, play.card ?? '').map(({ option, words }) => (
        <Choice
          key={option}
          mark={option.toUpperCase()}
          busy={giving.busy?.option === option}
          onChoose={() => void giving.give({ type: 'guess', option })}
        >
          {words}
        </Choice>
      ))}
    </Choices>
  );
}

const Joys = ({ play, pack, text, giving }: Props & Giving) => (
  <Choices>
    {play.choices.map((joy) => (
      <Choice
        key={joy}
        symbol={pack.symbols[pack.cards[joy]?.symbol ?? '']}
        busy={giving.busy?.joy === joy}
        onChoose={() => void giving.give({ type: 'pick-joy', joy })}
      >
        {text(joy)}
      </Choice>
    ))}
  </Choices>
);

/** How the table answered; nobody's answer by name. */
function Counts({ play, pack, text }: Props) {
  if (play.counts.every((count) => count === 0)) return null;
  return (
    <ul class="now-counts">
      {optionsOf(pack, text, play.card ?? '').map(({ option, words }, index) => (
        <li key={option}>
          {words}: <strong>{say('activities.board.together.count', { count: play.counts[index] ?? 0 })}</strong>
        </li>
      ))}
    </ul>
  );
}

function Naming({ act }: Pick<Props, 'act'>) {
  const { busy, give } = useGive(act);
  return (
    <LineForm
      class="now-naming"
      label={say('activities.board.picture.name')}
      max={60}
      word={say('activities.board.picture.do')}
      icon={check}
      busy={busy !== undefined}
      onGive={(name) => void give({ type: 'name-picture', name })}
    />
  );
}
