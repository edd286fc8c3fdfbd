/** Letters that lead to the first chips, by the rows of the keyboard; M and Z do something else. */
export const chipLetters = [...'asdfghjklqwertyuiop'];

/** Arrow keys go from chip to chip, Home and End to the first and the last; Tab leaves as ever. */
export function stepThroughChips(event: KeyboardEvent): void {
  const chip = event.currentTarget as HTMLButtonElement;
  const chips = [...(chip.closest('.topics')?.querySelectorAll<HTMLButtonElement>('.chip') ?? [])];
  const next = chips[placeAfter(event.key, chips, chips.indexOf(chip))];
  if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  next.focus();
}

function placeAfter(key: string, chips: readonly HTMLElement[], at: number): number {
  switch (key) {
    case 'ArrowRight':
      return at + 1;
    case 'ArrowLeft':
      return at - 1;
    case 'ArrowDown':
      return besideRow(chips, at, 1);
    case 'ArrowUp':
      return besideRow(chips, at, -1);
    case 'Home':
      return 0;
    case 'End':
      return chips.length - 1;
    default:
      return -1;
  }
}

/** The chip above or below: the nearest one of the next row. */
function besideRow(chips: readonly HTMLElement[], at: number, step: 1 | -1): number {
  const boxes = chips.map((chip) => chip.getBoundingClientRect());
  const here = boxes[at];
  if (!here) return -1;
  const beyond = boxes.map((box, index) => ({ box, index })).filter(({ box }) => (box.top - here.top) * step > 4);
  const row = step * Math.min(...beyond.map(({ box }) => box.top * step));
  const middle = ({ left, width }: DOMRect) => left + width / 2;
  const nearest = beyond
    .filter(({ box }) => Math.abs(box.top - row) < 4)
    .sort((one, other) => Math.abs(middle(one.box) - middle(here)) - Math.abs(middle(other.box) - middle(here)));
  return nearest[0]?.index ?? -1;
}

/** Puts the keyboard on the first topic of the desk, unless somebody quick has gone on to another place there. */
export function toFirstChip(): void {
  if (document.activeElement?.closest('.note-desk')) return;
  document.querySelector<HTMLButtonElement>('.note-desk .chip')?.focus();
}

/** Puts the keyboard on the topic with this letter; false when there is none. */
export function toChipOf(letter: string): boolean {
  const chip = [...document.querySelectorAll<HTMLButtonElement>('.note-desk .chip')].find(
    ({ dataset }) => dataset.letter === letter,
  );
  chip?.focus();
  return chip !== undefined;
}
