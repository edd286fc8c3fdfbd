import type { PelitarinaSeatView, PelitarinaView } from '../../../shared/activities/pelitarina/view.ts';
import type { Need } from '../face.ts';

/**
 * Whoever tells has the turn. While all draw, and when it is chosen what is taken along, those are asked who have no
 * phone of their own to do it on; between two people on a shared device, it goes round once.
 */
export function needs(play: PelitarinaView, own: PelitarinaSeatView | undefined, seat: number): Need | undefined {
  switch (play.phase) {
    case 'draw':
      return own === undefined || own.keepsHere ? 'asked' : undefined;
    case 'tell':
      if (own?.tells || play.teller === seat) return 'turn';
      return play.way === 'pairs' && own === undefined ? 'asked' : undefined;
    case 'end':
      return own === undefined || own.keepsHere || own.gifts.length > 0 ? 'asked' : undefined;
    case 'way':
    case 'closed':
      return undefined;
  }
}
