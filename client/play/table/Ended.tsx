import { useState } from 'preact/hooks';
import type { PublicView, SeatView } from '../../../shared/session/view.ts';
import type { OpenPack } from '../../../shared/wire/api.ts';
import type { PackText } from '../../activities/face.ts';
import { MyLooks } from '../../activities/reflection/MyLooks.tsx';
import { seatFaceOf } from '../../activities/seats.ts';
import { say } from '../../lib/locale.ts';
import { hasUnsent } from '../../own/shelf.ts';
import { arrowRight } from '../../ui/icons.ts';
import { Button, Notice } from '../../ui/index.ts';
import { startAnew } from '../step.ts';
import { KeptThings, thingsIn } from './KeptThings.tsx';
import { MineSheet } from './MineSheet.tsx';
import { Still } from './Still.tsx';

interface Props {
  view: PublicView;
  own: SeatView;
  pack: OpenPack;
  text: PackText;
}

/** The meeting is over: thanks, and what one takes along. */
export function Ended({ view, own, pack, text }: Props) {
  // The last of them holds what the earlier ones hold, and more.
  const { Keepsake } = view.arc.map(({ kind }) => seatFaceOf(kind)).findLast((face) => face.Keepsake) ?? {};
  return (
    <Still title={say('play.ended.title')} told={say('play.ended.told')}>
      {thingsIn(own.kept).length > 0 && (
        <section class="ended-part">
          <h2>{say('play.ended.kept')}</h2>
          <KeptThings kept={own.kept} pack={pack} text={text} />
        </section>
      )}
      <MyLooks code={view.code} kept={own.kept} pack={pack} text={text} heading="h2" class="ended-part" />
      {Keepsake && <Keepsake code={view.code} pack={pack} text={text} kept={own.kept} />}
      <Mine />
      <Done />
    </Still>
  );
}

function Mine() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <section class="ended-part">
        <p>{say('play.own.mine-told')}</p>
        <Button size="big" iconAfter={arrowRight} onClick={() => setOpen(true)}>
          {say('play.own.mine')}
        </Button>
      </section>
      <MineSheet open={open} onClose={() => setOpen(false)} asksPermission />
    </>
  );
}

/** Leaving forgets what still waits for the network: then it is asked. */
function Done() {
  const [asking, setAsking] = useState(false);
  return (
    <>
      {asking && <Notice>{say('play.ended.unsent')}</Notice>}
      <Button kind="primary" size="big" onClick={() => (hasUnsent() && !asking ? setAsking(true) : startAnew())}>
        {say(asking ? 'play.ended.done-anyway' : 'play.ended.done')}
      </Button>
    </>
  );
}
