import { mix, veil } from '../../../../stage/paint/colour.ts';
import { type Hat, paintHead } from './heads.ts';
import type { Light } from './light.ts';
import { Pen } from './pen.ts';
import { bodies, type Pose } from './poses.ts';

/** The box in which a person stands: the middle of the feet is at its lower edge. */
export const personBox = { width: 210, height: 300 };

const coats = ['#3A3263', '#1F4D52', '#6A3140', '#2C4470', '#59452A', '#3D4F2E', '#56305F', '#2E3B44'];
const hats = ['#C4553B', '#D9A441', '#6FA38F', '#B56E8E', '#5E93B8', '#A6894F', '#D08A5A', '#8FA05A'];

/** A person of the cast: told apart by hat and shape, in colours that are quiet in every light. */
export function paintPerson(brush: CanvasRenderingContext2D, hat: Hat, pose: Pose, cast: number, light: Light): void {
  const pen = new Pen(brush, personBox.width);
  const body = bodies[pose];
  const dark = mix(coats[cast % coats.length] as string, '#120F22', 0.2 + light.dusk * 0.42);
  const coat = mix(dark, '#FFFFFF', 0.04);
  const sleeve = mix(dark, '#FFFFFF', 0.13);
  const legs = mix(dark, '#0D0A18', 0.5);
  const shape = mix('#2A2137', '#120F22', light.dusk * 0.6);
  const accent = mix(hats[cast % hats.length] as string, '#241C33', light.dusk * 0.28);
  pen.round(pose === 'sits' ? 16 : 0, 0, 62, veil('#0D0A18', 0.28), 9);
  if (pose === 'sits') pen.rect(-40, -82, 88, 12, mix('#7A5238', '#241C33', light.dusk), 5);
  if (pose === 'sits')
    for (const leg of [-34, 34]) pen.rect(leg, -72, 9, 70, mix('#7A5238', '#1A1426', 0.3 + light.dusk), 3);
  for (const leg of body.legs) {
    pen.line(leg, 23, legs);
    const [x, y] = leg.at(-1) as (typeof leg)[number];
    pen.rect(x - 12, y - 8, 36, 15, '#17121F', [8, 12, 4, 4]);
  }
  const [back, front] = body.arms;
  if (back) pen.line(back, 19, mix(coat, '#000000', 0.12));
  brush.save();
  brush.translate(body.lean, pose === 'sits' ? 18 : 0);
  pen.path(
    0,
    0,
    'M-16 -206 Q0 -212 16 -206 Q40 -198 43 -164 L48 -92 Q0 -76 -48 -92 L-43 -164 Q-40 -198 -16 -206 Z',
    coat,
  );
  pen.path(
    0,
    0,
    'M-16 -206 Q-40 -198 -43 -164 L-48 -92 Q-44 -90 -40 -89 L-35 -162 Q-32 -194 -10 -204 Z',
    veil(light.lamps > 0.3 ? '#FFD9A0' : '#FFFFFF', 0.16),
  );
  paintHead(pen, hat, shape, accent, light);
  brush.restore();
  if (front) pen.line(front, 19, sleeve);
  for (const arm of [front, pose === 'reads' || pose === 'works' ? back : undefined]) {
    const hand = arm?.at(-1);
    if (hand) pen.round(hand[0], hand[1], 10, shape);
  }
  paintHeld(pen, pose);
}

/** What belongs to a pose. */
function paintHeld(pen: Pen, pose: Pose): void {
  if (pose === 'phones') pen.rect(25, -246, 13, 30, '#0F0C18', 4);
  if (pose === 'reads') {
    pen.shape(
      [
        [4, -176],
        [30, -170],
        [30, -136],
        [4, -142],
      ],
      '#FFF8EC',
    );
    pen.shape(
      [
        [30, -170],
        [56, -176],
        [56, -142],
        [30, -136],
      ],
      '#EADFC9',
    );
  }
}
