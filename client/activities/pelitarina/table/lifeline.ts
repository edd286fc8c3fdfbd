import type { PelitarinaView } from '../../../../shared/activities/pelitarina/view.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { SceneInput } from '../../../stage/scene.ts';
import type { Zone, Zones } from '../../../stage/zones.ts';
import { askedCards, askedHeight } from './asked.ts';
import { type Box, layLifeline } from './layout.ts';
import { ribbon } from './ribbon.ts';
import { ribbonHeight } from './row.ts';
import { planSlip, slip, slipHeights } from './slip.ts';
import { openStages } from './stages.ts';
import { gameToken, stageOnRibbon } from './tokens.ts';

/** What the teller has opened, and nothing else: no place is kept for what may come. */
export function lifeline(
  { play, pack, text }: SceneInput<PelitarinaView>,
  { cloth: zone, unit }: Zones,
  newest: number | undefined,
): Placement[] {
  const symbolOf = (ref: string) => pack.symbols[pack.cards[ref]?.symbol ?? ''];
  const stages = openStages(play, text, symbolOf);
  const game = play.games.find(({ number }) => number === newest);
  const room = { width: zone.width / unit, height: zone.height / unit };
  const foot = play.asked.length > 0 ? askedHeight : 0;
  const laidFor = (width: number) => {
    const heights = game ? slipHeights(game, text, width, unit) : [];
    return layLifeline(stages, room, { newest, slip: heights, foot });
  };
  const wide = laidFor(widestSlip(zone, unit));
  // Beside questions, it is narrower, and so wants to be higher.
  const laid = foot && wide.slip.y === wide.asked.y ? laidFor(wide.slip.width * unit) : wide;
  const scale = ({ x, y, width, height }: Box) => ({
    x: zone.x + x * unit,
    y: zone.y + y * unit,
    width: width * unit,
    height: height * unit,
  });
  const slipRoom = scale(laid.slip);
  const at = laid.games.find(({ number }) => number === newest);
  return [
    ...laid.ribbons.map((box, index) => ribbon(`ribbon:${play.teller}:${index}`, scale(box), unit)),
    ...laid.stages.flatMap((one) => {
      const stage = stages.find(({ key }) => key === one.key);
      return stage ? stageOnRibbon(stage, one, scale, unit) : [];
    }),
    ...laid.games.flatMap((one) => {
      const open = play.games.find(({ number }) => number === one.number);
      const stage = laid.stages.find(({ key }) => key === one.stage);
      if (!open || !stage) return [];
      const look = {
        symbol: symbolOf(open.token),
        colour: Math.max(0, play.tokens.indexOf(open.token)),
        isNewest: one.number === newest,
      };
      return gameToken(open, one, stage.knot, look, scale, unit);
    }),
    ...(game && at
      ? [
          slip(
            game,
            planSlip(game, text, slipRoom, unit),
            slipRoom,
            { x: zone.x + at.x * unit, points: at.y < (laid.ribbons[0]?.y ?? 0) + ribbonHeight },
            unit,
          ),
        ]
      : []),
    ...askedCards(play.asked, text, scale(laid.asked), unit),
  ];
}

const widestSlip = (zone: Zone, unit: number): number => Math.min(zone.width - 52 * unit, 1220 * unit);
