import { useEffect, useRef, useState } from 'preact/hooks';
import type { PublicView, SeatView } from '../../../shared/session/view.ts';
import type { OpenPack } from '../../../shared/wire/api.ts';
import type { Need, PackText } from '../../activities/face.ts';
import { Circle, Listening } from '../../activities/parts/Listening.tsx';
import { Panel } from '../../activities/parts/Panel.tsx';
import { seatFaceOf } from '../../activities/seats.ts';
import { WhoLeads } from '../../leading/WhoLeads.tsx';
import type { TableConnection } from '../../lib/connection.ts';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { arrowRight, coffee } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { BottomBar } from './BottomBar.tsx';
import { useCall } from './call.ts';
import { OwnSheet } from './OwnSheet.tsx';
import { PauseSheet } from './PauseSheet.tsx';
import { TopBar } from './TopBar.tsx';
import { TouchBanner } from './TouchBanner.tsx';
import { Trouble, useTrouble } from './Trouble.tsx';

export interface SeatedProps {
  connection: TableConnection;
  view: PublicView;
  own: SeatView;
  pack: OpenPack;
  text: PackText;
}

/** At the table: what is happening, what I can do now, and always at the same place the pause and my own page. */
export function AtTable(props: SeatedProps) {
  const { connection, view, own } = props;
  const [sheet, setSheet] = useState<'pause' | 'own'>();
  const trouble = useTrouble();
  const { me } = own;
  const need = needOf(props);
  const name = me ? nameOf(me) : '';
  useCall(need);
  useNewScreen([view.at, view.play?.beat, view.resting, own.steppedOut].join(' '));

  const act = async (command: { type: string; [field: string]: unknown }): Promise<void> =>
    trouble.tell(await connection.act(command));
  const give = async (command: { type: string; [field: string]: unknown }): Promise<void> =>
    trouble.tell(await connection.play(command));

  return (
    <div class="table">
      <TopBar token={me?.token} title={titleFor(need, name)} glow={need === 'turn'} />
      <TouchBanner touch={connection.touch.value} />
      <main class="table-main">
        <WhoLeads view={view} />
        {view.closing && <p class="table-closing">{say('play.closing')}</p>}
        <Middle {...props} name={name} act={act} give={give} />
      </main>
      <Trouble {...trouble} />
      <BottomBar onPause={() => setSheet('pause')} onOwn={() => setSheet('own')} />
      <PauseSheet open={sheet === 'pause'} onClose={() => setSheet(undefined)} view={view} own={own} act={act} />
      <OwnSheet {...props} open={sheet === 'own'} onClose={() => setSheet(undefined)} act={act} />
    </div>
  );
}

type Act = (command: { type: string; [field: string]: unknown }) => Promise<void>;

/** What this phone shows now. Rest comes before play, and the door before both. */
function Middle({ view, own, pack, text, name, act, give }: SeatedProps & { name: string; act: Act; give: Act }) {
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
  if (view.resting)
    return (
      <Listening title={say('play.resting.title')} told={say('play.resting.told')} seats={view.seats} emblem={coffee} />
    );
  if (view.unled)
    return (
      <Listening title={say('play.unled.title')} told={say('play.unled.told')} seats={view.seats} emblem={coffee} />
    );
  if (!view.play) return <Listening title={say('common.app')} seats={view.seats} />;
  const { Controls } = seatFaceOf(view.play.kind);
  return (
    <Controls
      key={view.at}
      meeting={view}
      play={view.play as never}
      own={own.play as never}
      seat={own.seat}
      pack={pack}
      text={text}
      act={give}
      onBehalf={false}
    />
  );
}

/** What I am needed for; nothing while I rest, while everyone rests, and at the door. */
function needOf({ view, own }: SeatedProps): Need | undefined {
  if (!view.play || view.phase !== 'running' || view.resting || view.unled || own.steppedOut || own.waiting)
    return undefined;
  return seatFaceOf(view.play.kind).needs(view.play as never, own.play as never, own.seat);
}

const titleFor = (need: Need | undefined, name: string): string => {
  if (need === undefined) return name;
  return say(need === 'turn' ? 'play.turn.mine' : 'play.turn.asked', { name });
};

/** What comes next begins at the top. */
function useNewScreen(screen: string): void {
  const before = useRef(screen);
  useEffect(() => {
    if (before.current !== screen) {
      scrollTo({ top: 0 });
      document.querySelector('.table-main')?.scrollTo({ top: 0 });
    }
    before.current = screen;
  }, [screen]);
}
