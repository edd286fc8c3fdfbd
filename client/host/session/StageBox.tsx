import { useEffect, useRef, useState } from 'preact/hooks';
import type { PublicView } from '../../../shared/session/view.ts';
import type { OpenPack } from '../../../shared/wire/api.ts';
import type { PackText } from '../../activities/face.ts';
import { faceOf } from '../../activities/index.ts';
import { say } from '../../lib/locale.ts';
import { mountStage, type Stage } from '../../stage/stage.ts';
import '../../stage/stage.css';

interface Props {
  meeting: PublicView;
  pack: OpenPack;
  text: PackText;
  /** the same words stand beside it already */
  wordless?: boolean;
  /** it is shown as it is, without anything moving there */
  still?: boolean;
}

/** The drawn table, and the same told in words: hidden beside the drawing, shown where nothing can be drawn. */
export function StageBox({ meeting, pack, text, wordless = false, still = false }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | 'none'>();
  /** the newest view could not be drawn */
  const [failing, setFailing] = useState(false);
  const { play } = meeting;

  useEffect(() => {
    let current = true;
    let mounted: Stage | undefined;
    const place = box.current;
    if (place)
      mountStage(place, {
        layout: 'board',
        drawn: () => current && setFailing(false),
        failed: () => current && setFailing(true),
      }).then(
        (made) => {
          mounted = made;
          if (current) setStage(made);
          else made.destroy();
        },
        () => current && setStage('none'),
      );
    return () => {
      current = false;
      mounted?.destroy();
    };
  }, []);

  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
  useEffect(() => {
    if (play && stage && stage !== 'none')
      stage.show({
        meeting,
        play,
        pack,
        text,
        say,
        layout: 'board',
        reducedMotion,
        still,
      });
  });

  const told = stage === 'none' || failing;
  const { Told } = play ? faceOf(play.kind) : {};
  return (
    <div class={`stage-box ${told ? 'stage-none' : ''}`}>
      <div ref={box} class="stage-place" hidden={told} />
      {!wordless && (
        <div class={told ? 'stage-told' : 'visually-hidden'}>
          {play && Told && <Told meeting={meeting} play={play as never} pack={pack} text={text} />}
        </div>
      )}
    </div>
  );
}
