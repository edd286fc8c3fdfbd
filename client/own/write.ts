import type { Answer, Goal, GoalDraft, LookDraft } from '../../shared/observation/own.ts';
import type { OwnNote, OwnPage } from '../../shared/wire/people.ts';

/** Something that a person writes on their own page. Each replaces the one before of the same `keyOf`. */
export type Write =
  /** without a body the answer is taken back */
  | { what: 'answer'; note: string; body?: Answer }
  | { what: 'words'; body: { text: string } }
  | { what: 'goal'; goal: string; body: GoalDraft }
  | { what: 'look'; goal: string; body: LookDraft }
  /** erases for good what stayed */
  | { what: 'stays'; id: string; body?: undefined };

/** Its path under /api/seat/own: what is written to the same one stands for the same thing. */
export function keyOf(write: Write): string {
  switch (write.what) {
    case 'answer':
      return `answers/${write.note}`;
    case 'words':
      return 'words';
    case 'goal':
      return `goals/${write.goal}`;
    case 'look':
      return `goals/${write.goal}/look`;
    case 'stays':
      return `stays/${write.id}`;
  }
}

/** The page with what has been written since it came, whether or not that has been sent. */
export const written = (page: OwnPage, writes: readonly Write[]): OwnPage => writes.reduce(withWrite, page);

function withWrite(page: OwnPage, write: Write): OwnPage {
  switch (write.what) {
    case 'answer':
      return { ...page, notes: page.notes.map((note) => (note.note === write.note ? answered(note, write) : note)) };
    case 'words':
      return { ...page, words: write.body.text };
    case 'goal':
      return { ...page, goals: withGoal(page, write.goal, write.body) };
    case 'look':
      return {
        ...page,
        goals: page.goals.map((goal) => (goal.id === write.goal ? looked(goal, page, write.body) : goal)),
      };
    case 'stays':
      return { ...page, stays: page.stays.filter(({ id }) => id !== write.id) };
  }
}

/** The worker has answered the wish that was there before, not this one. */
function answered({ answer: _answer, reply: _reply, ...note }: OwnNote, { body }: { body?: Answer }): OwnNote {
  return body ? { ...note, answer: body } : note;
}

function withGoal({ goals, meeting }: OwnPage, id: string, { words, steps, removed }: GoalDraft): Goal[] {
  if (removed) return goals.filter((goal) => goal.id !== id);
  const before = goals.find((goal) => goal.id === id);
  if (!before) return [...goals, { id, meeting, words, steps, looks: [] }];
  return goals.map((goal) => (goal === before ? { ...before, words, steps } : goal));
}

/** One look at a meeting: a later one replaces it. */
const looked = (goal: Goal, { meeting }: OwnPage, look: LookDraft): Goal => ({
  ...goal,
  looks: [...goal.looks.filter((one) => one.meeting !== meeting), { ...look, meeting }],
});
