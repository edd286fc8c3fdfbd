import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { BaseView } from '../../shared/activities/activity.ts';
import type { PublicView } from '../../shared/session/view.ts';
import type { DoorOpened, OpenPack } from '../../shared/wire/api.ts';
import type { Captions, Face, PackText, ToldProps } from '../activities/face.ts';
import { faceOf } from '../activities/index.ts';
import { Emphasised } from '../activities/parts/CaptionWords.tsx';
import { announce } from '../lib/announce.ts';
import { say, sayIn } from '../lib/locale.ts';
import { zonesOf } from '../stage/zones.ts';
import { Token } from '../ui/index.ts';
import { CodeBar } from './CodeBar.tsx';
import { settings } from './settings.ts';
import { place, useSize } from './useSize.ts';
import { useStage } from './useStage.ts';

interface Props {
  view: PublicView;
  play: BaseView;
  pack: OpenPack;
  text: PackText;
  second: PackText | undefined;
  join: DoorOpened['join'];
}

/** Play: the drawn stage, whose turn it is, what happens now, and the way in for latecomers. */
export function Play({ view, play, pack, text, second, join }: Props) {
  const face = faceOf(play.kind) as Face & { captions(input: object): Captions; Told: (props: ToldProps) => never };
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const other = settings.second.value;
  const saySecond = useMemo(
    () => other && ((key: string, values?: Record<string, string | number>) => sayIn(other, key, values)),
    [other],
  );
  const stage = useStage({ meeting: view, play, pack, text, second, saySecond });
  const captions = face.captions({ meeting: view, play, pack, text, say });
  const zones = zonesOf(size.width, size.height, 'screen', face.arrangement);
  const words = `${captions.title.replaceAll('*', '')}. ${captions.hint}`;
  useEffect(() => announce(words), [words]);
  const seat = view.seats.find(({ number }) => number === captions.seat);
  const drawn = stage.state !== 'failed';
  return (
    <div ref={frame} class={`play play-${face.arrangement}`}>
      <div ref={stage.place} class="play-stage" data-stage={stage.state} />
      <header ref={place(zones.head)} class="play-head">
        {seat && <Token token={seat.token} size={2} glow />}
        <h1 key={captions.title} class="play-title">
          <Emphasised words={captions.title} />
        </h1>
        <span class="play-between" />
        {view.closing ? (
          <p class="play-closing">{say('screen.closing')}</p>
        ) : (
          captions.aside && <p class="play-aside">{captions.aside}</p>
        )}
      </header>
      <p key={captions.hint} ref={place(zones.hint)} class="play-hint">
        <span>{captions.hint}</span>
      </p>
      <section class={drawn ? 'visually-hidden' : 'play-told'} ref={place(drawn ? nowhere : zones.words)}>
        <face.Told meeting={view} play={play} pack={pack} text={text} />
      </section>
      <div ref={place(zones.bar)} class="play-bar" data-narrow={zones.bar.width < 480 * zones.unit ? '' : undefined}>
        <CodeBar view={view} join={join} turn={captions.seat} />
      </div>
    </div>
  );
}

const nowhere = { x: 0, y: 0, width: 1, height: 1 };
