import { useEffect, useRef, useState } from 'preact/hooks';
import type { PublicView, SeatView } from '../../../shared/session/view.ts';
import type { OpenPack } from '../../../shared/wire/api.ts';
import type { Need, PackText } from '../../activities/face.ts';
import { seatFaceOf } from '../../activities/seats.ts';
import { WhoLeads } from '../../leading/WhoLeads.tsx';
import type { TableConnection } from '../../lib/connection.ts';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { chatTeardropDots } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { BottomBar } from './BottomBar.tsx';
import { useCall } from './call.ts';
import { LimitsSheet } from './LimitsSheet.tsx';
import { MessagesSheet } from './MessagesSheet.tsx';
import { Middle } from './Middle.tsx';
import { MineSheet } from './MineSheet.tsx';
import { useMessages } from './messages.ts';
import { OwnSheet } from './OwnSheet.tsx';
import { PauseSheet } from './PauseSheet.tsx';
import { TopBar } from './TopBar.tsx';
import { TouchBanner } from './TouchBanner.tsx';
import { Trouble, useTrouble } from './Trouble.tsx';
import { useWellbeing, WellbeingSheet } from './Wellbeing.tsx';

export interface SeatedProps {
  connection: TableConnection;
  view: PublicView;
  own: SeatView;
  pack: OpenPack;
  text: PackText;
}

type SheetName = 'pause' | 'messages' | 'own' | 'limits' | 'mine';

/**
 * At the table: what is happening, what I can do now, and always at the same place the pause, the message to the
 * facilitator and my own page.
 */
export function AtTable(props: SeatedProps) {
  const { connection, view, own } = props;
  const [sheet, setSheet] = useState<SheetName>();
  const trouble = useTrouble();
  const messages = useMessages(own.messages, connection);
  const asked = own.waiting ? undefined : own.wellbeing;
  const wellbeing = useWellbeing(asked);
  const { me } = own;
  const need = needOf(props);
  const name = me ? nameOf(me) : '';
  useCall(need ?? (asked && !asked.answer ? 'asked' : undefined));
  useNewScreen([view.at, view.play?.beat, view.resting, own.steppedOut].join(' '));

  const act = async (command: { type: string; [field: string]: unknown }): Promise<void> =>
    trouble.tell(await connection.act(command));
  const give = async (command: { type: string; [field: string]: unknown }): Promise<void> =>
    trouble.tell(await connection.play(command));
  const tell = async (text: string): Promise<boolean> => {
    const answer = await messages.write(text);
    trouble.tell(answer);
    return answer.ok;
  };

  // A sheet that closes because another one opens does not close that one.
  const sheetFor = (name: SheetName) => ({
    open: sheet === name,
    onClose: () => setSheet((now) => (now === name ? undefined : now)),
  });

  return (
    <div class="table">
      <TopBar token={me?.token} title={titleFor(need, name)} glow={need === 'turn'} />
      <TouchBanner touch={connection.touch.value} />
      <main class="table-main">
        <WhoLeads view={view} />
        {view.closing && <p class="table-closing">{say('play.closing')}</p>}
        {asked && (
          <Button class="table-asked" size="small" icon={chatTeardropDots} onClick={wellbeing.show}>
            {say('common.wellbeing.title')}
          </Button>
        )}
        <Middle {...props} name={name} act={act} give={give} tell={tell} onLimits={() => setSheet('limits')} />
      </main>
      <Trouble {...trouble} />
      <BottomBar
        answered={messages.answered}
        onPause={() => setSheet('pause')}
        onMessage={() => setSheet('messages')}
        onOwn={() => setSheet('own')}
      />
      <PauseSheet {...sheetFor('pause')} view={view} own={own} act={act} />
      <MessagesSheet {...sheetFor('messages')} {...messages} inTouch={connection.touch.value.state === 'in-touch'} />
      <OwnSheet
        {...props}
        {...sheetFor('own')}
        onLimits={() => setSheet('limits')}
        onMine={() => setSheet('mine')}
        act={act}
      />
      <MineSheet {...sheetFor('mine')} />
      <LimitsSheet {...props} {...sheetFor('limits')} act={act} />
      <WellbeingSheet asked={asked} open={wellbeing.open && sheet === undefined} onClose={wellbeing.close} act={act} />
    </div>
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
