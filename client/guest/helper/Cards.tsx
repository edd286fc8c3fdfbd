import type { OpenPack } from '../../../shared/wire/api.ts';
import type { PackText } from '../../activities/face.ts';
import { CardFace, optionsOf } from '../../activities/parts/CardFace.tsx';
import { locale, sayIn } from '../../lib/locale.ts';
import { Icon } from '../../ui/index.ts';
import { beside } from './languages.ts';

interface Props {
  title: string;
  /** `deck/card` */
  cards: readonly string[];
  pack: OpenPack;
  text: PackText;
  /** the language beside it, if one was chosen */
  second: PackText | undefined;
  area: string | undefined;
}

/** From so many on they are a list to look something up in. */
const many = 3;

/** Cards in the helper's language, and beside it in that of the person helped. */
export function Cards({ title, cards, ...words }: Props) {
  if (cards.length === 0) return null;
  const { pack } = words;
  return (
    <section class="helper-cards">
      <h3>{title}</h3>
      {cards.length < many ? (
        cards.map((card) => <OneCard key={card} card={card} {...words} />)
      ) : (
        <ul class="helper-list">
          {cards.map((card) => (
            <li key={card}>
              {pack.symbols[pack.cards[card]?.symbol ?? ''] && (
                <Icon of={pack.symbols[pack.cards[card]?.symbol ?? ''] ?? ''} size={1.4} />
              )}
              <Both first={words.text(card)} second={words.second?.(card)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function OneCard({ card, pack, text, second, area }: Omit<Props, 'title' | 'cards'> & { card: string }) {
  const others = second ? optionsOf(pack, second, card) : [];
  return (
    <CardFace pack={pack} text={text} card={card} area={area}>
      {second && (
        <p class="helper-second helper-words" lang={beside.value}>
          {second(card)}
        </p>
      )}
      <ul class="helper-options">
        {optionsOf(pack, text, card).map(({ option, words }, index) => (
          <li key={option}>
            <span aria-hidden="true">{option.toUpperCase()}</span>
            <Both first={words} second={second && optionIn(others[index]?.words, pack, card, option)} />
          </li>
        ))}
      </ul>
    </CardFace>
  );
}

/** The options of a statement are the interface's own words, and so have to be said in the other language. */
const optionIn = (words: string | undefined, pack: OpenPack, card: string, option: string): string | undefined =>
  pack.cards[card]?.kind === 'agree'
    ? sayIn(beside.value ?? locale.value, `activities.board.together.${option}`)
    : words;

const Both = ({ first, second }: { first: string; second: string | undefined }) => (
  <span class="helper-both">
    <span>{first}</span>
    {second && (
      <span class="helper-second" lang={beside.value}>
        {second}
      </span>
    )}
  </span>
);
