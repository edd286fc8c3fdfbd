import { useEffect } from 'preact/hooks';
import type { OpenPack } from '../../../../shared/wire/api.ts';
import { say } from '../../../lib/locale.ts';
import { check, downloadSimple } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import type { KeepsakeProps, PackText } from '../../face.ts';
import { useGive } from '../../parts/give.ts';
import { LineForm } from '../../parts/LineForm.tsx';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { BoardControls } from './board.ts';
import { Mosaic } from './Mosaic.tsx';
import { type Drawn, intoPattern, rememberedPicture, rememberPicture, savePicture } from './save-picture.ts';

interface Shown {
  play: Drawn;
  pack: OpenPack;
  text: PackText;
}

/** The mosaic as the picture that it turned into. */
export function PictureOf({ play, pack, text }: Shown) {
  const { tiles, empty } = intoPattern(play, pack);
  const label = say('activities.board.picture.alt', { pattern: text(`patterns/${play.pattern}`), count: tiles.length });
  return (
    <div class="picture-mat">
      <Mosaic tiles={tiles} empty={empty} pack={pack} label={label} />
      {play.pictureName && <p class="picture-name">{play.pictureName}</p>}
    </div>
  );
}

export function SavePicture({ play, pack }: Pick<Shown, 'play' | 'pack'>) {
  return (
    <Button
      size="big"
      icon={downloadSimple}
      onClick={() => savePicture(play, pack, say('activities.board.picture.file'))}
    >
      {say('activities.board.picture.save')}
    </Button>
  );
}

/** The picture is there: anyone writes down the name that the group gives it. */
export function Naming(props: BoardControls) {
  const { play, pack, text, act, onBehalf } = props;
  const { busy, give } = useGive(act);
  useRemembered(props);
  return (
    <Panel title={say('activities.board.picture.title')} told={say('activities.board.picture.told')} compact={onBehalf}>
      {!onBehalf && <PictureOf play={play} pack={pack} text={text} />}
      <LineForm
        class="picture-naming"
        label={say('activities.board.picture.name')}
        max={60}
        word={say('activities.board.picture.do')}
        icon={check}
        size="big"
        busy={busy !== undefined}
        onGive={(name) => void give({ type: 'name-picture', name })}
      />
    </Panel>
  );
}

/** The picture as this phone saw it last, for when the meeting is over. */
export function Keepsake({ code, pack, text }: KeepsakeProps) {
  const play = rememberedPicture(code);
  if (!play) return null;
  return (
    <>
      <PictureOf play={play} pack={pack} text={text} />
      <SavePicture play={play} pack={pack} />
    </>
  );
}

export function Named(props: BoardControls) {
  const { play, pack, text, onBehalf } = props;
  useRemembered(props);
  return (
    <Panel
      title={say('activities.board.picture.named', { name: play.pictureName ?? '' })}
      told={say('activities.board.picture.named-told')}
      compact={onBehalf}
    >
      {!onBehalf && (
        <>
          <PictureOf play={play} pack={pack} text={text} />
          <Actions>
            <SavePicture play={play} pack={pack} />
          </Actions>
        </>
      )}
    </Panel>
  );
}

/** The code tells the meeting from an earlier one on the same phone. */
const useRemembered = ({ meeting, play, onBehalf }: BoardControls): void =>
  useEffect(() => {
    if (!onBehalf) rememberPicture(meeting.code, play);
  }, [meeting.code, play, onBehalf]);
