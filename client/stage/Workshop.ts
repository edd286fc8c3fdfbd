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
    if (!this.#scene.textures.exists(key)) this.#handOver(key, painted(look));
    return key;
  }

  /** The same in two slices of time: painting, then handing it to the graphics card. */
  async makeSlowly(look: Look, pause: () => Promise<void>): Promise<void> {
    if (this.has(look)) return;
    await pause();
    const canvas = painted(look);
    // Painting is only written down until somebody looks.
    brushOf(canvas).getImageData(0, 0, 1, 1);
    await pause();
    if (!this.has(look)) this.#handOver(keyOf(look), canvas);
  }

  #handOver(key: string, canvas: HTMLCanvasElement): void {
    const { width, height } = canvas;
    this.#scene.textures.create(key, canvas, width, height)?.add('__BASE', 0, 0, 0, width, height);
    this.#users.set(key, this.#users.get(key) ?? 0);
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

function painted({ width, height, margin, paint }: Look): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width + margin * 2));
  canvas.height = Math.max(1, Math.ceil(height + margin * 2));
  const brush = brushOf(canvas);
  brush.translate(margin, margin);
  paint(brush, width, height);
  return canvas;
}
