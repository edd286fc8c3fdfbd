import { AUTO, Game, Scale, type Scene } from 'phaser';
import type { BaseView } from '../../shared/activities/activity.ts';
import { faceOf } from '../activities/index.ts';
import type { Sound } from './placement.ts';
import { StageScene } from './StageScene.ts';
import type { SceneInput } from './scene.ts';

/** Sharper than this is not seen from five metres, and costs. */
const sharpest = 2;
/** Frames drawn after the last movement before the game sleeps. */
const tail = 3;

export interface RunningGame {
  show(input: SceneInput): void;
  destroy(): void;
}

export interface Reports {
  hear(sound: Sound): void;
  /** the newest view lies on the table */
  drawn(): void;
  /** it cannot be drawn: show the words instead, until something is drawn again */
  failed(fault: unknown): void;
}

/** Starts the one Phaser game inside `element`, whose size it follows. Rejects when nothing can be drawn here. */
export async function startGame(element: HTMLElement, { hear, drawn, failed }: Reports): Promise<RunningGame> {
  const game = await booted(element);
  let shown: { kind: string; scene: StageScene<BaseView> } | undefined;
  let wanted: SceneInput | undefined;
  let changing = false;
  let still = 0;
  /** the page has let go of the stage: a scene that was still on its way must not wake what is no longer there */
  let isOver = false;

  const wake = () => {
    still = 0;
    if (isOver || game.loop.running) return;
    game.loop.resetDelta();
    game.loop.wake();
  };
  game.events.on('postrender', () => {
    if (changing || shown?.scene.busy) still = 0;
    else if (++still > tail) game.loop.sleep();
  });
  game.renderer.on('restorewebgl', wake);
  document.addEventListener('visibilitychange', wake);
  const unfollow = follow(element, game, wake);

  const changeKind = async (): Promise<void> => {
    while (wanted && wanted.play.kind !== shown?.kind) {
      const { kind } = wanted.play;
      const SceneOfKind = await faceOf(kind).scene();
      if (isOver) return;
      const scene = new SceneOfKind();
      if (!(scene instanceof StageScene)) throw new Error(`stage: expected a StageScene for ${kind}, found another`);
      if (shown) {
        await faded(shown.scene);
        if (isOver) return;
        game.scene.remove(shown.scene.sys.settings.key);
      }
      Object.assign(scene, { hear, drawn, failed, stir: wake });
      game.scene.add('', scene, true);
      shown = { kind, scene };
      // Meanwhile the meeting may have gone on to yet another kind.
      if (wanted.play.kind === kind) scene.show(wanted);
    }
  };

  return {
    show(input) {
      wanted = input;
      wake();
      if (changing) return;
      if (input.play.kind === shown?.kind) return shown.scene.show(input);
      changing = true;
      void changeKind()
        .catch(failed)
        .finally(() => {
          changing = false;
          wake();
          if (wanted && wanted !== input && wanted.play.kind === shown?.kind) shown.scene.show(wanted);
        });
    },
    destroy() {
      unfollow();
      document.removeEventListener('visibilitychange', wake);
      wake();
      isOver = true;
      game.destroy(true);
    },
  };
}

function booted(element: HTMLElement): Promise<Game> {
  const size = sizeOf(element);
  return new Promise((resolve) => {
    const game: Game = new Game({
      type: AUTO,
      parent: element,
      ...size,
      transparent: true,
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scale: { mode: Scale.NONE },
      // The delta is the true one: on slow machines things arrive in time, with fewer frames.
      fps: { smoothStep: false, panicMax: 0 },
      // One texture a batch: with several, Phaser 4.2 tears turned quads (phaserjs/phaser#7372). Edges are soft in the
      // textures already, so the drawing buffer needs no antialiasing.
      render: { maxTextures: 1, antialias: true, antialiasGL: false, powerPreference: 'low-power' },
      callbacks: {
        postBoot: () => {
          game.canvas.setAttribute('aria-hidden', 'true');
          game.canvas.classList.add('stage-canvas');
          resolve(game);
        },
      },
    });
  });
}

/** Keeps the game as large as its element; returns how to stop. */
function follow(element: HTMLElement, game: Game, wake: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const resize = () => {
    const { width, height } = sizeOf(element);
    if (width === game.scale.width && height === game.scale.height) return;
    game.scale.resize(width, height);
    wake();
  };
  const watch = new ResizeObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(resize, 120);
  });
  watch.observe(element);
  return () => {
    clearTimeout(waiting);
    watch.disconnect();
  };
}

/** In device pixels. */
function sizeOf(element: HTMLElement): { width: number; height: number } {
  const share = Math.min(sharpest, window.devicePixelRatio || 1);
  return {
    width: Math.max(16, Math.round(element.clientWidth * share)),
    height: Math.max(16, Math.round(element.clientHeight * share)),
  };
}

function faded(scene: Scene): Promise<void> {
  return new Promise((resolve) => {
    scene.tweens.add({ targets: scene.cameras.main, alpha: 0, duration: 220, onComplete: () => resolve() });
  });
}
