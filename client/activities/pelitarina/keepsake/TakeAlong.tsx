import { useEffect, useState } from 'preact/hooks';
import type { OpenPack } from '../../../../shared/wire/api.ts';
import { say } from '../../../lib/locale.ts';
import { saveFile, today } from '../../../lib/save-file.ts';
import { check, downloadSimple, fileText, minus, plus, printer } from '../../../ui/icons.ts';
import { Button, Notice } from '../../../ui/index.ts';
import type { PackText } from '../../face.ts';
import type { MyLifeline } from '../my-lifeline.ts';
import type { Drawable } from './draw-lifeline.ts';
import { drawableOf, inWords } from './drawable.ts';
import { files } from './files.ts';
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
  // A picture may be shown to others: what was answered is on it only when its person puts it there.
  const [withMemories, setWithMemories] = useState(false);
  const [told, setTold] = useState<'saved' | 'failed'>();
  const [sheets, setSheets] = useState<string[]>([]);
  const drawable = drawableOf(lifeline, skills, { pack, text, withMemories });
  const words = inWords(drawable);
  const made = usePicture(drawable, lifeline, () => setTold('failed'));
  usePrinting(sheets, () => setSheets([]));

  const save = (file: Blob, ending: string) => {
    saveFile(file, `pelitarina-${today()}.${ending}`);
    savedNow(lifeline);
    setTold('saved');
  };
  const failed = () => setTold('failed');
  const saveLifeline = () => files().then(({ fileOf }) => save(fileOf(lifeline, skills), 'json'), failed);
  const printSheets = () =>
    import('./draw-lifeline.ts')
      .then(({ drawSheets }) => drawSheets(drawable))
      .then((drawn) => setSheets(drawn.map((sheet) => URL.createObjectURL(sheet))), failed);
  return (
    <>
      {made && <img class="keepsake-picture keepsake-in-sheets" src={made.url} alt={words} />}
      {sheets.map((url) => (
        <img key={url} class="keepsake-picture keepsake-sheet" src={url} alt="" />
      ))}
      <div class="keepsake-actions">
        <Button size="big" icon={downloadSimple} disabled={!made} onClick={() => made && save(made.picture, 'png')}>
          {say('activities.pelitarina.keepsake.save')}
        </Button>
        <Button size="big" icon={printer} disabled={!made} onClick={() => void printSheets()}>
          {say('activities.pelitarina.keepsake.print')}
        </Button>
        {lifeline.games.some(({ answers }) => answers.length > 0) && (
          <Button
            kind="quiet"
            icon={withMemories ? minus : plus}
            aria-pressed={withMemories}
            onClick={() => setWithMemories(!withMemories)}
          >
            {say('activities.pelitarina.keepsake.memories.add')}
          </Button>
        )}
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

/** Drawn anew when something in it changes. */
function usePicture(
  drawable: Drawable,
  lifeline: MyLifeline,
  onFail: () => void,
): { picture: Blob; url: string } | undefined {
  const [made, setMade] = useState<{ picture: Blob; url: string }>();
  const seen = JSON.stringify([inWords(drawable), lifeline.games]);
  useEffect(() => {
    let url: string | undefined;
    let gone = false;
    import('./draw-lifeline.ts')
      .then(({ drawLifeline }) => drawLifeline(drawable))
      .then((picture) => {
        if (gone) return;
        url = URL.createObjectURL(picture);
        setMade({ picture, url });
      }, onFail);
    return () => {
      gone = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [seen]);
  return made;
}

/** Prints the sheets when the page has them, and takes them off it again. */
function usePrinting(sheets: readonly string[], onDone: () => void): void {
  useEffect(() => {
    if (sheets.length === 0) return;
    let gone = false;
    const images = [...document.querySelectorAll<HTMLImageElement>('.keepsake-sheet')];
    void Promise.allSettled(images.map((image) => image.decode())).then(() => {
      if (gone) return;
      addEventListener('afterprint', onDone, { once: true });
      print();
    });
    return () => {
      gone = true;
      removeEventListener('afterprint', onDone);
      for (const url of sheets) URL.revokeObjectURL(url);
    };
  }, [sheets]);
}
