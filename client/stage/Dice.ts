import type { GameObjects, Scene } from 'phaser';
import type { Motion } from './motion.ts';
import { veil } from './paint/colour.ts';
import { lying, paintDie, type Turn, turnAbout, turned } from './paint/die.ts';
import { brushOf } from './paint/noise.ts';
import type { Sound } from './placement.ts';

/** Where a die lies and which face is up. */
export interface DieSpot {
  x: number;
  y: number;
  /** length of its edge, device pixels */
  size: number;
  /** radians, on the table */
  twist: number;
  face: number;
  alpha: number;
}

interface Die {
  image: GameObjects.Image;
  canvas: HTMLCanvasElement;
  spot: DieSpot;
  /** it is in the air */
  thrown: boolean;
}

/** Room around a die for its corners and its shadow, in edges. */
const room = 2.3;

let made = 0;

/** The two dice. They are drawn anew while they tumble, as they are turned in space. */
export class Dice {
  readonly #scene: Scene;
  readonly #motion: Motion;
  readonly #hear: (sound: Sound) => void;
  #dice: Die[] = [];

  constructor(scene: Scene, motion: Motion, hear: (sound: Sound) => void) {
    this.#scene = scene;
    this.#motion = motion;
    this.#hear = hear;
  }

  /** Moves the dice to their spots; with `tumble` they are thrown there. */
  show(spots: readonly DieSpot[], tumble: boolean): void {
    const anew =
      this.#dice.length !== spots.length || this.#dice.some(({ spot }, index) => spot.size !== spots[index]?.size);
    if (anew) this.#make(spots);
    for (const [index, die] of this.#dice.entries()) {
      const spot = spots[index] as DieSpot;
      const before = die.spot;
      die.spot = spot;
      if (tumble && this.#motion.pace === 'moving') this.#throw(die, before, index);
      else if (!same(before, spot)) this.#slide(die, before);
    }
  }

  /** Puts the dice away, so that they are made anew. */
  clear(): void {
    for (const { image } of this.#dice) {
      this.#motion.halt(image);
      const key = image.texture.key;
      image.destroy();
      this.#scene.textures.remove(key);
    }
    this.#dice = [];
  }

  #make(spots: readonly DieSpot[]): void {
    this.clear();
    this.#dice = spots.map((spot, index) => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = Math.ceil(spot.size * room);
      const key = `die-${++made}`;
      this.#scene.textures
        .create(key, canvas, canvas.width, canvas.height)
        ?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
      const image = this.#scene.add
        .image(spot.x, spot.y, key)
        .setDepth(800 + index)
        .setAlpha(spot.alpha);
      const die = { image, canvas, spot, thrown: false };
      this.#paint(die, lying(spot.face, spot.twist), 0);
      return die;
    });
  }

  #slide(die: Die, before: DieSpot): void {
    const { image, spot } = die;
    this.#motion.halt(image);
    if (die.thrown || before.face !== spot.face || before.twist !== spot.twist)
      this.#paint(die, lying(spot.face, spot.twist), 0);
    die.thrown = false;
    this.#motion.glide(image, { x: spot.x, y: spot.y, alpha: spot.alpha, scale: 1 }, { ms: 420 });
  }

  /** A throw: it rolls in from below, bounces twice and comes to rest with its face up. */
  #throw(die: Die, before: DieSpot, index: number): void {
    const { spot, image } = die;
    const end = lying(spot.face, spot.twist);
    const axis = { x: -0.9 + index * 0.5, y: 0.5 + index * 0.4, z: 0.25 };
    const spins = Math.PI * (4.2 + index * 0.7);
    let bounced = 0;
    die.thrown = true;
    this.#motion.run(
      (share) => {
        const left = (1 - share) ** 2;
        const height = Math.abs(Math.sin(share * Math.PI * 2.5)) * (1 - share) ** 1.3;
        image.setPosition(
          spot.x + (before.x - spot.x) * left,
          spot.y + (before.y - spot.y) * left - height * spot.size * 1.1,
        );
        image.setAlpha(before.alpha + (spot.alpha - before.alpha) * Math.min(1, share * 4));
        image.setScale(1 + height * 0.22);
        this.#paint(die, turned(turnAbout(axis, spins * left), end), height);
        const bounce = Math.floor(share * 2.5 + 0.001);
        if (bounce > bounced) {
          bounced = bounce;
          this.#hear('dice');
        }
      },
      {
        of: image,
        ms: 1050 + index * 130,
        ease: 'Linear',
        arrived: () => {
          die.thrown = false;
        },
      },
    );
  }

  #paint({ canvas, image, spot: { size } }: Die, turn: Turn, height: number): void {
    const brush = brushOf(canvas);
    const middle = { x: canvas.width / 2, y: canvas.height / 2 };
    brush.clearRect(0, 0, canvas.width, canvas.height);
    const under = { x: middle.x + size * (0.07 + height * 0.3), y: middle.y + size * (0.14 + height * 0.9) };
    const blur = brush.createRadialGradient(
      under.x,
      under.y,
      size * 0.25,
      under.x,
      under.y,
      size * (0.74 + height * 0.2),
    );
    blur.addColorStop(0, veil('#0D0A12', 0.5 - height * 0.3));
    blur.addColorStop(1, veil('#0D0A12', 0));
    brush.fillStyle = blur;
    brush.fillRect(0, 0, canvas.width, canvas.height);
    paintDie(brush, middle, size, turn);
    image.texture.source[0]?.update();
  }
}

const same = (one: DieSpot, other: DieSpot): boolean =>
  (['x', 'y', 'size', 'twist', 'face', 'alpha'] as const).every((field) => one[field] === other[field]);
