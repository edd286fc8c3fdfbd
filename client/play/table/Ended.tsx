import { useState } from 'preact/hooks';
import type { PublicView, SeatView } from '../../../shared/session/view.ts';
import type { OpenPack } from '../../../shared/wire/api.ts';
import type { PackText } from '../../activities/face.ts';
import { MyLooks } from '../../activities/reflection/MyLooks.tsx';
import { seatFaceOf } from '../../activities/seats.ts';
import { say } from '../../lib/locale.ts';
import { arrowRight } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { KeptThings, thingsIn } from './KeptThings.tsx';
import { MineSheet } from './MineSheet.tsx';
import { StartAnew } from './StartAnew.tsx';
import { Still } from './Still.tsx';

interface Props {
  view: PublicView;
  own: SeatView;
  pack: OpenPack;
  text: PackText;
}

/** The meeting is over: thanks, and what one takes along. */
export function Ended({ view, own, pack, text }: Props) {
  return (
    <Still title={say('play.ended.title')} told={say('play.ended.told')}>
      {thingsIn(own.kept).length > 0 && (
        <section class="ended-part">
          <h2>{say('play.ended.kept')}</h2>
          <KeptThings kept={own.kept} pack={pack} text={text} />
        </section>
      )}
      <MyLooks code={view.code} kept={own.kept} pack={pack} text={text} heading="h2" class="ended-part" />
      {keepsakesOf(view.arc).map((Keepsake, nth) => (
        <Keepsake key={nth} code={view.code} pack={pack} text={text} kept={own.kept} />
      ))}
      <Mine />
      <StartAnew>{say('play.ended.done')}</StartAnew>
    </Still>
  );
}

/** The last of them holds what the earlier ones hold, and more; but for those that are apart. */
function keepsakesOf(arc: PublicView['arc']) {
  const faces = arc.map(({ kind }) => seatFaceOf(kind));
  const last = faces.findLast(({ Keepsake, keepsApart }) => Keepsake && !keepsApart);
  return [...new Set(faces)].flatMap((face) =>
    face.Keepsake && (face.keepsApart || face === last) ? [face.Keepsake] : [],
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
