import { z } from 'zod';
import { cardRef, id, variationIds } from '../pack/pack.ts';
import { devices, guestRoles } from './actor.ts';
import { settingsSchema } from './settings.ts';
import { tokenIds } from './tokens.ts';

const v = z.literal(1);
const seat = z.int().min(1).max(99);
const hash = z.string().max(80);
/** index in the arc */
const at = z.int().min(0).max(40);
/** play time, ms */
const played = z.int().min(0);

/**
 * What has happened. Events are the truth from which a session is replayed: literal names, past tense, a version each,
 * random outcomes inside, and never a word that a person wrote.
 */
export const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('session-opened'),
    v,
    session: z.string(),
    scenario: id,
    pack: hash,
    frameworks: z.array(hash),
    group: z.string().optional(),
    seen: z.array(cardRef),
    /** which meeting of the group it is; 1 where it is missing */
    meeting: z.int().min(1).optional(),
    /** what the group had agreed upon at its last meeting */
    lines: z.array(id).optional(),
    veils: z.array(id).optional(),
  }),
  z.strictObject({
    type: z.literal('seat-taken'),
    v,
    seat,
    token: z.enum(tokenIds),
    device: z.enum(devices),
    facilitator: z.boolean(),
    name: z.string().optional(),
    waiting: z.boolean(),
  }),
  z.strictObject({ type: z.literal('seat-let-in'), v, seat }),
  z.strictObject({ type: z.literal('seat-removed'), v, seat }),
  z.strictObject({ type: z.literal('seat-restored'), v, seat }),
  z.strictObject({ type: z.literal('seat-renamed'), v, seat, name: z.string() }),
  z.strictObject({ type: z.literal('seat-device-set'), v, seat, device: z.enum(devices) }),
  z.strictObject({ type: z.literal('notes-allowed'), v, seat }),
  z.strictObject({ type: z.literal('notes-withdrawn'), v, seat }),
  z.strictObject({ type: z.literal('paused'), v }),
  z.strictObject({ type: z.literal('resumed'), v }),
  z.strictObject({ type: z.literal('break-begun'), v, until: z.number() }),
  z.strictObject({ type: z.literal('limit-set'), v, topic: id, limit: z.enum(['line', 'veil', 'none']) }),
  z.strictObject({ type: z.literal('ceiling-set'), v, depth: z.int().min(1).max(3) }),
  z.strictObject({ type: z.literal('children-noted'), v, present: z.boolean() }),
  z.strictObject({ type: z.literal('settings-changed'), v, settings: settingsSchema }),
  z.strictObject({
    type: z.literal('arc-changed'),
    v,
    arc: z.array(
      z.strictObject({
        id: z.string(),
        scenario: id,
        step: id,
        minutes: z.int(),
        variation: z.enum(variationIds).optional(),
        skipped: z.boolean().optional(),
      }),
    ),
  }),
  z.strictObject({
    type: z.literal('guest-invited'),
    v,
    guest: seat,
    role: z.enum(guestRoles),
    helps: seat.optional(),
  }),
  z.strictObject({ type: z.literal('guest-joined'), v, guest: seat, name: z.string() }),
  z.strictObject({ type: z.literal('guest-removed'), v, guest: seat }),
  /** the wheel is with this guest now; with nobody named, with the facilitator */
  z.strictObject({ type: z.literal('wheel-handed'), v, to: seat.optional() }),
  z.strictObject({ type: z.literal('started'), v }),
  z.strictObject({ type: z.literal('activity-begun'), v, at, played }),
  z.strictObject({ type: z.literal('activity-ended'), v, at, played }),
  /** an event of the activity at `at`, in that kind's own form */
  z.strictObject({ type: z.literal('played'), v, at, event: z.looseObject({ type: z.string(), v: z.int() }) }),
  z.strictObject({ type: z.literal('closing-called'), v }),
  z.strictObject({ type: z.literal('session-ended'), v }),
  /** the step `seq` no longer counts; only `replay` knows what follows from it */
  z.strictObject({ type: z.literal('taken-back'), v, seq: z.int().min(1) }),
]);
export type SessionEvent = z.infer<typeof eventSchema>;
