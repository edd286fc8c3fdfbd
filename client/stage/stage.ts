import { paintWood } from './paint/wood.ts';
import type { Sound } from './placement.ts';
import type { SceneInput } from './scene.ts';

/** The drawn table. It is `aria-hidden`: what it shows is told in HTML by each kind's Told. */
export interface Stage {
  show(input: SceneInput): void;
  destroy(): void;
}

export interface StageOptions {
  /** `screen`: the whole shared screen; `board`: the table alone, as in the console */
  layout: SceneInput['layout'];
  /** where the table's quiet sounds go; without it the stage is silent */
  hear?: (sound: Sound) => void;
  /** called whenever a view has been drawn */
  drawn?: () => void;
  /** called when one cannot be drawn: show the words of Told instead, until `drawn` */
  failed?: (fault: unknown) => void;
}

/**
 * Draws the table into `element`, which it fills: wood at once, the rest when Phaser has arrived.
 * Rejects when the stage cannot start here; the element is left as it was.
 */
export async function mountStage(
  element: HTMLElement,
  { layout, hear = () => {}, drawn = () => {}, failed = () => {} }: StageOptions,
): Promise<Stage> {
  element.classList.add('stage');
  const wood = layout === 'board' ? mountWood(element) : undefined;
  try {
    const { startGame } = await import('./game.ts');
    const game = await startGame(element, { hear, drawn, failed });
    return {
      show: game.show,
      destroy() {
        game.destroy();
        wood?.destroy();
        element.classList.remove('stage');
      },
    };
  } catch (fault) {
    wood?.destroy();
    element.classList.remove('stage');
    throw fault;
  }
}

/** Fetches what the stage will need, before it is needed. */
export const warmStage = (): void => void import('./game.ts').catch(() => {});

/** Paints a wooden table behind what lies in `element`, and again whenever its size changes. */
export function mountWood(element: HTMLElement): { destroy(): void } {
  const canvas = document.createElement('canvas');
  canvas.className = 'stage-wood';
  canvas.setAttribute('aria-hidden', 'true');
  element.prepend(canvas);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let painted = '';
  const paint = () => {
    const width = Math.round(element.clientWidth);
    const height = Math.round(element.clientHeight);
    if (width < 2 || height < 2 || painted === `${width}x${height}`) return;
    painted = `${width}x${height}`;
    // Where no canvas can be painted, the page's own brown shows.
    paintWood(canvas, width, height).catch(() => canvas.remove());
  };
  const watch = new ResizeObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(paint, painted ? 200 : 0);
  });
  watch.observe(element);
  return {
    destroy() {
      clearTimeout(waiting);
      watch.disconnect();
      canvas.remove();
    },
  };
}
