import { useEffect, useState } from 'preact/hooks';
import { InBar } from '../../../host/session/bar.tsx';
import { useConsole } from '../../../host/session/console.ts';
import { say } from '../../../lib/locale.ts';
import { arrowsSplit, chatCircleDots, clock, handPalm, maskHappy } from '../../../ui/icons.ts';
import { Button, Icon } from '../../../ui/index.ts';
import type { Giving, StoryLead, StorySheet } from '../Lead.tsx';
import { minutesLeft } from '../time-left.ts';
import { sceneOf, wordsOf } from '../words.ts';

type Props = StoryLead & { giving: Giving };

/** What can be done about the scene: more time, and standing still at a question. */
export function Tools(props: Props) {
  const { play, pack, text, giving } = props;
  const { busy, give } = giving;
  const words = wordsOf(play, text);
  if (play.phase !== 'scene') return null;
  const freezes = play.frozen === 0 ? (sceneOf(play, pack)?.freezes ?? 0) : 0;
  const questions = Array.from({ length: freezes }, (_, index) => index + 1);
  if (play.until === 0 && questions.length === 0) return null;
  return (
    <div class="story-tools">
      {play.until > 0 && <TimeLeft {...props} />}
      {questions.map((question) => (
        <Button
          key={question}
          size="small"
          icon={handPalm}
          busy={busy?.type === 'freeze' && busy.question === question}
          onClick={() => void give({ type: 'freeze', question })}
        >
          {say('host.lead.story.freeze', { question: words.freeze(play.scene, question) })}
        </Button>
      ))}
    </div>
  );
}

/** What is at hand all through the story, in the bar: something else, the other branch, the roles. */
export const BarTools = ({ play, onOpen }: Pick<Props, 'play'> & { onOpen(sheet: StorySheet): void }) => (
  <InBar>
    {play.phase === 'scene' && play.frozen === 0 && play.by !== '' && (
      <Button kind="quiet" icon={chatCircleDots} onClick={() => onOpen('other')}>
        {say('activities.story.other')}
      </Button>
    )}
    {play.way.length > 0 && play.phase !== 'over' && (
      <Button kind="quiet" icon={arrowsSplit} onClick={() => onOpen('what-if')}>
        {say('host.lead.story.what-if.open')}
      </Button>
    )}
    <Button kind="quiet" icon={maskHappy} onClick={() => onOpen('roles')}>
      {say('host.lead.story.cast.open')}
    </Button>
  </InBar>
);

/** The time that one had thought of. When it is over, nothing ends. */
function TimeLeft({ meeting, play, giving: { busy, give } }: Props) {
  const { connection } = useConsole();
  const [, again] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => again((times) => times + 1), 5_000);
    return () => clearInterval(timer);
  }, []);
  const left = minutesLeft(meeting, play.until, Date.now() + connection.clockAhead.value) ?? 0;
  return (
    <>
      <p class="story-time">
        <Icon of={clock} size={1.1} />
        {left > 0 ? say('host.lead.story.time', { minutes: left }) : say('host.lead.story.time-over')}
      </p>
      <Button size="small" busy={busy?.type === 'more-time'} onClick={() => void give({ type: 'more-time' })}>
        {say('activities.story.more-time')}
      </Button>
    </>
  );
}
