import type { Role } from './actor.ts';
import type { CommandType } from './commands.ts';

/**
 * Who may ask for what. Finer rules (whose turn it is, whose own seat) are the session's and the activities'.
 * Every cell is tested.
 */
export const permissions: Readonly<Record<CommandType, readonly Role[]>> = {
  'take-seat': ['door', 'facilitator'],
  'let-in': ['facilitator'],
  'remove-seat': ['facilitator'],
  'restore-seat': ['facilitator'],
  'set-device': ['facilitator'],
  rename: ['participant', 'facilitator'],
  'allow-notes': ['participant', 'facilitator'],
  pause: ['participant', 'facilitator'],
  resume: ['facilitator'],
  'step-out': ['participant', 'facilitator'],
  'step-in': ['participant', 'facilitator'],
  start: ['facilitator'],
  next: ['facilitator'],
  'end-gracefully': ['facilitator'],
  end: ['facilitator'],
  'take-back': ['facilitator'],
  play: ['participant', 'facilitator'],
};
