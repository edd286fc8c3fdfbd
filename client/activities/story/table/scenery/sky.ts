import { mix, veil } from '../../../../stage/paint/colour.ts';
import { chanceFrom } from '../../../../stage/paint/noise.ts';
import { lightOf, type Outside } from './light.ts';
import { type Pen, tall } from './pen.ts';

/** The sky of an hour in its weather, with what stands in it; also seen through windows. */
export function paintSky(pen: Pen, outside: Outside, { height = tall, sun = true } = {}): void {
  const light = lightOf(outside);
  pen.fade(0, 0, pen.wide, height * 0.8, light.sky);
  pen.rect(0, height * 0.79, pen.wide, height * 0.22, light.sky.at(-1) ?? '#000000');
  const { hour, weather } = outside;
  const covered = weather === 'rain' || weather === 'cloudy';
  if ((hour === 'night' || hour === 'evening') && !covered) paintStars(pen, height, hour === 'night' ? 90 : 34);
  if (sun) paintSunOrMoon(pen, outside, height);
  if (weather !== 'clear') paintClouds(pen, outside, height);
  else if (hour === 'day' || hour === 'morning') paintClouds(pen, outside, height, 3);
}

function paintStars(pen: Pen, height: number, count: number): void {
  const chance = chanceFrom(977);
  for (let star = 0; star < count; star++) {
    const y = chance() ** 1.4 * height * 0.56;
    pen.round(chance() * pen.wide, y, 0.8 + chance() * 1.5, veil('#FFF6E0', 0.35 + chance() * 0.5));
  }
}

function paintSunOrMoon(pen: Pen, { hour, weather }: Outside, height: number): void {
  const scale = height / tall;
  const covered = weather === 'rain' || weather === 'cloudy';
  const strength = covered ? 0.3 : 1;
  if (hour === 'evening' || hour === 'night') {
    const x = pen.wide * (hour === 'evening' ? 0.62 : 0.7);
    const y = height * 0.24;
    pen.glow(x, y, 190 * scale, '#FFF0C8', 0.34 * strength);
    pen.round(x, y, 42 * scale, mix('#F3E7CC', '#8C8FB0', covered ? 0.6 : 0));
    if (covered) return;
    for (const [across, down, size] of [
      [-12, -8, 9],
      [13, 10, 6],
      [5, -19, 4],
    ] as const)
      pen.round(x + across * scale, y + down * scale, size * scale, veil('#CDBE9E', 0.4));
    return;
  }
  const x = pen.wide * (hour === 'morning' ? 0.64 : 0.6);
  const y = height * (hour === 'morning' ? 0.47 : 0.2);
  pen.glow(x, y, 340 * scale, hour === 'morning' ? '#FFE1A8' : '#FFF7DC', 0.75 * strength);
  if (!covered) pen.round(x, y, 46 * scale, hour === 'morning' ? '#FFEFC4' : '#FFF8E1');
}

function paintClouds(pen: Pen, { hour, weather }: Outside, height: number, few?: number): void {
  const heavy = weather === 'rain' || weather === 'cloudy';
  const count = few ?? (heavy ? 11 : weather === 'snow' ? 5 : 4);
  const light = lightOf({ hour, weather });
  const dark = hour === 'evening' || hour === 'night';
  const tone = mix(
    light.sky[dark ? 1 : 2] ?? '#FFFFFF',
    dark ? '#B9A9C9' : '#FFFFFF',
    dark ? 0.16 : heavy ? 0.3 : 0.75,
  );
  const chance = chanceFrom(weather.length * 131 + 5);
  const scale = height / tall;
  for (let cloud = 0; cloud < count; cloud++) {
    const x = ((cloud + chance() * 0.8) / count) * pen.wide * 1.05;
    const y = height * (0.08 + chance() * (heavy ? 0.34 : 0.26));
    const size = (heavy ? 74 : 40) * (0.6 + chance() * 0.7) * scale;
    paintCloud(pen, x, y, size, veil(mix(tone, light.sky[0] ?? tone, chance() * 0.25), heavy ? 0.72 : 0.62));
  }
}

/** One shape, so that a translucent cloud has no seams. */
function paintCloud({ brush }: Pen, x: number, y: number, size: number, fill: string): void {
  brush.fillStyle = fill;
  brush.beginPath();
  for (const [across, up, share] of [
    [-1.2, 0, 0.5],
    [-0.5, 0.35, 0.72],
    [0.35, 0.42, 0.8],
    [1.15, 0.05, 0.55],
  ] as const) {
    brush.moveTo(x + across * size, y);
    brush.arc(x + across * size, y - up * size * 0.6, size * share, 0, Math.PI * 2);
  }
  brush.roundRect(x - size * 1.6, y - size * 0.1, size * 3.2, size * 0.55, size * 0.27);
  brush.fill();
}
