import type { Scene } from 'phaser';
import { brushOf } from './paint/noise.ts';

/** Paints with the top left corner of the thing at (0, 0); shadows may reach into the margin around it. */
export type Paint = (brush: CanvasRenderingContext2D, width: number, height: number) => void;

/** How a thing is to look, and how large. Sizes in device pixels. */
export interface Look {
  /** names the picture: the same name is painted the same */
  name: string;
  width: number;
  height: number;
  /** room for shadows on every side */
  margin: number;
  paint: Paint;
}

/** Makes the stage's textures in code, each once, and puts those away that nothing shows any more. */
export class Workshop {
  readonly #scene: Scene;
  readonly #users = new Map<string, number>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  has(look: Look): boolean {
    return this.#scene.textures.exists(keyOf(look));
  }

  /** Paints the look unless it is there already; returns its texture's key. */
  make(look: Look): string {
    const key = keyOf(look);
    if (this.#scene.textures.exists(key)) return key;
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.ceil(look.width + look.margin * 2));
    canvas.height = Math.max(1, Math.ceil(look.height + look.margin * 2));
    const brush = brushOf(canvas);
    brush.translate(look.margin, look.margin);
    look.paint(brush, look.width, look.height);
    const texture = this.#scene.textures.create(key, canvas, canvas.width, canvas.height);
    texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
    this.#users.set(key, this.#users.get(key) ?? 0);
    return key;
  }

  /** Somebody shows this texture from now on. */
  hold(key: string): void {
    this.#users.set(key, (this.#users.get(key) ?? 0) + 1);
  }

  /** Somebody no longer shows it. It is kept until `tidy`, as it may be wanted again at once. */
  release(key: string): void {
    this.#users.set(key, (this.#users.get(key) ?? 1) - 1);
  }

  /** Puts away what nobody shows and is not named in `wanted`. */
  tidy(wanted: ReadonlySet<string>): void {
    for (const [key, users] of this.#users)
      if (users <= 0 && !wanted.has(key)) {
        this.#users.delete(key);
        this.#scene.textures.remove(key);
      }
  }

  /** Puts everything away. */
  clear(): void {
    for (const key of this.#users.keys()) this.#scene.textures.remove(key);
    this.#users.clear();
  }
}

export const keyOf = ({ name, width, height }: Look): string => `${name}|${Math.round(width)}x${Math.round(height)}`;
