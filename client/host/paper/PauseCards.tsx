import { pause } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';

export interface PauseWord {
  lang: 'fi' | 'sv' | 'en';
  word: string;
}

/** The word on the cards, in the languages of the interface. */
export const pauseWords: readonly PauseWord[] = [
  { lang: 'fi', word: 'Tauko' },
  { lang: 'sv', word: 'Paus' },
  { lang: 'en', word: 'Break' },
];

interface Props {
  words: readonly { lang: PauseWord['lang'] | undefined; word: string }[];
}

/** Eight cards on a sheet of A4, with lines to cut along. The sign is large enough to be seen across a table. */
export const PauseCards = ({ words }: Props) => (
  <ol class="paper-sheet pause-cards">
    {Array.from({ length: 8 }, (_, index) => (
      // Eight alike: for those who listen, one says it all.
      <li key={index} class="pause-card" aria-hidden={index > 0 ? 'true' : undefined}>
        <span class="pause-sign">
          <Icon of={pause} size={1} />
        </span>
        {words.map(({ lang, word }, place) => (
          <span key={lang ?? 'own'} lang={lang} dir="auto" class={place === 0 ? 'pause-word' : 'pause-also'}>
            {word}
          </span>
        ))}
      </li>
    ))}
  </ol>
);
