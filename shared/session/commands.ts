import { z } from 'zod';
import { devices } from './actor.ts';
import { tokenIds } from './tokens.ts';

const seat = z.int().min(1).max(99);
const nickname = z.string().trim().min(1).max(20);

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
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('step-out') }),
  z.strictObject({ type: z.literal('step-in') }),
  z.strictObject({ type: z.literal('start') }),
  z.strictObject({ type: z.literal('next') }),
  z.strictObject({ type: z.literal('end-gracefully') }),
  z.strictObject({ type: z.literal('end') }),
  z.strictObject({ type: z.literal('take-back') }),
  /** something of the current activity; its own schema parses `command` */
  z.strictObject({ type: z.literal('play'), command: z.unknown() }),
]);
export type Command = z.infer<typeof commandSchema>;
export type CommandType = Command['type'];
