import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenPack } from '../../../../shared/wire/api.ts';
import { say } from '../../../lib/locale.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { check, downloadSimple, fileText, printer } from '../../../ui/icons.ts';
import { Button, Notice } from '../../../ui/index.ts';
import type { PackText } from '../../face.ts';
import { printAlone } from '../../parts/print-alone.ts';
import type { MyLifeline } from '../my-lifeline.ts';
import { drawableOf, inWords } from './drawable.ts';
import { savedNow } from './mine.ts';
import '../../own-moment/keepsake.css';

interface Props {
  lifeline: MyLifeline;
  /** `deck/card` */
  skills: readonly string[];
  pack: OpenPack;
  text: PackText;
}

/** A lifeline as a picture to look at, and as a file to go on from next time. Both are made on this device. */
export function TakeAlong({ lifeline, skills, pack, text }: Props) {
  const drawable = drawableOf(lifeline, skills, { pack, text });
  const words = inWords(drawable);
  const seen = JSON.stringify([words, lifeline.games.map(({ token, drawing }) => [token, drawing])]);
  const [made, setMade] = useState<{ picture: Blob; url: string }>();
  const [told, setTold] = useState<'saved' | 'failed'>();
  const shown = useRef<HTMLImageElement>(null);
  useEffect(() => {
    let url: string | undefined;
    let gone = false;
    import('./draw-lifeline.ts')
      .then(({ drawLifeline }) => drawLifeline(drawable))
      .then(
        (picture) => {
          if (gone) return;
          url = URL.createObjectURL(picture);
          setMade({ picture, url });
        },
        () => setTold('failed'),
      );
    return () => {
      gone = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [seen]);

  const save = (file: Blob, ending: string) => {
    saveFile(file, `pelitarina-${today()}.${ending}`);
    savedNow(lifeline);
    setTold('saved');
  };
  const saveLifeline = () =>
    import('./file.ts').then(
      ({ fileOf }) => save(fileOf(lifeline, skills), 'json'),
      () => setTold('failed'),
    );
  return (
    <>
      {made && <img ref={shown} class="keepsake-picture" src={made.url} alt={words} />}
      <div class="keepsake-actions">
        <Button size="big" icon={downloadSimple} disabled={!made} onClick={() => made && save(made.picture, 'png')}>
          {say('activities.pelitarina.keepsake.save')}
        </Button>
        <Button size="big" icon={printer} disabled={!made} onClick={() => shown.current && printAlone(shown.current)}>
          {say('activities.pelitarina.keepsake.print')}
        </Button>
        <Button size="big" icon={fileText} onClick={() => void saveLifeline()}>
          {say('activities.pelitarina.keepsake.file')}
        </Button>
        <p>{say('activities.pelitarina.keepsake.file-told')}</p>
      </div>
      {told === 'saved' && <Notice icon={check}>{say('activities.pelitarina.keepsake.saved')}</Notice>}
      {told === 'failed' && <Notice tone="problem">{say('activities.pelitarina.keepsake.failed')}</Notice>}
    </>
  );
}

/** The day here, as 2026-11-23. */
const today = (): string => new Intl.DateTimeFormat('sv', { dateStyle: 'short' }).format(new Date());
