import type { OpenGame, PelitarinaView } from '../../../shared/activities/pelitarina/view.ts';
import type { Placement } from '../../stage/placement.ts';
import { type Laid, StageScene } from '../../stage/StageScene.ts';
import { newestOf } from './table/stages.ts';
import { table } from './table/table.ts';

type Now = Laid<PelitarinaView>;

/** The ribbon of a life in games: empty, told by its teller, rolled up again. */
export class PelitarinaScene extends StageScene<PelitarinaView> {
  protected readonly arrangement = 'picture';
  /** what the table showed last, to know which game has been opened since */
  #told: { teller: number; games: readonly OpenGame[]; newest: number | undefined } | undefined;
  #ribbons: Placement[] = [];
  #unrolled = new Set<string>();

  protected picture({ input, zones }: Now): Placement[] {
    const picture = table(input, zones, this.#newest(input.play));
    this.#ribbons = picture.filter(({ key }) => key.startsWith('ribbon:'));
    return picture;
  }

  protected override moved({ input: { play } }: Now): void {
    this.#told = { teller: play.teller, games: play.games, newest: this.#newest(play) };
    for (const ribbon of this.#ribbons) if (!this.#unrolled.has(ribbon.key)) this.#unroll(ribbon);
    this.#unrolled = new Set(this.#ribbons.map(({ key }) => key));
  }

  #newest({ teller, games }: PelitarinaView): number | undefined {
    return newestOf(games, this.#told?.teller === teller ? this.#told : undefined);
  }

  /** From the left to the right; with it, the roll that it comes from where there is one. */
  #unroll({ key, width, height, margin }: Placement): void {
    const image = this.tableau.find(key);
    if (!image) return;
    const whole = { width: width + margin * 2, height: height + margin * 2 };
    this.motion.run(
      (share) => {
        image.setAlpha(1).setCrop(0, 0, whole.width * share, whole.height);
        if (share === 1) image.setCrop();
      },
      { of: image, ms: 900, ease: 'Sine.easeInOut' },
    );
  }
}
