import { useState } from 'preact/hooks';
import type { TableSeatView } from '../../../shared/session/view.ts';
import { Circle } from '../../activities/parts/Listening.tsx';
import { Panel } from '../../activities/parts/Panel.tsx';
import { seatFaceOf } from '../../activities/seats.ts';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { arrowRight, chatTeardropDots, pause } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import type { SeatedProps } from '../table/AtTable.tsx';
import { PauseSheet } from '../table/PauseSheet.tsx';
import { TopBar } from '../table/TopBar.tsx';
import { TouchBanner } from '../table/TouchBanner.tsx';
import { Trouble, useTrouble } from '../table/Trouble.tsx';
import { useWellbeing, WellbeingSheet } from '../table/Wellbeing.tsx';

/** Somebody has the shared device: the same controls as on a phone of one's own, and a way to pass it on. */
export function InHand(props: SeatedProps & { holder: TableSeatView; onDone(): void }) {
  const { connection, view, own, holder, pack, text, onDone } = props;
  const [pausing, setPausing] = useState(false);
  const trouble = useTrouble();
  const wellbeing = useWellbeing(own.wellbeing);
  const name = nameOf(holder);
  const { Controls, needs } = seatFaceOf(view.play?.kind ?? '');
  const need = own.steppedOut ? undefined : needs(view.play as never, own.play as never, holder.number);
  const act = async (command: { type: string }): Promise<void> =>
    trouble.tell(await connection.act(command, holder.number));
  return (
    <div class="table">
      <TopBar
        token={holder.token}
        title={need === 'turn' ? say('play.turn.mine', { name }) : name}
        glow={need === 'turn'}
      />
      <TouchBanner touch={connection.touch.value} />
      <main class="table-main">
        {own.wellbeing && (
          <Button class="table-asked" size="small" icon={chatTeardropDots} onClick={wellbeing.show}>
            {say('common.wellbeing.title')}
          </Button>
        )}
        {own.steppedOut ? (
          <Panel title={say('play.out.title')} told={say('play.out.told')} class="listening">
            <Circle seats={[holder]} middle={holder.number} />
          </Panel>
        ) : (
          <Controls
            key={`${view.at} ${holder.number}`}
            meeting={view}
            play={view.play as never}
            own={own.play as never}
            seat={holder.number}
            kept={own.kept}
            pack={pack}
            text={text}
            act={async (command) => trouble.tell(await connection.play(command, holder.number))}
            onBehalf={false}
          />
        )}
      </main>
      <Trouble {...trouble} />
      <footer class="hand-on">
        <Button kind="quiet" icon={pause} iconOnly onClick={() => setPausing(true)}>
          {say('play.bar.pause')}
        </Button>
        <Button size="big" kind={need ? 'quiet' : 'primary'} iconAfter={arrowRight} onClick={onDone}>
          {say('play.shared.done')}
        </Button>
      </footer>
      <PauseSheet open={pausing} onClose={() => setPausing(false)} view={view} own={own} act={act} />
      <WellbeingSheet asked={own.wellbeing} open={wellbeing.open && !pausing} onClose={wellbeing.close} act={act} />
    </div>
  );
}
