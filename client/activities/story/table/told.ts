import type { StoryView } from '../../../../shared/activities/story/view.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { SceneInput } from '../../../stage/scene.ts';
import type { Zone, Zones } from '../../../stage/zones.ts';
import { other, type StoryWords, sceneOf, storyOf, wordsOf } from '../words.ts';
import { chips, chipsOf, chipsWidth } from './chips.ts';
import type { Pair } from './layout.ts';
import { hasBranches, map, mapHeight } from './map.ts';
import { panel, planPanel, type Said } from './panel.ts';
import { personOf } from './people.ts';
import type { Frame } from './picture.ts';
import { roles } from './roles.ts';
import { sheets, sheetsFit } from './sheets.ts';
import { planSlips, slips } from './slips.ts';
import { stillness } from './stillness.ts';

type Input = SceneInput<StoryView>;

/** The words on the picture: what happens, what can be chosen, and what came of it. */
export function told(input: Input, zones: Zones, frame: Frame): Placement[] {
  const { play, text, second: secondText, saySecond } = input;
  const words = wordsOf(play, text);
  const second = secondText && wordsOf(play, secondText, saySecond);
  const pair = (of: (words: StoryWords) => string): Pair => {
    const first = of(words);
    const also = second && of(second);
    return { text: first, ...(also && also !== first ? { second: also } : {}) };
  };
  const scene: Moment = { input, words, second, pair, zone: zones.cloth, unit: zones.unit };
  if (play.frozen > 0)
    return stillness(
      pair((of) => of.freeze(play.scene, play.frozen)),
      zones.cloth,
      frame,
      zones.unit,
    );
  if (play.phase === 'roles') return dealing(scene, frame);
  if (play.phase === 'ending' || play.phase === 'over') return ending(scene);
  return happening(scene);
}

interface Moment {
  input: Input;
  words: StoryWords;
  second: StoryWords | undefined;
  pair(of: (words: StoryWords) => string): Pair;
  zone: Zone;
  unit: number;
}

function happening({ input: { play, pack }, words, second, pair, zone, unit }: Moment): Placement[] {
  const speaker = sceneOf(play, pack)?.speaker;
  const asks = play.by !== '';
  const plan = asks ? planSlips(play, words, second, pack, zone, unit) : undefined;
  const bottom = (plan?.top ?? zone.y + zone.height) - 14 * unit;
  const things = chipsOf(play, pack, words);
  const said: Said = { ...pair((of) => of.scene(play.scene)), by: speaker && words.cast(speaker) };
  const branches = hasBranches(play.way) ? mapHeight(play.way) * unit + 14 * unit : 0;
  const free = bottom - zone.y;
  const height = free - branches > 220 * unit ? free - branches : free;
  const room = (isNarrow: boolean) => {
    const taken = chipsWidth(things, isNarrow, unit);
    return { width: zone.width - (taken ? taken + 14 * unit : 0), height, whole: zone.width };
  };
  const wide = planPanel(said, room(false), unit);
  const isNarrow = wide.beside;
  const found = isNarrow ? planPanel(said, room(true), unit) : wide;
  const column = chipsWidth(things, isNarrow, unit);
  const edge: Zone = { x: zone.x + zone.width - column, y: zone.y, width: column, height: bottom - zone.y };
  return [
    ...(play.phase === 'decided' && play.other
      ? sheets('own', [{ title: words.choice('', other), text: play.other }], { ...zone, ...room(isNarrow) }, unit)
      : [panel(`panel:${play.scene}`, said, zone, found, unit)]),
    ...chips(things, edge, unit, isNarrow),
    ...(plan ? slips(plan, play, unit) : []),
    ...(hasBranches(play.way) ? mapUnder(play, zone, found.height, bottom, unit) : []),
  ];
}

/** The branches that the group has seen, where the words leave room for them. */
function mapUnder(play: StoryView, zone: Zone, under: number, bottom: number, unit: number): Placement[] {
  const height = mapHeight(play.way) * unit;
  const y = zone.y + under + 14 * unit;
  if (y + height > bottom) return [];
  const width = Math.min(zone.width * 0.46, 620 * unit);
  return [map(play, { x: zone.x, y, width, height }, unit)];
}

function dealing(
  { input: { play, pack, meeting }, words, second, pair, zone, unit }: Moment,
  frame: Frame,
): Placement[] {
  const isWide = zone.width > 820 * unit;
  const column = isWide ? zone.width * 0.53 : zone.width;
  const crowd = 204 * unit;
  const said: Said = { ...pair((of) => of.about), by: words.title };
  const room = { width: column, height: isWide ? zone.height - crowd : zone.height * 0.4, whole: column / 0.48 };
  const plan = planPanel(said, room, unit);
  const right: Zone = isWide
    ? { x: zone.x + zone.width * 0.56, y: zone.y, width: zone.width * 0.44, height: zone.height - crowd * 0.98 }
    : {
        x: zone.x,
        y: zone.y + plan.height + 16 * unit,
        width: zone.width,
        height: zone.height - plan.height - 16 * unit,
      };
  return [
    panel('panel:about', said, zone, plan, unit),
    ...roles({ play, pack, words, second, seats: meeting.seats }, right, unit),
    ...(isWide
      ? (storyOf(play, pack)?.cast ?? []).flatMap((one, index, all) =>
          personOf(one, index, all.length, words.cast(one.id), zone, frame, unit),
        )
      : []),
  ];
}

/** Never a win or a loss: what happened, what helped, what could be tried; and the way there. */
function ending({ input: { play, say }, words, second, pair, zone, unit }: Moment): Placement[] {
  const sheet = (title: string, of: (words: StoryWords) => string) => ({
    title: say(`activities.story.ending.${title}`),
    ...pair(of),
  });
  const name = [words, second].flatMap((of) => of?.ending(play.scene) || []);
  const said: Said = { text: [...new Set(name)].join('  ·  ') };
  const head = planPanel(said, { width: zone.width, height: 110 * unit, whole: zone.width }, unit);
  const all = [
    sheet('happened', (of) => of.scene(play.scene)),
    sheet('helped', (of) => of.helped(play.scene)),
    sheet('try', (of) => of.toTry(play.scene)),
  ];
  const top = zone.y + head.height + 14 * unit;
  const under: Zone = { ...zone, y: top, height: zone.y + zone.height - top };
  const high = Math.min(mapHeight(play.way) * unit, under.height * 0.4);
  const strip: Zone = { ...zone, y: zone.y + zone.height - high, height: high };
  const above: Zone = { ...under, height: under.height - high - 14 * unit };
  const panelOf = panel(`panel:${play.scene}`, said, zone, head, unit);
  if (play.phase === 'over') return [panelOf, map(play, under, unit)];
  if (!sheetsFit(all, above, unit)) {
    const left = zone.x + head.width + 14 * unit;
    const beside: Zone = { x: left, y: zone.y, width: zone.x + zone.width - left, height: head.height };
    // In a second language everybody has it on their phone; what is too small to be read is no use on the wall.
    const shown = sheetsFit(all, under, unit) ? all : all.map(({ title, text }) => ({ title, text }));
    return [panelOf, ...sheets(`sheet:${play.scene}`, shown, under, unit), map(play, beside, unit)];
  }
  return [panelOf, ...sheets(`sheet:${play.scene}`, all, above, unit), map(play, strip, unit)];
}
