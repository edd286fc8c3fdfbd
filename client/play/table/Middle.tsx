import type { BaseView } from '../../../shared/activities/activity.ts';
import { Circle, Listening } from '../../activities/parts/Listening.tsx';
import { Panel } from '../../activities/parts/Panel.tsx';
import { seatFaceOf } from '../../activities/seats.ts';
import { useBreak } from '../../lib/break-time.ts';
import { say } from '../../lib/locale.ts';
import { arrowRight, coffee, handPalm } from '../../ui/icons.ts';
import { Button, Cup } from '../../ui/index.ts';
import type { SeatedProps } from './AtTable.tsx';

type Act = (command: { type: string; [field: string]: unknown }) => Promise<void>;

interface Props extends SeatedProps {
  /** what I am called */
  name: string;
  act: Act;
  give: Act;
  tell(text: string): Promise<boolean>;
  onLimits(): void;
}

/** What this phone shows now. Rest comes before play, and the door before both. */
export function Middle(props: Props) {
  const { connection, view, own, name, act } = props;
  const rest = useBreak(view.breakUntil, connection.clockAhead.value);
  if (own.waiting)
    return <Listening title={say('play.waiting.title', { name })} told={say('play.waiting.told')} seats={view.seats} />;
  if (own.steppedOut)
    return (
      <Panel title={say('play.out.title')} told={say('play.out.told')} class="listening">
        <Circle seats={view.seats.filter(({ number }) => number === own.seat)} middle={own.seat} />
        <Button kind="primary" size="big" icon={arrowRight} onClick={() => act({ type: 'step-in' })}>
          {say('play.out.back')}
        </Button>
      </Panel>
    );
  if (view.phase === 'lobby')
    return (
      <Listening
        title={say('play.lobby.title', { name })}
        told={say('play.lobby.told')}
        seats={view.seats}
        middle={own.seat}
      />
    );
  if (view.resting && rest) return <Listening {...rest} seats={view.seats} emblem={<Cup class="circle-middle" />} />;
  if (view.resting)
    return (
      <Listening title={say('play.resting.title')} told={say('play.resting.told')} seats={view.seats} emblem={coffee} />
    );
  if (view.unled)
    return (
      <Listening title={say('play.unled.title')} told={say('play.unled.told')} seats={view.seats} emblem={coffee} />
    );
  if (!view.play) return <Listening title={say('common.app')} seats={view.seats} />;
  return <Play {...props} play={view.play} />;
}

/** The current part with what only this seat may see, and what is not talked about where the group makes its rules. */
function Play({ view, play, own, pack, text, give, tell, onLimits }: Props & { play: BaseView }) {
  const { Controls, limits } = seatFaceOf(play.kind);
  return (
    <>
      <Controls
        key={view.at}
        meeting={view}
        play={play as never}
        own={own.play as never}
        seat={own.seat}
        kept={own.kept}
        pack={pack}
        text={text}
        act={give}
        tell={tell}
        onBehalf={false}
      />
      {limits && pack.topics.length > 0 && (
        <Button kind="quiet" icon={handPalm} class="table-limits" onClick={onLimits}>
          {say('play.limits.title')}
        </Button>
      )}
    </>
  );
}
