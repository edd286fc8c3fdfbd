import { Scene } from 'phaser';
import type { BaseView } from '../../shared/activities/activity.ts';
import { Motion } from './motion.ts';
import { lettersReady } from './paint/lettering.ts';
import { slices } from './paint/slices.ts';
import type { Placement, Sound } from './placement.ts';
import type { SceneInput, ShowsPlay } from './scene.ts';
import { Tableau } from './Tableau.ts';
import { Workshop } from './Workshop.ts';
import { type Arrangement, type Zones, zonesOf } from './zones.ts';

let count = 0;

/** What the scenes of all kinds share: they say what lies on the table, and the tableau moves what differs. */
export abstract class StageScene<View extends BaseView> extends Scene implements ShowsPlay {
  /** where sounds go; silent unless somebody listens */
  hear: (sound: Sound) => void = () => {};
  /** called when there is something new to be drawn, so that a sleeping game wakes */
  stir: () => void = () => {};
  /** called when a view has been laid on the table, or could not be */
  drawn: () => void = () => {};
  failed: (fault: unknown) => void = () => {};
  protected readonly motion = new Motion(this);
  protected readonly workshop = new Workshop(this);
  protected readonly tableau = new Tableau(this, this.workshop, this.motion, (sound) => this.hear(sound));
  protected abstract readonly arrangement: Arrangement;
  #input: SceneInput<View> | undefined;
  #stale = false;
  #laying = false;
  #laid: { input: SceneInput<View>; zones: Zones; size: string } | undefined;

  constructor() {
    // Scenes of a kind may come more than once in a meeting; Phaser wants each under a name of its own.
    super(`stage-${++count}`);
  }

  /** Phaser calls this when the scene is ready. */
  create(): void {
    const again = () => this.#refresh();
    this.scale.on('resize', again);
    this.events.once('shutdown', () => {
      this.scale.off('resize', again);
      this.closed();
      this.workshop.clear();
    });
    again();
  }

  /** Takes the newest input; those that come while one is being painted give way to the last. */
  show(input: SceneInput<View>): void {
    this.#input = input;
    this.#refresh();
  }

  /** Whether something is on its way; the game sleeps otherwise. */
  get busy(): boolean {
    return this.#laying || this.tweens.getTweens().length > 0;
  }

  /** All that lies on the table. */
  protected abstract picture(now: Laid<View>, before: Laid<View> | undefined): Placement[];

  /** For what moves in a way of its own. `before` is absent when the table is seen for the first time. */
  protected moved(_now: Laid<View>, _before: Laid<View> | undefined): void {}

  /** The scene ends: put away what was made besides the picture. */
  protected closed(): void {}

  #refresh(): void {
    this.#stale = true;
    if (this.#laying || !this.sys.isActive()) return;
    this.#laying = true;
    void this.#lay()
      .catch((fault) => this.failed(fault))
      .finally(() => {
        this.#laying = false;
        this.stir();
      });
  }

  async #lay(): Promise<void> {
    await lettersReady();
    // What brought the new view has had its turn; painting takes the next.
    await slices(0)();
    while (this.#stale && this.#input && this.sys.isActive()) {
      this.#stale = false;
      const input = this.#input;
      const { width, height } = this.scale;
      const zones = zonesOf(width, height, input.layout, this.arrangement);
      const now = { input, zones, size: `${width}x${height}` };
      const before = this.#laid?.size === now.size ? this.#laid : undefined;
      const picture = this.picture(now, before);
      await this.tableau.prepare(picture);
      if (this.#stale || !this.sys.isActive()) continue;
      this.motion.pace = !before || input.still ? 'still' : input.reducedMotion ? 'fading' : 'moving';
      this.#laid = now;
      this.stir();
      this.tableau.show(picture);
      this.moved(now, before);
      this.drawn();
    }
  }
}

/** What has been laid on the table, and where. */
export interface Laid<View extends BaseView> {
  input: SceneInput<View>;
  zones: Zones;
}
