import type { ColourBoardView } from '../../../shared/activities/colour-board/view.ts';
import { Dice, type DieSpot } from '../../stage/Dice.ts';
import type { Placement } from '../../stage/placement.ts';
import { type Laid, StageScene } from '../../stage/StageScene.ts';
import type { Zones } from '../../stage/zones.ts';
import { mosaic } from './table/mosaic.ts';
import { boardUnit, ring } from './table/ring.ts';
import { side } from './table/side.ts';

type Now = Laid<ColourBoardView>;

/** Väripiiri on the table: the felt with its ring and mosaic, the pawn, the dice, and the cards beside them. */
export class ColourBoardScene extends StageScene<ColourBoardView> {
  protected readonly arrangement = 'board';
  readonly #dice = new Dice(this, this.motion, (sound) => this.hear(sound));
  /** what the dice show until they are thrown again */
  #faces = [5, 2];

  protected picture({ input, zones }: Now, before: Now | undefined): Placement[] {
    const earlier = before?.input;
    return [
      ...mosaic(input, zones),
      ...ring(input, zones, earlier),
      ...(zones.card ? side(input, zones.card, zones.unit, earlier) : []),
    ];
  }

  protected override moved({ input: { play }, zones }: Now, before: Now | undefined): void {
    if (play.dice.length === 2) this.#faces = [...play.dice];
    const thrown = before !== undefined && before.input.play.dice.length === 0 && play.dice.length > 0;
    if (!before) this.#dice.clear();
    this.#dice.show(
      [0, 1].map((index) => diePlace(play, zones, index, this.#faces[index] as number)),
      thrown,
    );
  }

  protected override closed(): void {
    this.#dice.clear();
  }
}

/** On the felt while they are in play, otherwise at rest on the wood beside the board. */
function diePlace(play: ColourBoardView, zones: Zones, index: number, face: number): DieSpot {
  const unit = boardUnit(zones);
  const { x, y } = zones.board;
  const die = { size: 50 * unit, face, alpha: play.phase === 'picture' || play.phase === 'named' ? 0 : 1 };
  if (play.phase === 'pick-die')
    return index === 0
      ? { ...die, x: x - 74 * unit, y: y + 150 * unit, twist: 0.22 }
      : { ...die, x: x + 78 * unit, y: y + 142 * unit, twist: -0.3 };
  return index === 0
    ? { ...die, x: x - 326 * unit, y: y + 262 * unit, twist: 0.22 }
    : { ...die, x: x - 258 * unit, y: y + 322 * unit, twist: -0.3 };
}
