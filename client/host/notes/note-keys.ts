import { seatNumbered, type Table } from '../session/console.ts';
import { seesNotes } from '../session/may.ts';
import { toChipOf, toFirstChip } from './chip-keys.ts';
import type { NoteAbout, NoteDeskState } from './desk.ts';
import type { Writing } from './writing.ts';

interface Parts {
  table: Table;
  desk: NoteDeskState;
  writing: Writing;
}

/** Two digits within this time, ms, are one number: seats from 10 on. */
const together = 700;
let typed = { digit: '', at: 0 };

/**
 * Carries out a key of the note desk.
 * @returns whether there was anything to do
 */
export function noteKey(event: KeyboardEvent, { table, desk, writing }: Parts): boolean {
  const { lead } = table;
  if (!seesNotes(lead)) return false;
  // With Alt some systems write another letter.
  const key = event.altKey ? event.code.replace(/^Key/, '').toLowerCase() : event.key.toLowerCase();
  if (key === 'z') {
    writing.undo();
    return true;
  }
  if (lead.children) return false;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  if (digit !== undefined) return turnTo(subjectOf(digit, event.timeStamp, table), desk);
  if (key === 'h' && event.altKey) return turnTo('group', desk);
  if (key === 'm') {
    writing.mark(desk.about.peek() ?? 'group');
    return true;
  }
  if (!isAtDesk(desk) || event.altKey) return false;
  if (key === 'escape') {
    desk.close();
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.note-desk-ways button')?.focus());
    return true;
  }
  return toChipOf(key);
}

/** The keyboard is on the open desk, or nowhere: what it was on may just have gone. */
function isAtDesk(desk: NoteDeskState): boolean {
  const focused = document.activeElement;
  if (desk.about.peek() === undefined) return false;
  return focused === document.body || focused?.closest('.note-desk') != null;
}

function turnTo(about: NoteAbout | undefined, desk: NoteDeskState): boolean {
  if (about === undefined) return false;
  desk.open(about);
  requestAnimationFrame(toFirstChip);
  return true;
}

/** Seats keep their numbers for as long as the session lasts, so that a digit never comes to mean somebody else. */
function subjectOf(digit: string, now: number, { view, lead }: Table): NoteAbout | undefined {
  const before = now - typed.at < together ? typed.digit : '';
  typed = { digit, at: now };
  const hasSaidYes = (number: number) => lead.notesAllowed.includes(number) && seatNumbered(view, number) !== undefined;
  const both = Number(before + digit);
  if (before !== '' && both >= 10 && hasSaidYes(both)) return both;
  if (digit === '0') return 'group';
  return hasSaidYes(Number(digit)) ? Number(digit) : undefined;
}
