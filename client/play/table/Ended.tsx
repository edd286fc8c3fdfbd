import { useState } from 'preact/hooks';
import type { PublicView, SeatView } from '../../../shared/session/view.ts';
import type { OpenPack } from '../../../shared/wire/api.ts';
import type { PackText } from '../../activities/face.ts';
import { hasUnsavedLifeline } from '../../activities/pelitarina/keepsake/mine.ts';
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
      <Done code={view.code} />
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

/** Leaving forgets what still waits for the network, and games that were not taken along: then it is asked. */
function Done({ code }: { code: string }) {
  const [asking, setAsking] = useState(false);
  const lost = [
    ...(hasUnsent() ? ['play.ended.unsent'] : []),
    ...(hasUnsavedLifeline(code) ? ['activities.pelitarina.keepsake.unsaved'] : []),
  ];
  const asks = asking && lost.length > 0;
  return (
    <>
      {asks && lost.map((words) => <Notice key={words}>{say(words)}</Notice>)}
      <Button kind="primary" size="big" onClick={() => (lost.length > 0 && !asking ? setAsking(true) : startAnew())}>
        {say(asks ? 'play.ended.done-anyway' : 'play.ended.done')}
      </Button>
    </>
  );
}
