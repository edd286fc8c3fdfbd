import type { ColourBoardSeatView, ColourBoardView } from '../../../../shared/activities/colour-board/view.ts';
import type { OpenPack } from '../../../../shared/wire/api.ts';
import { nameOf } from '../../../lib/names.ts';
import type { ControlsProps, PackText } from '../../face.ts';
import { optionsOf } from '../../parts/CardFace.tsx';

export type BoardControls = ControlsProps<ColourBoardView, ColourBoardSeatView>;

/** What a seat is called; empty when it has left the table. */
export const seatName = ({ seats }: BoardControls['meeting'], number: number): string => {
  const seat = seats.find((other) => other.number === number);
  return seat ? nameOf(seat) : '';
};

/** An option of the open card as words, e.g. of what the holder picked. */
export const optionWords = (pack: OpenPack, text: PackText, card: string, option: string | undefined): string =>
  optionsOf(pack, text, card).find((found) => found.option === option)?.words ?? '';
