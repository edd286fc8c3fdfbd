import { veil } from '../../stage/paint/colour.ts';
import type { Placement } from '../../stage/placement.ts';
import type { Zones } from '../../stage/zones.ts';
import { middleOf } from './cloth.ts';

/**
 * Lamp light on the cloth.
 * @param strength 0–1; it grows slowly from one to the next
 */
export function lamp({ cloth: zone, board, unit }: Zones, strength: number): Placement {
  const size = Math.max(zone.width, board.radius * 2) * 0.9;
  return {
    key: 'lamp',
    name: 'lamp',
    ...middleOf(zone),
    width: size,
    height: Math.min(size, zone.height - 8 * unit),
    margin: 0,
    depth: 20,
    alpha: strength,
    ms: 1400,
    paint: (brush, w, h) => {
      brush.save();
      brush.scale(w / h, 1);
      const light = brush.createRadialGradient(h / 2, h / 2, 0, h / 2, h / 2, h / 2);
      light.addColorStop(0, veil('#FFDFA0', 0.9));
      light.addColorStop(0.5, veil('#FFC678', 0.46));
      light.addColorStop(1, veil('#FFB868', 0));
      brush.fillStyle = light;
      brush.fillRect(0, 0, h, h);
      brush.restore();
    },
  };
}
