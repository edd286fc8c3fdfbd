import { z } from 'zod';
import type { Actor } from '../../shared/session/actor.ts';
import { guestOf, type Session } from '../../shared/session/session.ts';
import type { Act } from '../../shared/wire/protocol.ts';
import type { Watcher } from './Watcher.ts';

/** Made by clients. Random: it must not tell who made it. */
export const actionIdSchema = z.string().regex(/^[A-Za-z0-9_-]{8,40}$/);

/** What a message has to look like before anything is done with it. The command is parsed where it is ruled on. */
export const actSchema = z.strictObject({
  actionId: actionIdSchema,
  about: z.strictObject({ at: z.int(), beat: z.int() }).optional(),
  seat: z.int().min(1).max(99).optional(),
  command: z.looseObject({ type: z.string().max(40) }),
});

export const handSchema = z.strictObject({ seat: z.int().min(1).max(99).optional() });

/** Who acts, from the connection; undefined when the act names a seat that the connection may not act for. */
export function actorOf({ role, seat, guest }: Watcher, act: Act, session: Session): Actor | undefined {
  const behalf = act.seat === undefined ? {} : { onBehalfOf: act.seat };
  if (guest !== undefined) {
    // The role is the session's: a guest who has been removed, or was never invited, has none.
    const known = guestOf(session, guest);
    return known?.state === 'here' ? { role: known.role, guest, ...behalf } : undefined;
  }
  if (role === 'facilitator') {
    const own = session.seats.find((candidate) => candidate.facilitator && candidate.state === 'seated')?.number;
    return {
      role,
      ...(own === undefined ? {} : { seat: own }),
      ...behalf,
    };
  }
  if (act.seat !== undefined && act.seat !== seat) return undefined;
  if (role === 'screen') return { role };
  return seat === undefined ? undefined : { role: 'participant' as const, seat };
}
