import type { StoryView } from '../../../shared/activities/story/view.ts';
import { Dice } from '../../stage/Dice.ts';
import { FallingThings } from '../../stage/Falling.ts';
import type { Placement } from '../../stage/placement.ts';
import { type Laid, StageScene } from '../../stage/StageScene.ts';
import type { SceneInput } from '../../stage/scene.ts';
import { pictureOf, scenery } from './table/picture.ts';
import { isOutdoors } from './table/scenery/outdoors.ts';
import { timeLeft } from './table/time.ts';
import { told } from './table/told.ts';
import { fallingIn } from './table/weather.ts';
import { minutesLeft } from './time-left.ts';
import { storyOf } from './words.ts';

type Now = Laid<StoryView>;

/** The story: where its people are, at which hour and in which weather, with its words and choices on the picture. */
export class StoryScene extends StageScene<StoryView> {
  protected readonly arrangement = 'picture';
  readonly #dice = new Dice(this, this.motion, (sound) => this.hear(sound));
  readonly #weather = new FallingThings(this, this.workshop);
  /** when the minutes that are left are another number */
  #nextMinute: ReturnType<typeof setTimeout> | undefined;

  override get busy(): boolean {
    return super.busy || this.#weather.isFalling;
  }

  /** Phaser calls this before each frame. */
  override update(_time: number, delta: number): void {
    this.#weather.fall(delta, this.scale.width, this.scale.height);
  }

  protected picture({ input, zones }: Now): Placement[] {
    const { play, pack, meeting, say, layout } = input;
    const frame = { width: this.scale.width, height: this.scale.height };
    const scene = pictureOf(play, pack);
    const isTalking = play.phase === 'scene' && layout === 'screen' && !meeting.closing;
    const minutes = isTalking ? minutesLeft(meeting, play.until, Date.now()) : undefined;
    return [
      ...(scene ? scenery(scene, storyOf(play, pack)?.cast ?? [], frame) : []),
      ...(minutes === undefined
        ? []
        : [
            timeLeft(
              minutes ? say('screen.story.time', { count: minutes }) : say('screen.story.time-over'),
              zones.head,
              zones.unit,
            ),
          ]),
      ...told(input, zones, frame),
    ];
  }

  protected override moved({ input, zones }: Now, before: Now | undefined): void {
    const { play, pack, reducedMotion, still } = input;
    clearTimeout(this.#nextMinute);
    const runs = play.phase === 'scene' && play.until > 0 && input.meeting.clock.running;
    if (runs) this.#nextMinute = setTimeout(() => this.show(input), untilNextMinute(input, Date.now()));
    const scene = pictureOf(play, pack);
    this.#weather.show(fallingIn(scene && isOutdoors(scene.place) ? scene.weather : undefined), this.scale);
    this.#weather.falls = !reducedMotion && !still && play.frozen === 0;
    if (!before) this.#dice.clear();
    const isShown = play.by === 'dice' && (play.phase === 'scene' || play.phase === 'decided');
    const size = 92 * zones.unit;
    const spot = { size, twist: 0.24, face: play.face || 5, alpha: isShown ? 1 : 0 };
    const place = { x: zones.cloth.x + zones.cloth.width * 0.62, y: zones.cloth.y + 64 * zones.unit };
    this.#dice.show([{ ...spot, ...place }], isShown && before?.input.play.face === 0 && play.face > 0);
  }

  protected override closed(): void {
    clearTimeout(this.#nextMinute);
    this.#dice.clear();
    this.#weather.clear();
  }
}

/** ms until one minute less is left to talk, or until it is time to look again. */
function untilNextMinute({ meeting: { clock }, play }: SceneInput<StoryView>, now: number): number {
  const left = play.until - clock.played - Math.max(0, now - clock.since);
  return left > 0 ? (left % 60_000) + 50 : 60_000;
}
