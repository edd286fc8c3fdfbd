import type { BaseView } from '../../shared/activities/activity.ts';
import type { PublicView } from '../../shared/session/view.ts';
import type { OpenPack } from '../../shared/wire/api.ts';

/** Everything that a scene may show. A new input is given for every change; the scene animates the difference. */
export interface SceneInput<View extends BaseView = BaseView> {
  meeting: PublicView;
  play: View;
  pack: OpenPack;
  /** the pack's words in the room's language */
  text(id: string): string;
  /** the same in the room's second language, if it has one */
  second?: ((id: string) => string) | undefined;
  /** interface words */
  say(key: string, values?: Record<string, string | number>): string;
  /** the same in the room's second language, if it has one */
  saySecond?: ((key: string, values?: Record<string, string | number>) => string) | undefined;
  /** `screen`: the whole shared screen; `board`: the table alone, as in the console */
  layout: 'screen' | 'board';
  reducedMotion: boolean;
  /** nothing moves there: this is another moment, not the next one */
  still?: boolean | undefined;
}

/** A Phaser scene that shows one kind of activity. Only types here: Phaser is loaded with the scenes. */
export interface ShowsPlay {
  show(input: SceneInput<never>): void;
}
export type SceneClass = new () => ShowsPlay;
