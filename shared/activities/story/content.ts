import { z } from 'zod';
import { id } from '../../pack/parts.ts';

/** Which of the pack's stories is played. */
export const content = z.strictObject({ story: id });
export type Content = z.infer<typeof content>;

/** "Something else": no id of an author's can be the same, as those have no capital letters. */
export const somethingElse = 'OTHER';

/** Longest description of what happens instead, characters. */
export const longestOther = 300;

const seat = z.int().min(1).max(99);
const answer = z.union([id, z.literal(somethingElse)]);

export const command = z.discriminatedUnion('type', [
  /** leads: the roles are known, the story may begin; or on from a passage, from what was decided, to the end */
  z.strictObject({ type: z.literal('go-on') }),
  /** a seat's vote or proposal, or its role's choice; without `choice` it is taken back */
  z.strictObject({ type: z.literal('answer'), choice: answer.optional() }),
  /** leads: what was answered is shown, and decides */
  z.strictObject({ type: z.literal('show') }),
  /** the seat whose role decides, or whoever leads when the role is the group's */
  z.strictObject({ type: z.literal('choose'), choice: answer }),
  z.strictObject({ type: z.literal('roll') }),
  /** leads: something else happens, told in own words, or as one of the choices, or at one of the ways on */
  z.strictObject({
    type: z.literal('route'),
    choice: id.optional(),
    own: z.string().trim().min(1).max(longestOther).optional(),
  }),
  /** leads, or any seat: more time to talk */
  z.strictObject({ type: z.literal('more-time') }),
  /** leads: everyone stands still at this question, or goes on */
  z.strictObject({ type: z.literal('freeze'), question: z.int().min(1).max(3).optional() }),
  /** leads: back to this place of the way, to see the other branch */
  z.strictObject({ type: z.literal('what-if'), place: z.int().min(0).max(500) }),
  /** leads: this role is now of that seat, or of the whole group */
  z.strictObject({ type: z.literal('give-role'), role: id, seat: seat.optional() }),
]);
export type Command = z.infer<typeof command>;

/** Why a decision became what it became. */
export const reasons = ['one', 'most', 'all', 'tie', 'silence', 'each', 'dice', 'other'] as const;
export type Reason = (typeof reasons)[number];

const v = z.literal(1);
/** What the story remembers from then on, so that replaying needs no story. */
const memory = z.strictObject({
  variables: z.record(z.string(), z.union([z.boolean(), z.number(), z.array(z.string())])),
  items: z.array(z.string()),
});
const counts = z.array(z.strictObject({ choice: answer, count: z.int() }));
const dealt = z.array(z.strictObject({ role: id, seats: z.array(seat) }));
export const event = z.discriminatedUnion('type', [
  /** which seats hold which role; a role without a seat is the group's */
  z.strictObject({ type: z.literal('story-opened'), v, story: id, roles: dealt }),
  z.strictObject({ type: z.literal('roles-given'), v, roles: dealt }),
  /** `until`: play time in ms until which one has thought of talking */
  z.strictObject({
    type: z.literal('scene-opened'),
    v,
    scene: id,
    until: z.number().optional(),
    ending: z.boolean().optional(),
    memory,
  }),
  z.strictObject({ type: z.literal('time-given'), v, until: z.number() }),
  /** the group talks on: a vote was even, or not everyone agreed yet */
  z.strictObject({ type: z.literal('talked-on'), v, counts, until: z.number().optional() }),
  /** something else is wished for; whoever leads says what happens */
  z.strictObject({ type: z.literal('other-wished'), v, counts }),
  /**
   * What was decided, by the group. It never says who wanted what; a choice is no evidence about a person. `choices` has
   * several where each decided for their role; `to` is where the story goes next, not opened yet.
   */
  z.strictObject({
    type: z.literal('decided'),
    v,
    choices: z.array(answer),
    reason: z.enum(reasons),
    counts,
    face: z.int().min(1).max(6).optional(),
    to: id.optional(),
    /** what happened instead, in the group's words */
    words: z.string().optional(),
    memory,
  }),
  z.strictObject({ type: z.literal('frozen'), v, question: z.int() }),
  z.strictObject({ type: z.literal('went-on'), v }),
  /** back at a place of the way: what had happened by then counts, and what happened after it stays on the map */
  z.strictObject({ type: z.literal('looked-back'), v, place: z.int(), until: z.number().optional() }),
  z.strictObject({ type: z.literal('story-ended'), v }),
]);
export type Event = z.infer<typeof event>;
