import type { Picture } from '../../../../shared/pack/story.ts';
import type { Falling } from '../../../stage/Falling.ts';
import { veil } from '../../../stage/paint/colour.ts';

type Falls = Exclude<Picture['weather'], 'clear' | 'cloudy'>;

const manners: Record<Falls, Omit<Falling, 'name'>> = {
  snow: {
    count: 54,
    down: 34,
    across: -5,
    sway: 16,
    width: 9,
    height: 9,
    paint: (brush, w, h) => {
      const soft = brush.createRadialGradient(w / 2, h / 2, 0, w / 2, h / 2, w / 2);
      soft.addColorStop(0.5, veil('#FFFFFF', 0.9));
      soft.addColorStop(1, veil('#FFFFFF', 0));
      brush.fillStyle = soft;
      brush.fillRect(0, 0, w, h);
    },
  },
  rain: {
    count: 60,
    down: 420,
    across: -70,
    sway: 0,
    width: 7,
    height: 34,
    paint: (brush, w, h) => {
      brush.strokeStyle = veil('#E4EEF6', 0.5);
      brush.lineWidth = w * 0.25;
      brush.beginPath();
      brush.moveTo(w * 0.9, 0);
      brush.lineTo(w * 0.1, h);
      brush.stroke();
    },
  },
  leaves: {
    count: 18,
    down: 42,
    across: -30,
    sway: 40,
    width: 20,
    height: 20,
    paint: (brush, w, h) => {
      brush.fillStyle = '#D98B35';
      brush.fill(
        new Path2D(
          `M${w * 0.05} ${h * 0.5} Q${w * 0.5} ${h * -0.05} ${w * 0.95} ${h * 0.5} Q${w * 0.5} ${h * 1.05} ${w * 0.05} ${h * 0.5} Z`,
        ),
      );
      brush.fillStyle = veil('#7A4418', 0.6);
      brush.fillRect(w * 0.1, h * 0.47, w * 0.8, h * 0.07);
    },
  },
};

/** What falls before a picture; nothing in still weather. */
export const fallingIn = (weather: Picture['weather'] | undefined): Falling | undefined =>
  !weather || weather === 'clear' || weather === 'cloudy' ? undefined : { name: weather, ...manners[weather] };
