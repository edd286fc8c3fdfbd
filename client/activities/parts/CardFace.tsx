import type { ComponentChildren } from 'preact';
import type { OpenPack } from '../../../shared/wire/api.ts';
import { say } from '../../lib/locale.ts';
import { Card } from '../../ui/index.ts';
import type { PackText } from '../face.ts';
import './card-face.css';

interface Props {
  pack: OpenPack;
  text: PackText;
  /** `deck/card` */
  card: string;
  /** colour of the header; a card for the whole table has none */
  area?: string | undefined;
  /** says how deep the card is: where cards of more than one depth may come */
  deep?: boolean | undefined;
  /** under the card's words */
  children?: ComponentChildren;
  class?: string;
}

/** A card's words are set smaller from so many letters on, so that the buttons stay in view. */
const sizes = [
  { from: 120, name: 'card-words-longer' },
  { from: 67, name: 'card-words-long' },
];

/** A card of the pack, as paper: colour, symbol and word of its area, its kind, its words. */
export function CardFace({ pack, text, card, area, deep = false, children, class: name = '' }: Props) {
  const kind = pack.cards[card]?.kind ?? 'tell';
  const found = pack.areas.find(({ id }) => id === area);
  const symbol = pack.symbols[found?.symbol ?? pack.cards[card]?.symbol ?? ''];
  return (
    <Card
      // Another card begins at its top.
      key={card}
      class={`card-face ${name}`}
      fill={found?.fill ?? 'var(--paper-deep)'}
      ink={found?.ink ?? 'var(--ink)'}
      symbol={symbol}
      title={found ? text(`area.${found.id}`) : say(`activities.kind.${kind}`)}
      kind={found ? say(`activities.kind.${kind}`) : undefined}
    >
      <p class={`card-words ${sizes.find(({ from }) => text(card).length >= from)?.name ?? ''}`}>{text(card)}</p>
      {children}
      {deep && <p class="card-depth">{say(`activities.depth.card.${pack.cards[card]?.depth ?? 1}`)}</p>}
    </Card>
  );
}

/** What a card is read aloud as. */
export const cardSentences = (pack: OpenPack, text: PackText, card: string | undefined): string[] =>
  card === undefined
    ? []
    : [text(card), ...optionsOf(pack, text, card).map(({ option, words }) => `${option.toUpperCase()}: ${words}`)];

/** The options of a card to choose from, in its order; those of a statement are the interface's own. */
export function optionsOf(pack: OpenPack, text: PackText, card: string): { option: 'a' | 'b' | 'c'; words: string }[] {
  const own = pack.cards[card]?.kind !== 'agree';
  return (['a', 'b', 'c'] as const)
    .map((option) => ({ option, words: own ? text(`${card}.${option}`) : say(`activities.board.together.${option}`) }))
    .filter(({ words }) => words !== '');
}
