import type { OpenPack } from '../../../../shared/wire/api.ts';
import { Icon } from '../../../ui/index.ts';
import type { PackText } from '../../face.ts';
import type { Answer } from '../answers.ts';
import './answer-words.css';

/** An answer as its person gave it: picture and word, or their own words in quotes. */
export function AnswerWords({ answer, pack, text }: { answer: Answer; pack: OpenPack; text: PackText }) {
  const symbol = pack.symbols[pack.cards[answer.card ?? '']?.symbol ?? ''];
  return (
    <span class="look-answer">
      {symbol && <Icon of={symbol} size={1.4} />}
      <span>{answer.own === undefined ? text(answer.card ?? '') : `”${answer.own}”`}</span>
    </span>
  );
}
