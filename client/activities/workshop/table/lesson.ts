import type { WorkshopView } from '../../../../shared/activities/workshop/view.ts';
import type { TableSeatView } from '../../../../shared/session/view.ts';
import { marks } from '../../../stage/marks.ts';
import { materials, veil } from '../../../stage/paint/colour.ts';
import { paintMark, paintToken } from '../../../stage/paint/pieces.ts';
import { paintSlip } from '../../../stage/paint/slips.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { SceneInput } from '../../../stage/scene.ts';
import type { Zones } from '../../../stage/zones.ts';
import { around } from '../../parts/around.ts';
import { cloth, middleOf } from '../../parts/cloth.ts';
import { lamp } from '../../parts/lamp.ts';
import { lessonWords } from '../lesson.ts';
import { pegs } from './pegs.ts';

type Input = SceneInput<WorkshopView>;

/** Everyone round the table until somebody teaches; then that one in the light, and what is taught beneath. */
export function lesson(input: Input, zones: Zones): Placement[] {
  const teacher = input.meeting.seats.find(({ number }) => number === input.play.teacher);
  if (!teacher) return [cloth(zones), lamp(zones, 0.4), ...around(input.meeting.seats, zones), sign(input, zones)];
  return [
    cloth(zones),
    lamp(zones, input.play.phase === 'thanks' ? 0.7 : 0.2),
    ...audience(input, zones, teacher),
    ...light(zones, teacher, input.play.phase),
    ...words(input, zones),
    ...pegs(input, zones),
  ];
}

const sign = ({ play }: Input, { cloth: zone, unit }: Zones): Placement => ({
  key: 'sign',
  name: `sign ${play.phase}`,
  ...middleOf(zone),
  width: 150 * unit,
  height: 150 * unit,
  margin: 20 * unit,
  depth: 120,
  enter: { scale: 1.2, delay: 200, ms: 420 },
  paint: (brush, w, h) =>
    paintMark(brush, w, h, materials.paper, materials.ink, play.phase === 'who' ? marks.teach : marks.together),
});

/** Where the one who teaches is, and how large. */
const place = ({ cloth: zone, unit }: Zones) => ({
  x: zone.x + zone.width / 2,
  y: zone.y + zone.height * 0.27,
  size: Math.min(170 * unit, zone.height * 0.4),
});

function light(zones: Zones, teacher: TableSeatView, phase: WorkshopView['phase']): Placement[] {
  const { x, y, size } = place(zones);
  const glow = size * 2.1;
  const clap = size * 0.5;
  return [
    {
      key: 'glow',
      name: 'glow',
      x,
      y,
      width: glow,
      height: glow,
      margin: 0,
      depth: 140,
      enter: { scale: 0.6, delay: 300, ms: 700 },
      paint: (brush, w) => {
        const shine = brush.createRadialGradient(w / 2, w / 2, w * 0.2, w / 2, w / 2, w / 2);
        shine.addColorStop(0, veil('#FFEFC0', 0.85));
        shine.addColorStop(0.55, veil('#FFE2AE', 0.3));
        shine.addColorStop(1, veil('#FFE2AE', 0));
        brush.fillStyle = shine;
        brush.fillRect(0, 0, w, w);
      },
    },
    {
      key: `token:${teacher.number}`,
      name: `token ${teacher.token}`,
      x,
      y,
      width: size,
      height: size,
      margin: 24 * zones.unit,
      depth: 170,
      ms: 620,
      arrives: 'tile',
      paint: (brush, w, h) => paintToken(brush, w, h, teacher.token),
    },
    ...(phase === 'thanks'
      ? [
          {
            key: 'clap',
            name: 'clap',
            x: x + size * 0.56,
            y: y + size * 0.34,
            width: clap,
            height: clap,
            margin: 10 * zones.unit,
            angle: 8,
            depth: 180,
            enter: { scale: 1.6, alpha: 0, delay: 350, ms: 420, ease: 'Back.easeOut', sound: 'chime' as const },
            paint: (brush: CanvasRenderingContext2D, w: number, h: number) =>
              paintMark(brush, w, h, '#F2C063', materials.ink, marks.together),
          },
        ]
      : []),
  ];
}

/** The others on both sides; they come closer when everybody tries. */
function audience({ meeting, play }: Input, zones: Zones, teacher: TableSeatView): Placement[] {
  const others = meeting.seats.filter(({ number }) => number !== teacher.number);
  const { x, y, size } = place(zones);
  const { cloth: zone, unit } = zones;
  const inRow = Math.max(1, Math.ceil(others.length / 2));
  const near = play.phase === 'thanks' || play.step === 'try';
  const room = zone.width / 2 - size * 0.75 - 30 * unit;
  const each = Math.min(78 * unit, room / inRow);
  const token = each * 0.86;
  return others.map((seat, index) => {
    const side = index % 2 === 0 ? -1 : 1;
    const nth = Math.floor(index / 2);
    const away = size * (near ? 0.78 : 0.98) + token / 2 + nth * each;
    return {
      key: `token:${seat.number}`,
      name: `token ${seat.token}`,
      x: x + side * Math.min(away, zone.width / 2 - token),
      y: y + size * (near ? 0.06 : 0.02) * nth,
      width: token,
      height: token,
      margin: 12 * unit,
      depth: 160,
      ms: 560,
      delay: nth * 50,
      paint: (brush, w, h) => paintToken(brush, w, h, seat.token),
    };
  });
}

/** What is taught, on a slip of paper; nothing when it was told aloud. */
function words({ play, pack, text, second }: Input, { cloth: zone, unit }: Zones): Placement[] {
  const lessonText = lessonWords(play, text);
  if (!lessonText) return [];
  const print = {
    fill: '#F2C063',
    ink: materials.ink,
    symbol: play.idea === undefined ? marks.ask : pack.symbols[pack.cards[play.idea]?.symbol ?? ''],
    text: lessonText,
    second: play.idea === undefined ? undefined : second?.(play.idea),
  };
  const height = Math.min(130 * unit, zone.height * 0.3);
  return [
    {
      key: 'lesson',
      name: `lesson ${print.text} ${print.second ?? ''}`,
      x: zone.x + zone.width / 2,
      y: zone.y + zone.height * 0.625,
      width: Math.min(zone.width - 60 * unit, 820 * unit),
      height,
      margin: 20 * unit,
      angle: -0.4,
      depth: 150,
      enter: { y: zone.y + zone.height + height, alpha: 0, ms: 520, sound: 'paper' },
      paint: (brush, w, h) => paintSlip(brush, w, h, unit, print),
    },
  ];
}
