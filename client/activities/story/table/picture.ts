import type { StoryView } from '../../../../shared/activities/story/view.ts';
import type { Picture } from '../../../../shared/pack/story.ts';
import type { OpenPack, OpenStory } from '../../../../shared/wire/api.ts';
import { materials, veil } from '../../../stage/paint/colour.ts';
import type { Placement } from '../../../stage/placement.ts';
import { storyOf } from '../words.ts';
import { lightOf } from './scenery/light.ts';
import { isOutdoors, paintOutdoors } from './scenery/outdoors.ts';
import { Pen, tall } from './scenery/pen.ts';
import { paintPerson, personBox } from './scenery/people.ts';
import { paintRoom } from './scenery/rooms.ts';
import { paintSky } from './scenery/sky.ts';
import { paintSmallTable, things } from './scenery/things.ts';

/** The whole stage, device pixels. */
export interface Frame {
  width: number;
  height: number;
}

/** How much higher places are seen than they are drawn, so that choices do not hide who stands there. */
const lift = 48;
/** ms that the next page takes to turn. */
const page = 520;

/**
 * A scene's picture, from the sky to the people. What stays the same from one scene to the next stays where it is;
 * the rest comes in from the right, as a page is turned.
 */
export function scenery(picture: Picture, cast: OpenStory['cast'], frame: Frame): Placement[] {
  const { place, hour, weather } = picture;
  const outside = `${hour}-${weather}`;
  const isOut = isOutdoors(place);
  const layer = (key: string, depth: number, paint: (pen: Pen) => void): Placement => ({
    key,
    name: key,
    x: frame.width / 2,
    y: frame.height / 2,
    width: frame.width,
    height: frame.height,
    margin: 0,
    depth,
    lingers: page,
    enter: { x: frame.width * 1.5, alpha: 1, ms: page, ease: 'Cubic.easeInOut', sound: 'paper' },
    paint: (brush, width, height) => {
      brush.scale(height / tall, height / tall);
      paint(new Pen(brush, (width / height) * tall));
    },
  });
  return [
    ...(isOut ? [layer(`sky:${outside}`, 0, (pen) => paintSky(pen, picture))] : []),
    layer(`place:${place}-${outside}`, 10, (pen) => {
      pen.brush.translate(0, -lift);
      if (isOutdoors(place)) paintOutdoors(pen, place, picture);
      else paintRoom(pen, place, picture);
    }),
    ...standing(picture, cast, frame),
    edges(frame),
  ];
}

/** Darker above and below, so that words are read on any sky. */
const edges = ({ width, height }: Frame): Placement => ({
  key: 'edges',
  name: 'edges',
  x: width / 2,
  y: height / 2,
  width,
  height,
  margin: 0,
  depth: 60,
  paint: (brush, w, h) => {
    for (const [from, to] of [
      [0, 0.17],
      [1, 0.87],
    ] as const) {
      const shade = brush.createLinearGradient(0, from * h, 0, to * h);
      shade.addColorStop(0, veil(materials.ink, 0.62));
      shade.addColorStop(0.45, veil(materials.ink, 0.3));
      shade.addColorStop(1, veil(materials.ink, 0));
      brush.fillStyle = shade;
      brush.fillRect(0, Math.min(from, to) * h, w, Math.abs(to - from) * h);
    }
  },
});

/** People and things, side by side right of the middle: words lie on the left. */
function standing(picture: Picture, cast: OpenStory['cast'], frame: Frame): Placement[] {
  const scale = frame.height / tall;
  const wide = frame.width / scale;
  const light = lightOf(picture);
  const tone = `${picture.hour}-${picture.weather}`;
  const small = picture.things.filter((thing) => things[thing].lies === 'table');
  const onGround = picture.things.filter((thing) => things[thing].lies === 'ground');
  const onWall = picture.things.filter((thing) => things[thing].lies === 'wall');
  const tableWidth = small.reduce((sum, thing) => sum + things[thing].width + 8, 12);
  const row = [
    ...picture.people.map((_, index) => ({ kind: 'person' as const, index, width: 136 })),
    ...(small.length ? [{ kind: 'table' as const, index: 0, width: tableWidth + 20 }] : []),
    ...onGround.map((thing, index) => ({ kind: 'thing' as const, index, width: things[thing].width + 14 })),
  ];
  const ordered = [...row].sort((one, other) => order(one) - order(other));
  const total = ordered.reduce((sum, { width }) => sum + width, 0);
  const room = wide * 0.45;
  const squeeze = Math.min(1, room / total);
  let x = wide * 0.745 - (total * squeeze) / 2;
  const foot = 664 - lift;
  const put = (
    key: string,
    name: string,
    [width, height]: readonly [number, number],
    at: number,
    y: number,
    paint: (brush: CanvasRenderingContext2D) => void,
    depth: number,
  ): Placement => ({
    key,
    name,
    x: at * scale,
    y: (y - height / 2) * scale,
    width: width * scale,
    height: height * scale,
    margin: 90 * scale,
    depth,
    lingers: 60,
    enter: { x: frame.width + at * scale * 0.4, ms: page + 120, alpha: 1, ease: 'Cubic.easeOut' },
    paint: (brush) => {
      brush.scale(scale, scale);
      brush.translate(width / 2, height);
      paint(brush);
    },
  });
  const placed: Placement[] = [];
  for (const { kind, index, width } of ordered) {
    const at = x + (width * squeeze) / 2;
    x += width * squeeze;
    if (kind === 'person') {
      const { who, does } = picture.people[index] as Picture['people'][number];
      const number = cast.findIndex(({ id }) => id === who);
      const hat = cast[number]?.hat ?? 'hair';
      placed.push(
        put(
          `person:${who}`,
          `person ${hat} ${does} ${number} ${tone}`,
          [personBox.width, personBox.height],
          at,
          foot + (index % 2) * 8,
          (brush) => paintPerson(brush, hat, does, number, light),
          40 + index,
        ),
      );
    } else if (kind === 'table') {
      placed.push(
        put(
          'table',
          `table ${small.join()} ${tone}`,
          [tableWidth, 210],
          at,
          foot + 12,
          (brush) => {
            paintSmallTable(brush, tableWidth, light);
            brush.translate(-tableWidth / 2 + 6, -108);
            for (const thing of small) {
              brush.translate(things[thing].width / 2 + 4, 0);
              things[thing].paint(new Pen(brush, wide), light);
              brush.translate(things[thing].width / 2 + 4, 0);
            }
          },
          48,
        ),
      );
    } else {
      const thing = onGround[index] as Picture['things'][number];
      const { width: across, height, paint } = things[thing];
      placed.push(
        put(
          `thing:${thing}`,
          `thing ${thing} ${tone}`,
          [across, height],
          at,
          foot + 16,
          (brush) => paint(new Pen(brush, wide), light),
          46 + index,
        ),
      );
    }
  }
  onWall.forEach((thing, index) => {
    const { width, height, paint } = things[thing];
    placed.push(
      put(
        `thing:${thing}`,
        `thing ${thing} ${tone}`,
        [width, height],
        wide * (0.565 + index * 0.08),
        450 - lift,
        (brush) => {
          brush.translate(0, -height / 2);
          paint(new Pen(brush, wide), light);
        },
        30,
      ),
    );
  });
  return placed;
}

/** Big things behind on the left, then people and the table, small animals last. */
const order = ({ kind, index }: { kind: 'person' | 'table' | 'thing'; index: number }): number =>
  kind === 'person' ? index * 2 : kind === 'table' ? 1 : 3 + index * 2;

/** What is seen now: the scene that is open, and before it the place where the story begins. */
export function pictureOf(play: StoryView, pack: OpenPack): Picture | undefined {
  const story = storyOf(play, pack);
  const open = story?.scenes[play.scene]?.picture;
  if (open && play.phase !== 'roles')
    return play.phase === 'ending' || play.phase === 'over' ? { ...open, things: [] } : open;
  const first = open ?? Object.values(story?.scenes ?? {})[0]?.picture;
  return first && { ...first, people: [], things: [] };
}
