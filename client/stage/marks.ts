import bubble from '@phosphor-icons/core/assets/fill/chat-circle-text-fill.svg?raw';
import feet from '@phosphor-icons/core/assets/fill/footprints-fill.svg?raw';
import heart from '@phosphor-icons/core/assets/fill/hand-heart-fill.svg?raw';
import pointing from '@phosphor-icons/core/assets/fill/hand-pointing-fill.svg?raw';
import together from '@phosphor-icons/core/assets/fill/hands-clapping-fill.svg?raw';
import handshake from '@phosphor-icons/core/assets/fill/handshake-fill.svg?raw';
import lightbulb from '@phosphor-icons/core/assets/fill/lightbulb-fill.svg?raw';
import sparkle from '@phosphor-icons/core/assets/fill/sparkle-fill.svg?raw';
import { pathOf } from '../ui/path.ts';

/** The table's own symbols, beside those that a pack brings: the `d` of paths in a 256 × 256 box. */
export const marks = {
  /** sovittu yhdessä */
  agreed: pathOf(handshake),
  /** kysy ohjaajalta */
  ask: pathOf(bubble),
  /** valitse itse */
  choose: pathOf(pointing),
  footprints: pathOf(feet),
  joy: pathOf(sparkle),
  /** omin sanoin */
  own: pathOf(bubble),
  teach: pathOf(lightbulb),
  thanks: pathOf(heart),
  together: pathOf(together),
} as const;
