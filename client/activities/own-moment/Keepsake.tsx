import { useEffect, useState } from 'preact/hooks';
import { locale, say } from '../../lib/locale.ts';
import { downloadSimple, printer, trash } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { rememberedPicture, saveAs } from '../colour-board/controls/save-picture.ts';
import type { KeepsakeProps } from '../face.ts';
import type { Keepable } from './draw-keepsake.ts';
import { forgetMine, type Mine, mineOf } from './mine.ts';
import './keepsake.css';

/** Something to take along: made on this phone, to be saved as a picture or printed. */
export function Keepsake(props: KeepsakeProps) {
  const [mine, setMine] = useState(() => mineOf(props.code));
  const keepable = keepableOf(props, mine);
  const made = usePicture(keepable);
  if (!keepable) return null;
  return (
    <section class="keepsake" aria-labelledby="keepsake">
      <h2 id="keepsake">{keepable.title}</h2>
      <p>{say('activities.own-moment.keepsake.told')}</p>
      {made && <img class="keepsake-picture" src={made.url} alt={inWords(keepable)} />}
      <div class="keepsake-actions">
        <Button
          size="big"
          icon={downloadSimple}
          disabled={!made}
          onClick={() => made && saveAs(made.picture, say('activities.own-moment.keepsake.file'))}
        >
          {say('activities.own-moment.keepsake.save')}
        </Button>
        <Button size="big" icon={printer} disabled={!made} onClick={() => print()}>
          {say('activities.own-moment.keepsake.print')}
        </Button>
        {(mine.mood || mine.sentence) && (
          <Button
            kind="quiet"
            icon={trash}
            onClick={() => {
              forgetMine();
              setMine({});
            }}
          >
            {say('activities.own-moment.keepsake.erase')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** What there is to keep, if there is anything. */
function keepableOf({ code, pack, text, kept }: KeepsakeProps, { mood, sentence }: Mine): Keepable | undefined {
  const picture = rememberedPicture(code);
  if (!picture && kept.length === 0 && !mood && !sentence) return undefined;
  const symbolOf = (card: string | undefined) => pack.symbols[pack.cards[card ?? '']?.symbol ?? ''];
  const title = (part: string) => say(`activities.own-moment.keepsake.${part}`);
  return {
    pack,
    picture,
    title: title('title'),
    date: new Intl.DateTimeFormat(locale.value, { dateStyle: 'long' }).format(new Date()),
    kept: {
      title: title('kept'),
      things: kept.map(({ card, own }) => ({ symbol: symbolOf(card), words: own ?? text(card ?? '') })),
    },
    mood: mood ? { title: title('mood'), symbol: symbolOf(mood), words: text(mood) } : undefined,
    sentence: sentence ? { title: title('sentence'), words: sentence } : undefined,
  };
}

/** The same for those who do not see the picture. */
function inWords({ date, picture, kept, mood, sentence }: Keepable): string {
  const parts = [
    date,
    picture?.pictureName && say('activities.own-moment.keepsake.picture', { name: picture.pictureName }),
    kept.things.length > 0 && `${kept.title}: ${kept.things.map(({ words }) => words).join(', ')}`,
    mood && `${mood.title}: ${mood.words}`,
    sentence && `${sentence.title}: ${sentence.words}`,
  ];
  return parts.filter(Boolean).join('. ');
}

/** Drawn anew when something in it changes. */
function usePicture(keepable: Keepable | undefined): { picture: Blob; url: string } | undefined {
  const [made, setMade] = useState<{ picture: Blob; url: string }>();
  const words = keepable && inWords(keepable) + keepable.title;
  useEffect(() => {
    if (!keepable) return;
    let url: string | undefined;
    let gone = false;
    void import('./draw-keepsake.ts').then(async ({ drawKeepsake }) => {
      const picture = await drawKeepsake(keepable);
      if (gone) return;
      url = URL.createObjectURL(picture);
      setMade({ picture, url });
    });
    return () => {
      gone = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [words]);
  return made;
}
