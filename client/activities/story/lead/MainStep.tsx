import { useActingSeat } from '../../../host/session/acting.ts';
import { say } from '../../../lib/locale.ts';
import { arrowRight, diceFive, play as playIcon } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import type { Giving, StoryLead } from '../Lead.tsx';
import { isVote } from '../words.ts';

/** The one thing to do next. */
export function MainStep({ play, giving: { busy, give } }: StoryLead & { giving: Giving }) {
  const below = useActingSeat();
  const step = (command: { type: string }, word: string, icon?: string) => (
    <Button
      kind="primary"
      icon={icon}
      iconAfter={icon ? undefined : arrowRight}
      busy={busy !== undefined}
      onClick={() => void give(command)}
    >
      {say(`host.lead.story.do.${word}`)}
    </Button>
  );
  if (play.frozen > 0) return step({ type: 'freeze' }, 'go-on', playIcon);
  if (play.phase === 'scene') {
    if (isVote(play) || play.by === 'each-role') return step({ type: 'show' }, 'show');
    // A seat that is led from here throws with its own button.
    if (play.by === 'dice') return below === undefined ? step({ type: 'roll' }, 'roll', diceFive) : null;
    return play.by === '' ? step({ type: 'go-on' }, 'go-on') : null;
  }
  if (play.phase === 'roles') return step({ type: 'go-on' }, 'begin');
  if (play.phase === 'decided') return step({ type: 'go-on' }, 'go-on');
  return play.phase === 'ending' ? step({ type: 'go-on' }, 'end') : null;
}
