import type { PersonNote } from './person-note.ts';

/** One thing at a time: a note, or how it is understood, each on a page of its own. */
export type Step =
  | { name: 'strengths' | 'words' | 'looks' | 'goals' | 'next' | 'through' | 'seal' }
  | { name: 'note' | 'understood'; note: string };

/** What a step belongs to, for whoever wants to know how far one is. */
export type Section = Exclude<Step['name'], 'note' | 'understood'> | 'seen';
export const sectionOf = ({ name }: Step): Section => (name === 'note' || name === 'understood' ? 'seen' : name);

interface Found {
  notes: readonly PersonNote[];
  /** the person has looked at their own life */
  hasLooks: boolean;
  /** there is something to decide about how this note is understood, or it has just been decided */
  isUnderstood(note: PersonNote): boolean;
}

/** The person's own comes first: what they kept, and what they say. Then what was seen, note by note, and what follows. */
export function stepsOf({ notes, hasLooks, isUnderstood }: Found): Step[] {
  const seen = notes.flatMap((note): Step[] => [
    { name: 'note', note: note.id },
    ...(isUnderstood(note) ? [{ name: 'understood', note: note.id } as const] : []),
  ]);
  return [
    { name: 'strengths' },
    { name: 'words' },
    ...(hasLooks ? [{ name: 'looks' } as const] : []),
    ...seen,
    { name: 'goals' },
    { name: 'next' },
    { name: 'through' },
    { name: 'seal' },
  ];
}

/** Where a step stands behind the `#` of the page's address. */
export const addressOf = (step: Step): string => ('note' in step ? `${step.name}.${step.note}` : step.name);

/** The step at an address. What is not there any more leads to what stood nearest; no address is the first step. */
export function stepAt(address: string, steps: readonly Step[]): Step {
  const [name, note] = address.split('.');
  const nearest = [address, `note.${note}`, name === 'note' || name === 'understood' ? 'goals' : ''];
  const found = nearest.flatMap((one) => steps.find((step) => addressOf(step) === one) ?? []);
  return found[0] ?? { name: 'strengths' };
}
