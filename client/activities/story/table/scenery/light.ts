import type { Picture } from '../../../../../shared/pack/story.ts';
import { mix } from '../../../../stage/paint/colour.ts';

/** The colours of an hour in its weather. */
export interface Light {
  /** from the zenith to the horizon */
  sky: readonly string[];
  /** hills and houses, the nearest last */
  far: string;
  middle: string;
  near: string;
  ground: string;
  /** where something is trodden or paved */
  paved: string;
  /** share of the windows that are lit */
  windows: number;
  /** how much lamps are seen, 0–1 */
  lamps: number;
  /** walls, floor and furniture of rooms */
  wall: readonly [string, string];
  floor: string;
  wood: string;
  /** how far things sink into the dark, 0–1 */
  dusk: number;
}

export type Outside = Pick<Picture, 'hour' | 'weather'>;

const clear: Record<Picture['hour'], Light> = {
  morning: {
    sky: ['#5E8FC4', '#A9B9DA', '#F3C9B1', '#FBE3BC'],
    far: '#A79BC0',
    middle: '#7C7BA6',
    near: '#565A86',
    ground: '#7F9A7C',
    paved: '#B9AFB8',
    windows: 0.28,
    lamps: 0.25,
    wall: ['#D9B79E', '#EBCDB0'],
    floor: '#9C7358',
    wood: '#6B4B3E',
    dusk: 0.1,
  },
  day: {
    sky: ['#3E8BCB', '#79B8E3', '#BFE0F0', '#EAF4F0'],
    far: '#9DBBD0',
    middle: '#6E8FB0',
    near: '#4C6488',
    ground: '#7FA86F',
    paved: '#C3C2C6',
    windows: 0.06,
    lamps: 0,
    wall: ['#B7CBD0', '#D6DFD9'],
    floor: '#A98463',
    wood: '#76533F',
    dusk: 0,
  },
  evening: {
    sky: ['#2E3F6E', '#5A578F', '#8A6A9E', '#DB9A82'],
    far: '#5D5585',
    middle: '#4A416F',
    near: '#352F58',
    ground: '#453E66',
    paved: '#5C5377',
    windows: 0.5,
    lamps: 0.9,
    wall: ['#5B4A6B', '#8A6470'],
    floor: '#553B47',
    wood: '#3B2A3C',
    dusk: 0.42,
  },
  night: {
    sky: ['#0E1631', '#1B2350', '#2F3268', '#4C4A7C'],
    far: '#2F315E',
    middle: '#25264D',
    near: '#1A1A3A',
    ground: '#262748',
    paved: '#34345A',
    windows: 0.22,
    lamps: 1,
    wall: ['#2B2A4C', '#4A3E5C'],
    floor: '#33283F',
    wood: '#241C33',
    dusk: 0.62,
  },
};

/** How grey a weather is, and what lies on the ground after it. */
const greyness: Record<Picture['weather'], number> = { clear: 0, leaves: 0.12, snow: 0.22, cloudy: 0.42, rain: 0.62 };

/** The colours of the picture, in and out of doors. */
export function lightOf({ hour, weather }: Outside): Light {
  const light = clear[hour];
  const grey = greyness[weather];
  const veilTone = mix('#9AA3B5', '#1E2238', light.dusk + (hour === 'night' ? 0.25 : 0));
  const dulled = (colour: string, share = 1) => mix(colour, veilTone, grey * share);
  const snowy = weather === 'snow';
  const white = mix('#FBFAFC', '#5B5F92', light.dusk * 0.75);
  return {
    ...light,
    sky: light.sky.map((colour) => dulled(colour)),
    far: dulled(snowy ? mix(light.far, white, 0.18) : light.far, 0.5),
    middle: dulled(light.middle, 0.35),
    near: dulled(light.near, 0.2),
    ground: snowy ? white : weather === 'leaves' ? mix(light.ground, '#A8743A', 0.32) : dulled(light.ground, 0.5),
    paved: snowy ? mix(white, light.paved, 0.35) : dulled(light.paved, 0.4),
    windows: light.windows + (grey > 0.3 ? 0.16 : 0),
    lamps: Math.min(1, light.lamps + (grey > 0.3 ? 0.12 : 0)),
    wall: [dulled(light.wall[0], 0.35), dulled(light.wall[1], 0.35)],
  };
}

export const lampLight = '#FFE3A0';
export const windowLight = '#F8DC9A';
