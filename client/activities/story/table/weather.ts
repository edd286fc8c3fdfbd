import type { GameObjects, Scene } from 'phaser';
import type { Picture } from '../../../../shared/pack/story.ts';
import { veil } from '../../../stage/paint/colour.ts';
import { chanceFrom } from '../../../stage/paint/noise.ts';
import type { Look, Workshop } from '../../../stage/Workshop.ts';

type Falls = Exclude<Picture['weather'], 'clear' | 'cloudy'>;

interface Manner {
  count: number;
  /** units a second, and how far it sways */
  down: number;
  across: number;
  sway: number;
  width: number;
  height: number;
  paint: Look['paint'];
}

const manners: Record<Falls, Manner> = {
  snow: {
    count: 54,
    down: 34,
    across: -5,
    sway: 16,
    width: 9,
    height: 9,
    paint: (brush, w, h) => {
      const soft = brush.createRadialGradient(w / 2, h / 2, 0, w / 2, h / 2, w / 2);
      soft.addColorStop(0.5, veil('#FFFFFF', 0.9));
      soft.addColorStop(1, veil('#FFFFFF', 0));
      brush.fillStyle = soft;
      brush.fillRect(0, 0, w, h);
    },
  },
  rain: {
    count: 60,
    down: 420,
    across: -70,
    sway: 0,
    width: 7,
    height: 34,
    paint: (brush, w, h) => {
      brush.strokeStyle = veil('#E4EEF6', 0.5);
      brush.lineWidth = w * 0.25;
      brush.beginPath();
      brush.moveTo(w * 0.9, 0);
      brush.lineTo(w * 0.1, h);
      brush.stroke();
    },
  },
  leaves: {
    count: 18,
    down: 42,
    across: -30,
    sway: 40,
    width: 20,
    height: 20,
    paint: (brush, w, h) => {
      brush.fillStyle = '#D98B35';
      brush.fill(
        new Path2D(
          `M${w * 0.05} ${h * 0.5} Q${w * 0.5} ${h * -0.05} ${w * 0.95} ${h * 0.5} Q${w * 0.5} ${h * 1.05} ${w * 0.05} ${h * 0.5} Z`,
        ),
      );
      brush.fillStyle = veil('#7A4418', 0.6);
      brush.fillRect(w * 0.1, h * 0.47, w * 0.8, h * 0.07);
    },
  },
};

/** ms between frames; slower than this is no movement any more */
const slowest = 80;

interface Flake {
  image: GameObjects.Image;
  x: number;
  y: number;
  pace: number;
  phase: number;
}

/** Snow, rain or leaves that fall before the picture: a few images of one texture. */
export class Weather {
  readonly #scene: Scene;
  readonly #workshop: Workshop;
  #flakes: Flake[] = [];
  #shown = '';
  #texture: string | undefined;
  #manner: Manner | undefined;
  #unit = 1;
  #time = 0;
  /** ms between frames, of late */
  #slow = 16;
  /** whether it falls now, or hangs in the air */
  falls = false;

  constructor(scene: Scene, workshop: Workshop) {
    this.#scene = scene;
    this.#workshop = workshop;
  }

  /** What falls where: nothing indoors and in still weather. */
  show(weather: Picture['weather'] | undefined, { width, height }: { width: number; height: number }): void {
    const shown = `${weather} ${width} ${height}`;
    if (shown === this.#shown) return;
    this.clear();
    this.#shown = shown;
    if (!weather || weather === 'clear' || weather === 'cloudy') return;
    const manner = manners[weather];
    this.#manner = manner;
    this.#unit = height / 756;
    const size = { width: manner.width * this.#unit, height: manner.height * this.#unit };
    const texture = this.#workshop.make({ name: `falls ${weather}`, ...size, margin: 1, paint: manner.paint });
    this.#workshop.hold(texture);
    this.#texture = texture;
    const chance = chanceFrom(weather.length * 53 + 1);
    this.#flakes = Array.from({ length: manner.count }, () => {
      const near = chance();
      const image = this.#scene.add.image(0, 0, texture).setDepth(near > 0.5 ? 58 : 8);
      image.setScale(0.5 + near * 0.7).setAlpha(0.45 + near * 0.5);
      return { image, x: chance() * width, y: chance() * height, pace: 0.6 + near * 0.7, phase: chance() * 6.3 };
    });
    this.#place(width, height);
  }

  /**
   * Where frames come slowly, as without a graphics card, the weather hangs still: it is not worth the machine's work.
   * @param delta ms since the last frame
   */
  fall(delta: number, width: number, height: number): void {
    if (!this.falls || !this.#manner) return;
    this.#slow = this.#slow * 0.9 + delta * 0.1;
    if (this.#slow > slowest) this.falls = false;
    const seconds = Math.min(0.1, delta / 1000);
    this.#time += seconds;
    for (const flake of this.#flakes) {
      flake.y += this.#manner.down * this.#unit * flake.pace * seconds;
      flake.x += this.#manner.across * this.#unit * flake.pace * seconds;
    }
    this.#place(width, height);
  }

  get isFalling(): boolean {
    return this.falls && this.#flakes.length > 0;
  }

  clear(): void {
    for (const { image } of this.#flakes) image.destroy();
    this.#flakes = [];
    if (this.#texture) this.#workshop.release(this.#texture);
    this.#texture = undefined;
    this.#shown = '';
  }

  #place(width: number, height: number): void {
    const sway = (this.#manner?.sway ?? 0) * this.#unit;
    const edge = 40 * this.#unit;
    for (const { image, x, y, pace, phase } of this.#flakes) {
      const swing = Math.sin(this.#time * 0.9 * pace + phase);
      image.setPosition(around(x, width + edge * 2) - edge + swing * sway, around(y, height + edge * 2) - edge);
      if (sway > 20) image.setRotation(phase + swing);
    }
  }
}

const around = (value: number, length: number): number => ((value % length) + length) % length;
