import { say } from '../../../lib/locale.ts';
import { cards, chatTeardropDots, check } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { CardFace, cardSentences, optionsOf } from '../../parts/CardFace.tsx';
import { Choice, Choices } from '../../parts/Choice.tsx';
import { useGive } from '../../parts/give.ts';
import { Actions, Panel } from '../../parts/Panel.tsx';
import { type BoardControls, optionWords, seatName } from './board.ts';
import { GoOn } from './GoOn.tsx';
import { Skip } from './Turn.tsx';

/** The holder picks A or B for the others to guess, or keeps the pick in the head. */
export function Secret({ play, pack, text, act, onBehalf }: BoardControls) {
  const giving = useGive(act);
  const card = play.card ?? '';
  return (
    <Panel
      title={say('activities.board.secret.title')}
      titleHidden={!onBehalf}
      compact={onBehalf}
      read={[...cardSentences(pack, text, card), say('activities.board.secret.told')]}
    >
      <CardFace pack={pack} text={text} card={card} area={play.area} deep={play.depths > 1} class="panel-grow">
        <p class="card-quiet">{say('activities.board.secret.told')}</p>
        <Choices>
          {optionsOf(pack, text, card).map(({ option, words }) => (
            <Choice
              key={option}
              mark={option.toUpperCase()}
              busy={giving.busy?.option === option}
              onChoose={() => giving.give({ type: 'set-secret', option })}
            >
              {words}
            </Choice>
          ))}
          <Choice
            symbol={chatTeardropDots}
            busy={giving.busy?.type === 'set-secret' && giving.busy.option === undefined}
            onChoose={() => giving.give({ type: 'set-secret' })}
          >
            {say('activities.board.secret.in-head')}
          </Choice>
        </Choices>
      </CardFace>
      <Actions>
        <SwapAndSkip giving={giving} />
      </Actions>
    </Panel>
  );
}

/** The others settle on one joint guess; any of them enters it. The holder keeps quiet. */
export function Guess({ meeting, play, own, seat, pack, text, act, onBehalf }: BoardControls) {
  const giving = useGive(act);
  const card = play.card ?? '';
  const holds = seat === play.holder;
  const name = seatName(meeting, play.holder);
  const title = say(holds ? 'activities.board.guess.holder-title' : 'activities.board.guess.title');
  const told = holds ? say('activities.board.guess.holder-told') : say('activities.board.guess.told', { name });
  const options = optionsOf(pack, text, card);
  return (
    <Panel title={title} told={told} compact={onBehalf} read={cardSentences(pack, text, card)}>
      <CardFace
        pack={pack}
        text={text}
        card={card}
        area={play.area}
        deep={play.depths > 1}
        class={holds ? 'panel-grow' : ''}
      >
        {holds && own?.secret && (
          <p class="card-quiet">
            {say('activities.board.guess.mine', { option: optionWords(pack, text, card, own.secret) })}
          </p>
        )}
      </CardFace>
      {holds ? (
        <Actions>
          <Skip {...giving} />
        </Actions>
      ) : (
        <Choices>
          {options.map(({ option, words }) => (
            <Choice
              key={option}
              mark={option.toUpperCase()}
              busy={giving.busy?.option === option}
              onChoose={() => giving.give({ type: 'guess', option })}
            >
              {words}
            </Choice>
          ))}
        </Choices>
      )}
    </Panel>
  );
}

/** The card is open for all. Done, in the head and left out are one and the same. */
export function Open(props: BoardControls) {
  const { play, pack, text, act, onBehalf } = props;
  const giving = useGive(act);
  const card = play.card ?? '';
  const hints = hintsOf(props);
  return (
    <Panel title={text(card)} titleHidden compact={onBehalf} read={[...optionsRead(props), ...hints]}>
      <CardFace pack={pack} text={text} card={card} area={play.area} deep={play.depths > 1} class="panel-grow">
        <GuessOutcome {...props} />
        {hints.map((hint) => (
          <p key={hint} class="card-quiet">
            {hint}
          </p>
        ))}
        {!onBehalf && play.guess === undefined && <p class="card-foot">{say('activities.board.on-screen')}</p>}
      </CardFace>
      <Actions>
        <Button
          kind="primary"
          size="big"
          icon={check}
          busy={giving.busy?.type === 'finish'}
          onClick={() => giving.give({ type: 'finish' })}
        >
          {say('activities.board.done')}
        </Button>
        <SwapAndSkip giving={giving} />
      </Actions>
    </Panel>
  );
}

const optionsRead = ({ pack, text, play }: BoardControls): string[] =>
  pack.cards[play.card ?? '']?.kind === 'guess' ? cardSentences(pack, text, play.card).slice(1) : [];

/** How the card can be answered: always in more than one way. */
function hintsOf({ meeting, play, pack }: BoardControls): string[] {
  const asks = play.answerer !== undefined && meeting.seats.find(({ number }) => number === play.answerer)?.facilitator;
  const kind = pack.cards[play.card ?? '']?.kind;
  const hints = [say('activities.ways')];
  if (kind === 'do') hints.push(say('activities.own-measure'));
  if (asks && play.answerer !== play.holder) hints.unshift(say('activities.board.asks'));
  if (play.guess !== undefined && play.secret === undefined) hints.unshift(say('activities.board.tell-now'));
  return hints;
}

/** What the group guessed, and what the holder had picked unless it was kept in the head. */
export function GuessOutcome({ meeting, play, pack, text, seat }: BoardControls) {
  if (play.guess === undefined || play.card === undefined) return null;
  const picked = optionWords(pack, text, play.card, play.secret);
  const values = { option: picked, name: seatName(meeting, play.holder) };
  return (
    <div class="guess-outcome">
      <p>{say('activities.board.guessed', { option: optionWords(pack, text, play.card, play.guess) })}</p>
      {picked && (
        <p>{say(seat === play.holder ? 'activities.board.picked-mine' : 'activities.board.picked', values)}</p>
      )}
    </div>
  );
}

const SwapAndSkip = ({ giving }: { giving: ReturnType<typeof useGive> }) => (
  <>
    <Button
      size="big"
      icon={cards}
      busy={giving.busy?.type === 'swap-card'}
      onClick={() => giving.give({ type: 'swap-card' })}
    >
      {say('activities.board.swap')}
    </Button>
    <Skip {...giving} />
  </>
);

/** A beat in which anyone may answer the same card aloud. */
export function Others({ play, pack, text, act, onBehalf }: BoardControls) {
  const card = play.card ?? '';
  return (
    <Panel
      title={say('activities.board.others.title')}
      told={say('activities.board.others.told')}
      compact={onBehalf}
      read={cardSentences(pack, text, card)}
    >
      <CardFace pack={pack} text={text} card={card} area={play.area} deep={play.depths > 1} class="panel-grow" />
      <GoOn act={act} />
    </Panel>
  );
}
