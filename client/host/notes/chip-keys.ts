/** Arrow keys go from chip to chip, Home and End to the first and the last; Tab leaves as ever. */
export function stepThroughChips(event: KeyboardEvent): void {
  const chip = event.currentTarget as HTMLButtonElement;
  const chips = [...(chip.closest('.topics')?.querySelectorAll<HTMLButtonElement>('.chip') ?? [])];
  const at = chips.indexOf(chip);
  const to: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: chips.length - 1,
  };
  const next = to[event.key];
  if (at < 0 || next === undefined || event.altKey) return;
  event.preventDefault();
  chips[Math.max(0, Math.min(chips.length - 1, next))]?.focus();
}

/** Puts the keyboard on the first topic of the desk. */
export const toFirstChip = (): void => document.querySelector<HTMLButtonElement>('.note-desk .chip')?.focus();
