import { useEffect, useState } from 'preact/hooks';
import { locale, say } from '../../lib/locale.ts';
import { downloadSimple, minus, plus, printer, trash } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { rememberedPicture, saveAs } from '../colour-board/controls/save-picture.ts';
import type { KeepsakeProps } from '../face.ts';
import type { Answer } from '../reflection/answers.ts';
import { looksIn } from '../reflection/looks.ts';
import type { Keepable } from './draw-keepsake.ts';
import { forgetMine, type Mine, mineOf } from './mine.ts';
import './keepsake.css';

/** Something to take along: made on this phone, to be saved as a picture or printed. */
export function Keepsake(props: KeepsakeProps) {
  const [mine, setMine] = useState(() => mineOf(props.code));
  // A keepsake may be shown to others: how somebody looked at their life is on it only when they put it there.
  const [withLooks, setWithLooks] = useState(false);
  const looks = looksIn(props.code, props.kept, props.pack);
  const keepable = keepableOf(props, mine, withLooks ? looks : []);
  const made = usePicture(keepable);
  if (!keepable && looks.length === 0) return null;
  return (
    <section class="keepsake" aria-labelledby="keepsake">
      <h2 id="keepsake">{say('activities.own-moment.keepsake.title')}</h2>
      <p>{say('activities.own-moment.keepsake.told')}</p>
      {keepable && made && <img class="keepsake-picture" src={made.url} alt={inWords(keepable)} />}
      <div class="keepsake-actions">
        {keepable && (
          <>
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
          </>
        )}
        {looks.length > 0 && (
          <Button
            kind="quiet"
            icon={withLooks ? minus : plus}
            aria-pressed={withLooks}
            onClick={() => setWithLooks(!withLooks)}
          >
            {say('activities.own-moment.keepsake.looks')}
          </Button>
        )}
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
function keepableOf(
  { code, pack, text, kept: all }: KeepsakeProps,
  { mood, sentence }: Mine,
  looks: readonly Answer[],
): Keepable | undefined {
  const picture = rememberedPicture(code);
  const kept = all.filter(({ what }) => what !== 'reflection');
  if (!picture && kept.length === 0 && !mood && !sentence && looks.length === 0) return undefined;
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
    looks: {
      title: say('activities.reflection.mine.title'),
      areas: pack.areas.flatMap((area) => {
        const lines = looks
          .filter((look) => look.area === area.id)
          .map((look) => `${say(`activities.reflection.aspect.${look.aspect}`)}: ${look.own ?? text(look.card ?? '')}`);
        return lines.length > 0 ? [{ area, words: text(`area.${area.id}`), lines }] : [];
      }),
    },
    sentence: sentence ? { title: title('sentence'), words: sentence } : undefined,
  };
}

/** The same for those who do not see the picture. */
function inWords({ date, picture, kept, looks, mood, sentence }: Keepable): string {
  const parts = [
    date,
    picture?.pictureName && say('activities.own-moment.keepsake.picture', { name: picture.pictureName }),
    kept.things.length > 0 && `${kept.title}: ${kept.things.map(({ words }) => words).join(', ')}`,
    ...looks.areas.map(({ words, lines }) => `${words}: ${lines.join(', ')}`),
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
