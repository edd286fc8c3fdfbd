import { z } from 'zod';
import { variationIds } from '../pack/pack.ts';
import { devices, guestRoles } from './actor.ts';
import { settingsSchema } from './settings.ts';
import { tokenIds } from './tokens.ts';

const seat = z.int().min(1).max(99);
const guest = z.int().min(1).max(99);
const nickname = z.string().trim().min(1).max(20);
const id = z.string().min(1).max(80);
export const wellbeing = ['green', 'yellow', 'red'] as const;

/** Everything that can be asked of a session. Imperative; `permissions.ts` says by whom. */
export const commandSchema = z.discriminatedUnion('type', [
  /** a participant arrives, or the facilitator adds a seat (and their own) */
  z.strictObject({
    type: z.literal('take-seat'),
    token: z.enum(tokenIds),
    name: nickname.optional(),
    device: z.enum(devices),
    /** the facilitator's own seat */
    facilitator: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('let-in'), seat }),
  z.strictObject({ type: z.literal('remove-seat'), seat }),
  z.strictObject({ type: z.literal('restore-seat'), seat }),
  /** a phone failed: the seat is led from the console from now on; or it works again */
  z.strictObject({ type: z.literal('set-device'), seat, device: z.enum(['own', 'none']) }),
  z.strictObject({ type: z.literal('rename'), seat: seat.optional(), name: nickname }),
  /** yes or no to notes about oneself; the facilitator enters it for a seat without a phone */
  z.strictObject({ type: z.literal('allow-notes'), seat: seat.optional(), allow: z.boolean() }),

  z.strictObject({ type: z.literal('pause') }),
  /** on with it · on, without what the open card is about · on with lighter cards */
  z.strictObject({ type: z.literal('resume'), how: z.enum(['skip-topic', 'gentler']).optional() }),
  z.strictObject({ type: z.literal('step-out') }),
  z.strictObject({ type: z.literal('step-in') }),
  /** a topic never comes up (line), comes up without details (veil), or may come up again */
  z.strictObject({ type: z.literal('set-limit'), topic: id, limit: z.enum(['line', 'veil', 'none']) }),
  z.strictObject({ type: z.literal('set-ceiling'), depth: z.int().min(1).max(3) }),
  z.strictObject({ type: z.literal('set-children'), present: z.boolean() }),
  /** is everything all right? answered privately; without an answer, the question is put down */
  z.strictObject({ type: z.literal('ask-wellbeing'), ask: z.boolean() }),
  z.strictObject({ type: z.literal('answer-wellbeing'), answer: z.enum(wellbeing) }),
  /** to the facilitator; from the facilitator, to a seat */
  z.strictObject({ type: z.literal('send-message'), to: seat.optional(), text: z.string().trim().min(1).max(500) }),
  /** one side agrees, or no longer does, that a message stays as a basis for a conversation */
  z.strictObject({ type: z.literal('agree-message'), message: id, agree: z.boolean() }),

  z.strictObject({ type: z.literal('start') }),
  z.strictObject({ type: z.literal('next') }),
  z.strictObject({ type: z.literal('end-gracefully') }),
  z.strictObject({ type: z.literal('end') }),
  z.strictObject({ type: z.literal('take-back') }),
  /** only what has not begun yet can be moved, left out or varied */
  z.strictObject({ type: z.literal('move-part'), part: id, to: z.int().min(0).max(40) }),
  z.strictObject({ type: z.literal('skip-part'), part: id, skip: z.boolean() }),
  z.strictObject({ type: z.literal('vary-part'), part: id, variation: z.enum(variationIds).optional() }),
  z.strictObject({ type: z.literal('add-part'), scenario: id, step: id }),
  z.strictObject({ type: z.literal('set-minutes'), part: id, minutes: z.int().min(1).max(180) }),
  z.strictObject({ type: z.literal('begin-break'), minutes: z.int().min(1).max(60) }),
  z.strictObject({ type: z.literal('change-settings'), settings: settingsSchema.partial() }),

  z.strictObject({ type: z.literal('invite-guest'), role: z.enum(guestRoles), helps: seat.optional() }),
  /** an invited guest has come, and says by which name the group knows them */
  z.strictObject({ type: z.literal('join-as-guest'), guest, name: nickname }),
  z.strictObject({ type: z.literal('remove-guest'), guest }),
  /** without a guest, back to the facilitator */
  z.strictObject({ type: z.literal('hand-wheel'), to: guest.optional() }),
  z.strictObject({ type: z.literal('take-wheel') }),

  /** something of the current activity; its own schema parses `command` */
  z.strictObject({ type: z.literal('play'), command: z.unknown() }),
  /** time has passed: somebody who is waited for has been away long enough */
  z.strictObject({ type: z.literal('pass-over') }),
]);
export type Command = z.infer<typeof commandSchema>;
export type CommandType = Command['type'];
export type Wellbeing = (typeof wellbeing)[number];
