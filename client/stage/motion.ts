import type { GameObjects, Scene, Tweens } from 'phaser';

/** `still`: at once, as when a table is first seen. `moving`: as LOOK says. `fading`: for reduced motion. */
export type Pace = 'still' | 'moving' | 'fading';

export type Goal = Partial<
  Record<'x' | 'y' | 'alpha' | 'angle' | 'displayWidth' | 'displayHeight' | 'scale' | 'scaleX' | 'scaleY', number>
>;

export interface Manner {
  /** milliseconds; 150–400 is the table's tempo */
  ms?: number | undefined;
  delay?: number | undefined;
  ease?: string | undefined;
  /** called when it has arrived, and at once when nothing moves */
  arrived?: (() => void) | undefined;
}

export interface RunManner extends Manner {
  /** the thing that is moved by it: another movement of the same thing ends this one */
  of: Movable;
}

type Movable = GameObjects.Image | GameObjects.Container;

/** All movement on the stage goes through here, so that reduced motion is one decision. */
export class Motion {
  pace: Pace = 'still';
  readonly #scene: Scene;
  readonly #runs = new Map<Movable, Tweens.Tween>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Brings a thing to its goal; an earlier movement of the same thing ends where it is. */
  glide(thing: Movable, goal: Goal, { ms = 320, delay = 0, ease = 'Cubic.easeInOut', arrived }: Manner = {}): void {
    this.halt(thing);
    if (this.pace === 'moving') {
      this.#scene.tweens.add({
        targets: thing,
        ...goal,
        duration: ms,
        delay,
        ease,
        ...(arrived ? { onComplete: arrived } : {}),
      });
      return;
    }
    const { alpha = thing.alpha, ...place } = goal;
    const jumps = Object.entries(place).some(
      ([key, value]) => Math.abs(thing[key as keyof typeof place] - value) > 0.5,
    );
    Object.assign(thing, place);
    if (this.pace === 'still' || (!jumps && alpha === thing.alpha)) thing.alpha = alpha;
    else {
      if (jumps) thing.alpha = 0;
      this.#scene.tweens.add({ targets: thing, alpha, duration: 260, ease: 'Sine.easeInOut' });
    }
    arrived?.();
  }

  /** Calls `step` with shares from 0 to 1 (eased) over the given time; at once with 1 when nothing moves. */
  run(step: (share: number) => void, { of, ms = 320, delay = 0, ease = 'Sine.easeInOut', arrived }: RunManner): void {
    this.halt(of);
    if (this.pace !== 'moving') {
      step(1);
      arrived?.();
      return;
    }
    const counter = this.#scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: ms,
      delay,
      ease,
      onUpdate: (tween) => step(tween.getValue() ?? 1),
      onComplete: () => {
        this.#runs.delete(of);
        step(1);
        arrived?.();
      },
    });
    this.#runs.set(of, counter);
  }

  /** Ends every movement of a thing where it is. */
  halt(thing: Movable): void {
    this.#scene.tweens.killTweensOf(thing);
    this.#runs.get(thing)?.remove();
    this.#runs.delete(thing);
  }
}
