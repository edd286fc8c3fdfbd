import { useState } from 'preact/hooks';
import { faceOf } from '../../activities/index.ts';
import { leadsNow } from '../../leading/words.ts';
import { announce } from '../../lib/announce.ts';
import { locale, say } from '../../lib/locale.ts';
import { textOf } from '../../lib/texts.ts';
import { arrowRight, arrowUUpLeft, flagCheckered, pause, play } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { Concern } from '../concern/Concern.tsx';
import { BreakButton } from './arc/BreakButton.tsx';
import { titleOf } from './arc/part-words.ts';
import { followingPart } from './arc/time.ts';
import { BarPlace } from './bar.tsx';
import { type Table, useConsole } from './console.ts';
import { EndSheet } from './EndSheet.tsx';
import { may } from './may.ts';

/** What is always at hand, always at the same place. */
export function BottomBar(table: Table) {
  const { view, lead } = table;
  const { act } = useConsole();
  const [ending, setEnding] = useState<'calmly' | 'now'>();
  const [busy, setBusy] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const title = textOf(view.pack, locale.value);
  const following = followingPart(view);
  const nextTitle = following && titleOf(following, title);

  const leave = view.play && faceOf(view.play.kind).leaving;
  function next() {
    if (!following) return setEnding('now');
    if (view.play && leave?.asks(view.play as never)) return setLeaving(true);
    return goOn();
  }

  async function goOn() {
    setBusy(true);
    const moved = await act({ type: 'next' });
    setBusy(false);
    setLeaving(false);
    if (moved) announce(say('host.bar.moved', { title: nextTitle ?? '' }));
  }

  return (
    <section class="console-bar" aria-label={say('host.bar.label')}>
      <div class="bar-row">
        {view.resting ? (
          may(lead, 'resume') && (
            <Button kind="quiet" class="bar-pause" icon={play} onClick={() => void act({ type: 'resume' })}>
              {say('host.bar.resume')}
            </Button>
          )
        ) : (
          <Button kind="quiet" class="bar-pause" icon={pause} onClick={() => void act({ type: 'pause' })}>
            {say('host.bar.pause')}
          </Button>
        )}
        <Concern {...table} />
        {may(lead, 'begin-break') && view.breakUntil === undefined && <BreakButton />}
        {!lead.me.wheel && <p class="bar-leads">{leadsNow(view)}</p>}
        {may(lead, 'take-back') && (
          <Button
            kind="quiet"
            icon={arrowUUpLeft}
            aria-disabled={!lead.canTakeBack}
            onClick={() => lead.canTakeBack && void act({ type: 'take-back' })}
          >
            {say('host.bar.takeBack')}
          </Button>
        )}
        <BarPlace />
        {may(lead, 'end-gracefully') && (
          <Button kind="quiet" icon={flagCheckered} onClick={() => setEnding('calmly')}>
            {say('host.bar.endCalmly')}
          </Button>
        )}
        {may(lead, 'next') && (
          <Button
            kind={view.resting ? 'secondary' : 'primary'}
            class="bar-next"
            iconAfter={arrowRight}
            busy={busy}
            onClick={() => void next()}
          >
            {following ? say('host.bar.next', { title: nextTitle ?? '' }) : say('host.bar.finish')}
          </Button>
        )}
      </div>
      {leave && (
        <leave.Sheet open={leaving} busy={busy} onLeave={() => void goOn()} onClose={() => setLeaving(false)} />
      )}
      <EndSheet how={ending} table={table} onClose={() => setEnding(undefined)} />
    </section>
  );
}
