import type { FunctionComponent } from 'preact';
import { say } from '../../../lib/locale.ts';
import { bookOpen, clock, diceFive } from '../../../ui/icons.ts';
import { Button, Notice } from '../../../ui/index.ts';
import { Choice, Choices } from '../../parts/Choice.tsx';
import { useGive, useGiveEach } from '../../parts/give.ts';
import { Listening } from '../../parts/Listening.tsx';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { StoryControls } from '../Controls.tsx';
import { isVote, type Offered, offeredIn, sceneOf, wordsOf } from '../words.ts';
import { Counts } from './Counts.tsx';
import { MyRole } from './MyRole.tsx';
import { SceneText } from './SceneText.tsx';
import { SoFar } from './SoFar.tsx';

/** A scene: mine to answer, mine to decide, or somebody else's. */
export function Deciding(props: StoryControls) {
  const { play, own } = props;
  if (play.by === 'dice') return <Dice {...props} />;
  if (play.by === 'role') return own?.decides ? <Answering {...props} /> : <Watching {...props} />;
  if (isVote(play) || (play.by === 'each-role' && (own?.choices.length ?? 0) > 0)) return <Answering {...props} />;
  return <Watching {...props} />;
}

/** What can be chosen, with the same letters as on the screen. */
function Answering(props: StoryControls) {
  const { play, own, pack, text, act, onBehalf } = props;
  // Whoever changes their mind at once is heard: the last answer counts.
  const { busy, give } = useGiveEach(act);
  const words = wordsOf(play, text);
  const symbols = sceneOf(play, pack)?.symbols;
  const decides = play.by === 'role';
  const chosen = decides ? undefined : own?.answer;
  const offered = choicesFor(props);
  const told = chosen === undefined ? play.by : 'answered';
  const press = (choice: string) =>
    give(decides ? { type: 'choose', choice } : chosen === choice ? { type: 'answer' } : { type: 'answer', choice });
  return (
    <Panel
      title={say(`activities.story.ask.${play.by}`, { role: words.role(own?.role ?? '') })}
      told={onBehalf ? undefined : say(`activities.story.told.${told}`)}
      compact={onBehalf}
      titleHidden={onBehalf}
      read={[
        words.scene(play.scene),
        ...offered.map(({ choice, letter }) => `${letter}: ${words.choice(play.scene, choice)}`),
      ]}
    >
      {!onBehalf && (
        <>
          <SoFar {...props} place="above" />
          <SceneText {...props} />
          <TalkedOn {...props} />
          <MyRole {...props} />
        </>
      )}
      <Choices>
        {offered.map(({ choice, letter }) => (
          <Choice
            key={choice}
            mark={letter}
            symbol={pack.symbols[symbols?.[choice] ?? '']}
            chosen={decides ? undefined : chosen === choice}
            busy={busy !== undefined && (busy.choice ?? chosen) === choice}
            onChoose={() => press(choice)}
          >
            {words.choice(play.scene, choice)}
          </Choice>
        ))}
      </Choices>
      {!onBehalf && (
        <>
          <SoFar {...props} place="below" />
          {play.until > 0 && <MoreTime give={give} busy={busy?.type === 'more-time'} />}
        </>
      )}
    </Panel>
  );
}

/** For one's own role where each chooses for theirs; else everything. */
const choicesFor = ({ play, own }: StoryControls): Offered[] =>
  offeredIn(play).filter(({ role, choice }) => role === '' || own?.choices.includes(choice));

/** An even vote, or not all of one mind: how it was, and that one talks on. */
function TalkedOn({ play, text }: StoryControls) {
  if (play.counts.length === 0) return null;
  return (
    <Notice>
      <p>{say('activities.story.talked-on')}</p>
      <Counts play={play} words={wordsOf(play, text)} />
    </Notice>
  );
}

type Give = ReturnType<typeof useGive>['give'];
const MoreTime = ({ give, busy }: { give: Give; busy: boolean }) => (
  <Actions>
    <Button kind="quiet" icon={clock} busy={busy} onClick={() => give({ type: 'more-time' })}>
      {say('activities.story.more-time')}
    </Button>
  </Actions>
);

const Dice: FunctionComponent<StoryControls> = (props) => {
  const { play, text, act, onBehalf } = props;
  const { busy, give } = useGive(act);
  return (
    <Panel
      title={say('activities.story.ask.dice')}
      told={onBehalf ? undefined : say('activities.story.told.dice')}
      compact={onBehalf}
      titleHidden={onBehalf}
      read={[wordsOf(play, text).scene(play.scene)]}
    >
      {!onBehalf && (
        <>
          <SoFar {...props} place="above" />
          <SceneText {...props} />
          <MyRole {...props} />
          <SoFar {...props} place="below" />
        </>
      )}
      <Actions>
        <Button
          kind="primary"
          size="big"
          icon={diceFive}
          busy={busy !== undefined}
          onClick={() => give({ type: 'roll' })}
        >
          {say('activities.story.roll')}
        </Button>
      </Actions>
    </Panel>
  );
};

/** Nothing is asked of me: who decides, or that the story goes on on the screen. */
function Watching(props: StoryControls) {
  const { meeting, play, pack, text, onBehalf } = props;
  const words = wordsOf(play, text);
  const role = words.role(play.decider);
  const symbol = pack.stories[play.story]?.roles.find(({ id }) => id === play.decider)?.symbol;
  const moment = play.by === 'role' ? 'role' : play.by === '' ? 'passage' : 'others';
  return (
    <Listening
      title={say(`activities.story.watch.${moment}`, { role })}
      told={say(`activities.story.watch.${moment}-told`)}
      read={[words.scene(play.scene)]}
      seats={meeting.seats}
      emblem={pack.symbols[symbol ?? ''] ?? bookOpen}
      compact={onBehalf}
    >
      {!onBehalf && (
        <>
          <SoFar {...props} place="above" />
          <SceneText {...props} />
          <MyRole {...props} />
          <SoFar {...props} place="below" />
        </>
      )}
    </Listening>
  );
}
