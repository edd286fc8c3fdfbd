import { z } from 'zod';
import { codeRef, editorHint, id } from './parts.ts';

/**
 * A story that a group decides: scenes with choices, variables with finite values, roles with something only they know.
 * Words are not here but beside it, by id: see the authoring guide. Third person throughout: people talk about the
 * character, not about themselves (scenario-based group play, PRO SOS).
 */

const whole = z.int().min(-1000).max(1000);

/** What a story remembers. A variable without `begins` may be read only where every way has set it before. */
export const variableSchema = z.discriminatedUnion('kind', [
  z.strictObject({ id, kind: z.literal('yes-no'), begins: z.boolean().optional() }),
  z.strictObject({
    id,
    kind: z.literal('number'),
    from: whole,
    to: whole,
    begins: whole.optional(),
    /** shown to the group with this icon and its word, e.g. the month's money */
    symbol: id.optional(),
  }),
  z.strictObject({
    id,
    kind: z.literal('list'),
    of: z.array(id).min(1).max(8),
    begins: z.array(id).max(8).optional(),
  }),
]);
export type Variable = z.infer<typeof variableSchema>;

/** A closed little language: nothing is evaluated, everything can be proved. */
export type Condition =
  | { variable: string; is: boolean }
  | { variable: string; atLeast: number }
  | { variable: string; atMost: number }
  | { variable: string; holds: string }
  | { has: string }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ variable: id, is: z.boolean() }),
    z.strictObject({ variable: id, atLeast: whole }),
    z.strictObject({ variable: id, atMost: whole }),
    z.strictObject({ variable: id, holds: id }),
    z.strictObject({ has: id }),
    z.strictObject({ all: z.array(conditionSchema).min(1).max(8) }),
    z.strictObject({ any: z.array(conditionSchema).min(1).max(8) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);

export const effectSchema = z.union([
  z.strictObject({ set: id, to: z.union([z.boolean(), whole]) }),
  /** stays within the variable's range */
  z.strictObject({ add: id, by: whole }),
  z.strictObject({ put: id, into: id }),
  z.strictObject({ take: id, from: id }),
  z.strictObject({ gain: id }),
  z.strictObject({ lose: id }),
]);
export type Effect = z.infer<typeof effectSchema>;

export const places = [
  'street',
  'yard',
  'stairs',
  'door',
  'hall',
  'kitchen',
  'living-room',
  'office',
  'cafe',
  'shop',
  'bus-stop',
  'park',
  'laundry',
  'library',
] as const;
export const hours = ['morning', 'day', 'evening', 'night'] as const;
export const weathers = ['clear', 'cloudy', 'snow', 'rain', 'leaves'] as const;
export const poses = ['stands', 'sits', 'walks', 'waves', 'phones', 'reads', 'thinks', 'works'] as const;
export const things = [
  'letter',
  'mailbox',
  'phone',
  'computer',
  'papers',
  'coffee',
  'cake',
  'bag',
  'box',
  'key',
  'lamp',
  'plant',
  'bench',
  'dog',
  'bicycle',
  'calendar',
  'note',
  'money',
] as const;

/** A scene's picture: drawn in code from shapes, silhouettes, weather and light. */
export const pictureSchema = z.strictObject({
  place: z.enum(places),
  hour: z.enum(hours),
  weather: z.enum(weathers),
  /** of the story's cast, from left to right */
  people: z.array(z.strictObject({ who: id, does: z.enum(poses) })).max(4),
  things: z.array(z.enum(things)).max(4),
});
export type Picture = z.infer<typeof pictureSchema>;

/** The first of these that holds is where the story goes; the last one has no condition. */
const ways = z
  .array(z.strictObject({ when: conditionSchema.optional(), to: id }))
  .min(1)
  .max(8);

const common = {
  id,
  picture: pictureSchema,
  /** of the cast: whose words the scene's text are, as a line of speech */
  speaker: id.optional(),
  /** roles that get a line of their own here: `scene.<id>.for.<role>`, a secret text */
  knows: z.array(id).max(6).optional(),
  /** happens when the scene opens */
  effects: z.array(effectSchema).max(6).optional(),
  /** observation codes that this scene may make visible: a suggestion to the worker, never a note */
  codes: z.array(codeRef).max(4).optional(),
  /** how many questions there are for standing still: `scene.<id>.freeze.1` … */
  freezes: z.int().min(1).max(3).optional(),
  /** the scene has a sentence for latecomers, `scene.<id>.so-far` */
  soFar: z.boolean().optional(),
};

/**
 * How the group decides here. `tie`: a choice, or `talk` for talking on. `silence`: what happens when nobody says
 * anything; not deciding is an outcome, not a fault.
 */
export const decidingSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('role'), role: id }),
  z.strictObject({ by: z.literal('open-vote'), tie: id, silence: id }),
  z.strictObject({ by: z.literal('secret-vote'), tie: id, silence: id }),
  z.strictObject({ by: z.literal('consensus'), silence: id }),
  z.strictObject({ by: z.literal('each-role') }),
  z.strictObject({ by: z.literal('dice') }),
]);
export type Deciding = z.infer<typeof decidingSchema>;

export const choiceSchema = z.strictObject({
  id,
  symbol: id.optional(),
  /** offered only then */
  when: conditionSchema.optional(),
  effects: z.array(effectSchema).max(6).optional(),
  /** without it, the scene's `next` says where */
  to: id.optional(),
  /** in a scene that each decides for their role: whose choice this is */
  role: id.optional(),
  /** in a scene that the dice decide: from which face to which */
  faces: z.tuple([z.int().min(1).max(6), z.int().min(1).max(6)]).optional(),
});
export type Choice = z.infer<typeof choiceSchema>;

export const sceneSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('decision'),
    decide: decidingSchema,
    /** how long one talks, minutes: never ends by itself */
    minutes: z.int().min(1).max(20),
    choices: z.array(choiceSchema).min(1).max(12),
    next: ways.optional(),
    /** where "something else" leads when whoever leads does not say otherwise */
    other: id.optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('passage'), next: ways }),
  /** never a win or a loss: what happened, what helped, what could be tried */
  z.strictObject({ ...common, kind: z.literal('ending') }),
]);
export type Scene = z.infer<typeof sceneSchema>;
export type Decision = Extract<Scene, { kind: 'decision' }>;

export const storySchema = z.strictObject({
  ...editorHint,
  id,
  begins: id,
  cast: z
    .array(z.strictObject({ id, hat: z.enum(['cap', 'scarf', 'hair', 'bun', 'curls', 'bald', 'hat']) }))
    .min(1)
    .max(8),
  roles: z
    .array(z.strictObject({ id, symbol: id }))
    .min(2)
    .max(6),
  items: z.array(z.strictObject({ id, symbol: id })).max(12),
  variables: z.array(variableSchema).max(24),
  scenes: z.array(sceneSchema).min(3).max(1200),
});
export type Story = z.infer<typeof storySchema>;
