import type { Story } from '../../../../../shared/pack/story.ts';
import { mix, veil } from '../../../../stage/paint/colour.ts';
import type { Light } from './light.ts';
import type { Pen } from './pen.ts';

export type Hat = Story['cast'][number]['hat'];

/** A head with what is on it: by this people are told apart. */
export function paintHead(pen: Pen, hat: Hat, shape: string, accent: string, light: Light): void {
  const hair = mix('#1C1526', '#4A3328', 0.3);
  if (hat === 'hair')
    pen.path(
      0,
      -232,
      'M-30 -4 Q-32 -36 0 -36 Q32 -36 30 -4 L33 40 Q20 48 14 40 L-14 40 Q-20 48 -33 40 Z',
      mix(accent, hair, 0.55),
    );
  if (hat === 'curls')
    for (const [x, y] of [
      [-24, -240],
      [-18, -256],
      [0, -262],
      [18, -256],
      [25, -240],
      [-26, -224],
      [27, -224],
    ] as const)
      pen.round(x, y, 14, mix(accent, hair, 0.6));
  pen.round(0, -234, 24, shape, 27);
  if (light.lamps > 0.3) pen.path(0, -234, 'M-22 -10 Q-26 8 -14 22 Q-20 6 -16 -12 Z', veil('#FFD9A0', 0.3));
  if (hat === 'cap') pen.path(0, -244, 'M-27 4 Q-26 -26 0 -26 Q26 -26 27 4 Q0 -2 -27 4 Z', accent);
  if (hat === 'cap') pen.round(0, -270, 7, mix(accent, '#FFFFFF', 0.2));
  if (hat === 'hat') {
    pen.rect(-36, -254, 72, 9, accent, 5);
    pen.path(0, -252, 'M-23 0 L-20 -26 Q0 -34 20 -26 L23 0 Z', accent);
    pen.rect(-22, -260, 44, 7, veil('#14101F', 0.35));
  }
  if (hat === 'scarf') {
    pen.path(0, -234, 'M-28 14 Q-32 -32 0 -33 Q32 -32 28 14 Q22 -8 0 -10 Q-22 -8 -28 14 Z', accent);
    pen.path(0, -208, 'M-30 -12 Q0 8 30 -12 Q36 6 24 12 Q0 20 -24 12 Q-36 6 -30 -12 Z', accent);
    pen.rect(8, -204, 17, 44, mix(accent, '#14101F', 0.14), 5);
  }
  if (hat === 'bun') {
    pen.round(0, -270, 14, mix(accent, hair, 0.45));
    pen.path(0, -234, 'M-25 2 Q-28 -29 0 -29 Q28 -29 25 2 Q12 -14 0 -14 Q-12 -14 -25 2 Z', mix(accent, hair, 0.45));
  }
  if (hat === 'hair')
    pen.path(0, -234, 'M-25 2 Q-28 -30 0 -30 Q28 -30 25 2 Q14 -18 -6 -16 Q-20 -14 -25 2 Z', mix(accent, hair, 0.55));
  if (hat === 'bald')
    pen.path(0, -218, 'M-20 2 Q-16 -6 0 -4 Q16 -6 20 2 Q18 18 0 19 Q-18 18 -20 2 Z', mix(accent, hair, 0.5));
}
