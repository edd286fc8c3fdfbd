import type { Actor, Role } from './actor.ts';
import type { CommandType } from './commands.ts';

/** Always · only with the wheel. Who is not named may not. */
export type Right = 'always' | 'wheel';
type Rights = Readonly<Partial<Record<Role, Right>>>;

/** Whoever has the wheel steers. */
const steers: Rights = { facilitator: 'wheel', 'co-facilitator': 'wheel', 'peer-facilitator': 'wheel' };
/** The workers, whoever steers: what concerns people, and not play. */
const workers: Rights = { facilitator: 'always', 'co-facilitator': 'always' };
const table: Rights = { participant: 'always', ...workers, 'peer-facilitator': 'wheel' };
const own: Rights = { facilitator: 'always' };

/**
 * Who may ask for what. Finer rules (whose turn it is, whose own seat) are the session's and the activities'.
 * Every cell is tested.
 */
export const permissions: Readonly<Record<CommandType, Rights>> = {
  'take-seat': { door: 'always', ...workers, 'peer-facilitator': 'wheel' },
  'let-in': { ...workers, 'peer-facilitator': 'wheel' },
  'remove-seat': workers,
  'restore-seat': workers,
  'set-device': { ...workers, 'peer-facilitator': 'wheel' },
  rename: { participant: 'always', ...workers },
  'allow-notes': { participant: 'always', ...workers },

  pause: { ...table, 'peer-facilitator': 'always', observer: 'always', helper: 'always' },
  resume: { ...steers, facilitator: 'always' },
  'step-out': { participant: 'always', ...workers },
  'step-in': { participant: 'always', ...workers },
  'set-limit': { participant: 'always', ...workers },
  'set-ceiling': workers,
  'set-children': workers,
  'ask-wellbeing': own,
  'answer-wellbeing': { participant: 'always', ...workers },
  'send-message': { participant: 'always', ...workers },
  'agree-message': { participant: 'always', ...workers },

  start: steers,
  next: steers,
  'end-gracefully': { ...steers, facilitator: 'always' },
  end: { ...steers, facilitator: 'always' },
  'take-back': steers,
  'move-part': steers,
  'skip-part': steers,
  'vary-part': steers,
  'add-part': steers,
  'set-minutes': steers,
  'begin-break': steers,
  'change-settings': workers,

  'invite-guest': own,
  'join-as-guest': { door: 'always' },
  'remove-guest': own,
  'hand-wheel': steers,
  'take-wheel': { facilitator: 'always', 'co-facilitator': 'always', 'peer-facilitator': 'always' },

  play: table,
  'pass-over': { clock: 'always' },
};

/** Whether somebody in that role may ask for it. */
export function mayAsk(type: CommandType, { role }: Pick<Actor, 'role'>, hasWheel: boolean): boolean {
  const right = permissions[type][role];
  return right === 'always' || (right === 'wheel' && hasWheel);
}
