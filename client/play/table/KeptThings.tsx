import type { SeatView } from '../../../shared/session/view.ts';
import type { OpenPack } from '../../../shared/wire/api.ts';
import type { PackText } from '../../activities/face.ts';
import { Icon } from '../../ui/index.ts';
import './kept-things.css';

interface Props {
  kept: SeatView['kept'];
  pack: OpenPack;
  text: PackText;
  none?: string;
}

/** The strengths and words that a person chose to keep; how they looked at their life is apart, in `MyLooks`. */
export function KeptThings({ kept, pack, text, none }: Props) {
  const things = thingsIn(kept);
  if (things.length === 0) return none ? <p class="kept-none">{none}</p> : null;
  return (
    <ul class="kept-things">
      {things.map(({ card, own }) => {
        const symbol = pack.symbols[pack.cards[card ?? '']?.symbol ?? 'star'];
        return (
          <li key={card ?? own}>
            {symbol && <Icon of={symbol} size={1.6} />}
            <span>{own ?? text(card ?? '')}</span>
          </li>
        );
      })}
    </ul>
  );
}

export const thingsIn = (kept: SeatView['kept']): SeatView['kept'] => kept.filter(({ what }) => what !== 'reflection');
