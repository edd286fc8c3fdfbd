import { useLayoutEffect, useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { arrowLeft, arrowRight, moonStars } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { Listening } from '../../parts/Listening.tsx';
import { Actions } from '../../parts/Panel.tsx';
import type { MomentControls } from '../Controls.tsx';
import { type Mine, mineOf, rememberMine } from '../mine.ts';
import { Feedback } from './Feedback.tsx';
import { Message } from './Message.tsx';
import { Mood } from './Mood.tsx';
import { Sentence } from './Sentence.tsx';

const screens = { mood: Mood, sentence: Sentence, message: Message, feedback: Feedback } as const;
type Screen = keyof typeof screens;

/** What every screen of the quiet moment is given. */
export interface QuietProps extends MomentControls {
  mine: Mine;
  keep(mine: Mine): void;
  /** the picture that was chosen on this phone just now: the server does not tell it again */
  chosen: string | undefined;
  choose(card: string | undefined): void;
  /** a message has gone to the facilitator */
  sent: boolean;
  onSent(sent: boolean): void;
}

/** One thing at a time, and each may be left out. */
export function Quiet(props: MomentControls) {
  const { meeting, play, seat } = props;
  const { code } = meeting;
  const [mine, setMine] = useState(() => mineOf(code));
  const [chosen, choose] = useState<string>();
  const [sent, onSent] = useState(false);
  const [at, setAt] = useState(0);
  // On a device that is passed around, nothing of one's own can stay.
  const alone = meeting.seats.find(({ number }) => number === seat)?.device === 'own';
  const offered: readonly [Screen, boolean][] = [
    ['mood', alone],
    ['sentence', alone],
    ['message', props.tell !== undefined],
    ['feedback', !play.short],
  ];
  const all = offered.flatMap(([screen, there]) => (there ? [screen] : []));
  const screen = all[at];
  useLayoutEffect(() => document.querySelector('.table-main')?.scrollTo({ top: 0 }), [at]);

  if (screen === undefined)
    return (
      <Listening
        title={say('activities.own-moment.done.title')}
        told={say('activities.own-moment.done.told')}
        seats={meeting.seats}
        emblem={moonStars}
      >
        {all.length > 0 && (
          <Button kind="quiet" icon={arrowLeft} onClick={() => setAt(0)}>
            {say('activities.own-moment.done.change')}
          </Button>
        )}
      </Listening>
    );
  const Now = screens[screen];
  const keep = (more: Mine) => {
    setMine(more);
    rememberMine(code, more);
  };
  const { answered } = props.own ?? {};
  const given = { mood: mine.mood, sentence: mine.sentence, message: sent, feedback: answered }[screen];
  return (
    <div class="quiet-moment" key={screen}>
      <Now
        {...props}
        mine={mine}
        keep={keep}
        chosen={answered ? chosen : undefined}
        choose={choose}
        sent={sent}
        onSent={onSent}
      />
      <Actions>
        <Button kind={given ? 'primary' : 'secondary'} size="big" iconAfter={arrowRight} onClick={() => setAt(at + 1)}>
          {say(given ? 'activities.own-moment.onward' : 'activities.own-moment.skip')}
        </Button>
      </Actions>
      <p class="quiet-steps">
        {at > 0 && (
          <Button kind="quiet" size="small" icon={arrowLeft} onClick={() => setAt(at - 1)}>
            {say('activities.own-moment.back')}
          </Button>
        )}
        {all.length > 1 && <span>{say('activities.own-moment.step', { now: at + 1, all: all.length })}</span>}
      </p>
    </div>
  );
}
