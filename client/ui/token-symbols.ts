import anchor from '@phosphor-icons/core/assets/fill/anchor-fill.svg?raw';
import bell from '@phosphor-icons/core/assets/fill/bell-fill.svg?raw';
import bicycle from '@phosphor-icons/core/assets/fill/bicycle-fill.svg?raw';
import bird from '@phosphor-icons/core/assets/fill/bird-fill.svg?raw';
import boat from '@phosphor-icons/core/assets/fill/boat-fill.svg?raw';
import cat from '@phosphor-icons/core/assets/fill/cat-fill.svg?raw';
import clover from '@phosphor-icons/core/assets/fill/clover-fill.svg?raw';
import coffee from '@phosphor-icons/core/assets/fill/coffee-fill.svg?raw';
import fish from '@phosphor-icons/core/assets/fill/fish-fill.svg?raw';
import flower from '@phosphor-icons/core/assets/fill/flower-fill.svg?raw';
import key from '@phosphor-icons/core/assets/fill/key-fill.svg?raw';
import lamp from '@phosphor-icons/core/assets/fill/lamp-fill.svg?raw';
import leaf from '@phosphor-icons/core/assets/fill/leaf-fill.svg?raw';
import moon from '@phosphor-icons/core/assets/fill/moon-fill.svg?raw';
import mountains from '@phosphor-icons/core/assets/fill/mountains-fill.svg?raw';
import musicNote from '@phosphor-icons/core/assets/fill/music-note-fill.svg?raw';
import sock from '@phosphor-icons/core/assets/fill/sock-fill.svg?raw';
import star from '@phosphor-icons/core/assets/fill/star-fill.svg?raw';
import tree from '@phosphor-icons/core/assets/fill/tree-fill.svg?raw';
import umbrella from '@phosphor-icons/core/assets/fill/umbrella-fill.svg?raw';
import type { TokenId } from '../../shared/session/tokens.ts';
import { pathOf } from './path.ts';

const icons: Record<TokenId, string> = {
  bird,
  boat,
  moon,
  tree,
  leaf,
  cup: coffee,
  star,
  fish,
  flower,
  key,
  bell,
  bicycle,
  umbrella,
  cat,
  mountain: mountains,
  clover,
  lamp,
  anchor,
  note: musicNote,
  sock,
};

/** The `d` of a token's symbol, in a 256 × 256 view box. */
export const tokenSymbol = (token: TokenId): string => pathOf(icons[token]);
