import type { GameObjects, Scene } from 'phaser';
import { chanceFrom } from './paint/noise.ts';
import type { Look, Workshop } from './Workshop.ts';

/** How something falls. */
export interface Falling {
  name: string;
  count: number;
  /** units a second, and how far it sways */
  down: number;
  across: number;
  sway: number;
  width: number;
  height: number;
  paint: Look['paint'];
}

/** ms between frames; slower than this is no movement any more */
const slowest = 80;

interface Flake {
  image: GameObjects.Image;
  x: number;
  y: number;
  pace: number;
  phase: number;
}

/** What falls before a picture, e.g. snow: a few images of one texture. */
export class FallingThings {
  readonly #scene: Scene;
  readonly #workshop: Workshop;
  #flakes: Flake[] = [];
  #shown = '';
  #texture: string | undefined;
  #manner: Falling | undefined;
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

  show(manner: Falling | undefined, { width, height }: { width: number; height: number }): void {
    const shown = `${manner?.name} ${width} ${height}`;
    if (shown === this.#shown) return;
    this.clear();
    this.#shown = shown;
    if (!manner) return;
    this.#manner = manner;
    this.#unit = height / 756;
    const size = { width: manner.width * this.#unit, height: manner.height * this.#unit };
    const texture = this.#workshop.make({ name: `falls ${manner.name}`, ...size, margin: 1, paint: manner.paint });
    this.#workshop.hold(texture);
    this.#texture = texture;
    const chance = chanceFrom(manner.name.length * 53 + 1);
    this.#flakes = Array.from({ length: manner.count }, () => {
      const near = chance();
      const image = this.#scene.add.image(0, 0, texture).setDepth(near > 0.5 ? 58 : 8);
      image.setScale(0.5 + near * 0.7).setAlpha(0.45 + near * 0.5);
      return { image, x: chance() * width, y: chance() * height, pace: 0.6 + near * 0.7, phase: chance() * 6.3 };
    });
    this.#place(width, height);
  }

  /**
   * Where frames come slowly, as without a graphics card, everything hangs still: it is not worth the machine's work.
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
