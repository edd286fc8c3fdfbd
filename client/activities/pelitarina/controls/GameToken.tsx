import type { PelitarinaView } from '../../../../shared/activities/pelitarina/view.ts';
import type { OpenPack } from '../../../../shared/wire/api.ts';
import { Icon } from '../../../ui/index.ts';

interface Props {
  play: Pick<PelitarinaView, 'tokens'>;
  pack: OpenPack;
  /** `deck/card` */
  token: string;
  /** em */
  size?: number;
}

/** The picture of a game, as a piece of wood; a card has the same colour wherever it lies. */
export const GameToken = ({ play, pack, token, size = 2 }: Props) => (
  <span class={`game-token game-token-${Math.max(0, play.tokens.indexOf(token)) % 8}`}>
    <Icon of={pack.symbols[pack.cards[token]?.symbol ?? ''] ?? ''} size={size} />
  </span>
);
