import type { GameObjects, Scene } from 'phaser';
import type { Motion } from './motion.ts';
import { slices } from './paint/slices.ts';
import type { Placement, Sound, Spot } from './placement.ts';
import { keyOf, type Workshop } from './Workshop.ts';

interface Thing {
  image: GameObjects.Image;
  texture: string;
  placement: Placement;
}

/**
 * Everything that lies on the table. It is given whole pictures and moves what differs from the last one; what it
 * shows is decided by the last picture alone, however many came while things were moving.
 */
export class Tableau {
  readonly #scene: Scene;
  readonly #workshop: Workshop;
  readonly #motion: Motion;
  readonly #hear: (sound: Sound) => void;
  readonly #things = new Map<string, Thing>();

  constructor(scene: Scene, workshop: Workshop, motion: Motion, hear: (sound: Sound) => void) {
    this.#scene = scene;
    this.#workshop = workshop;
    this.#motion = motion;
    this.#hear = hear;
  }

  /** Paints what is not painted yet, in slices. Nothing on the table changes. */
  async prepare(picture: readonly Placement[]): Promise<void> {
    const pause = slices();
    for (const placement of picture) await this.#workshop.makeSlowly(placement, pause);
  }

  /** Shows a picture of the table; what is not in it leaves. */
  show(picture: readonly Placement[]): void {
    const keys = new Set(picture.map(({ key }) => key));
    for (const [key, thing] of this.#things) if (!keys.has(key)) this.#leave(key, thing);
    for (const placement of picture) {
      const thing = this.#things.get(placement.key);
      if (thing) this.#change(thing, placement);
      else this.#enter(placement);
    }
    this.#workshop.tidy(new Set(picture.map(keyOf)));
  }

  /** The image of a thing, for what moves in its own way. */
  find(key: string): GameObjects.Image | undefined {
    return this.#things.get(key)?.image;
  }

  #enter(placement: Placement): void {
    const texture = this.#workshop.make(placement);
    this.#workshop.hold(texture);
    const image = this.#scene.add.image(placement.x, placement.y, texture).setDepth(placement.depth);
    const goal = goalOf(placement);
    this.#things.set(placement.key, { image, texture, placement });
    const {
      x,
      y,
      angle,
      scale = 1,
      alpha = 0,
      delay = placement.delay,
      ms = placement.ms,
      ease,
      sound,
    } = placement.enter ?? {};
    Object.assign(image, goal, {
      ...(this.#motion.pace === 'moving'
        ? {
            alpha,
            x: x ?? goal.x,
            y: y ?? goal.y,
            angle: angle ?? goal.angle,
            displayWidth: goal.displayWidth * scale,
            displayHeight: goal.displayHeight * scale,
          }
        : { alpha: 0 }),
    });
    this.#motion.glide(image, goal, {
      delay,
      ms,
      ease: ease ?? 'Cubic.easeOut',
      arrived: () => this.#motion.pace === 'moving' && sound && this.#hear(sound),
    });
  }

  #change(thing: Thing, placement: Placement): void {
    const before = thing.placement;
    this.#settle(thing);
    thing.placement = placement;
    thing.image.setDepth(placement.depth);
    const goal = goalOf(placement);
    const { ms, delay, ease, arrives } = placement;
    const manner = { ms, delay, ease, arrived: () => arrives && this.#motion.pace === 'moving' && this.#hear(arrives) };
    const texture = this.#workshop.make(placement);
    if (texture === thing.texture) {
      if (placement.hops?.length && this.#motion.pace === 'moving')
        this.#hop(thing.image, placement.hops, placement.delay, goal);
      else if (differs(goalOf(before), goal)) this.#motion.glide(thing.image, goal, manner);
    } else if (before.name === placement.name) {
      this.#dress(thing, texture);
      this.#motion.glide(thing.image, goal, manner);
    } else if (placement.turns && this.#motion.pace === 'moving') this.#turn(thing, texture, goal, delay);
    else {
      this.#fadeAway(thing.image, thing.texture);
      thing.image = this.#scene.add.image(placement.x, placement.y, texture).setDepth(placement.depth);
      Object.assign(thing.image, goal, { alpha: 0 });
      thing.texture = texture;
      this.#workshop.hold(texture);
      this.#motion.glide(thing.image, goal, { ...manner, ease: 'Sine.easeOut' });
    }
  }

  /** A card turns over: narrow to nothing, then wide again with its other side up. */
  #turn(thing: Thing, texture: string, goal: Goal, delay: number | undefined): void {
    const { image } = thing;
    const half = 190;
    this.#motion.glide(
      image,
      {
        x: (image.x + goal.x) / 2,
        y: (image.y + goal.y) / 2 - goal.displayHeight * 0.06,
        angle: 0,
        displayWidth: 1,
        displayHeight: (image.displayHeight + goal.displayHeight) / 2,
      },
      {
        ms: half,
        delay,
        ease: 'Sine.easeIn',
        arrived: () => {
          this.#settle(thing);
          Object.assign(image, { displayWidth: 1, displayHeight: goal.displayHeight * 1.02 });
          this.#hear('card');
          this.#motion.glide(image, goal, { ms: half + 60, ease: 'Back.easeOut' });
        },
      },
    );
    this.#workshop.hold(texture);
    thing.texture = texture;
  }

  /** Space by space, with a small leap between. */
  #hop(image: GameObjects.Image, [next, ...rest]: readonly Spot[], delay: number | undefined, goal: Goal): void {
    if (!next) return void Object.assign(image, goal);
    const from = { x: image.x, y: image.y };
    const leap = goal.displayHeight * 0.32;
    this.#motion.halt(image);
    this.#motion.run(
      (share) => {
        const height = Math.sin(share * Math.PI);
        image.setPosition(from.x + (next.x - from.x) * share, from.y + (next.y - from.y) * share - height * leap);
        image.setDisplaySize(goal.displayWidth * (1 + height * 0.12), goal.displayHeight * (1 + height * 0.12));
      },
      {
        ms: 230,
        delay,
        of: image,
        arrived: () => {
          this.#hear('hop');
          this.#hop(image, rest, 50, goal);
        },
      },
    );
  }

  #dress(thing: Thing, texture: string): void {
    this.#workshop.hold(texture);
    thing.texture = texture;
    this.#settle(thing);
  }

  /** Puts on the texture that the thing has by now, also when it was still turning. */
  #settle({ image, texture }: Thing): void {
    const { displayWidth, displayHeight } = image;
    const worn = image.texture.key;
    if (worn === texture) return;
    image.setTexture(texture);
    Object.assign(image, { displayWidth, displayHeight });
    this.#workshop.release(worn);
  }

  #leave(key: string, thing: Thing): void {
    this.#settle(thing);
    this.#things.delete(key);
    const { depth, lingers } = thing.placement;
    if (lingers) thing.image.setDepth(depth - under);
    this.#fadeAway(thing.image, thing.texture, lingers);
  }

  #fadeAway(image: GameObjects.Image, texture: string, delay = 0): void {
    this.#motion.halt(image);
    const gone = () => {
      image.destroy();
      this.#workshop.release(texture);
    };
    if (this.#motion.pace === 'still') gone();
    else
      this.#scene.tweens.add({ targets: image, alpha: 0, delay, duration: 200, ease: 'Sine.easeIn', onComplete: gone });
  }
}

/** How deep things go that linger under what comes in their place. */
const under = 10_000;

const goalOf = ({ x, y, angle = 0, alpha = 1, width, height, margin }: Placement) => ({
  x,
  y,
  angle,
  alpha,
  displayWidth: Math.ceil(width + margin * 2),
  displayHeight: Math.ceil(height + margin * 2),
});

type Goal = ReturnType<typeof goalOf>;

const differs = (one: Goal, other: Goal): boolean =>
  Object.entries(one).some(([key, value]) => Math.abs(value - other[key as keyof typeof other]) > 0.25);
