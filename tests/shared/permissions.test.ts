import { describe, expect, it } from 'vitest';
import { roles } from '../../shared/session/actor.ts';
import type { Command } from '../../shared/session/commands.ts';
import { permissions } from '../../shared/session/permissions.ts';
import { openTable } from '../support/table.ts';

/** Who may do what, written down a second time by hand: F facilitator, P participant, D somebody at the door. */
const expected: Record<Command['type'], { who: string; sample: Command }> = {
  'take-seat': { who: 'DF', sample: { type: 'take-seat', token: 'sock', device: 'own' } },
  'let-in': { who: 'F', sample: { type: 'let-in', seat: 9 } },
  'remove-seat': { who: 'F', sample: { type: 'remove-seat', seat: 9 } },
  'restore-seat': { who: 'F', sample: { type: 'restore-seat', seat: 9 } },
  'set-device': { who: 'F', sample: { type: 'set-device', seat: 9, device: 'none' } },
  rename: { who: 'PF', sample: { type: 'rename', name: 'Kuu' } },
  'allow-notes': { who: 'PF', sample: { type: 'allow-notes', allow: true } },
  pause: { who: 'PF', sample: { type: 'pause' } },
  resume: { who: 'F', sample: { type: 'resume' } },
  'step-out': { who: 'PF', sample: { type: 'step-out' } },
  'step-in': { who: 'PF', sample: { type: 'step-in' } },
  start: { who: 'F', sample: { type: 'start' } },
  next: { who: 'F', sample: { type: 'next' } },
  'end-gracefully': { who: 'F', sample: { type: 'end-gracefully' } },
  end: { who: 'F', sample: { type: 'end' } },
  'take-back': { who: 'F', sample: { type: 'take-back' } },
  play: { who: 'PF', sample: { type: 'play', command: { type: 'go-on' } } },
};
const letters = { participant: 'P', facilitator: 'F', screen: 'S', door: 'D' } as const;

describe('who may do what', () => {
  for (const [type, { who, sample }] of Object.entries(expected))
    for (const role of roles)
      it(`${role}: ${type} ${who.includes(letters[role]) ? 'may' : 'may not'}`, () => {
        const table = openTable({ seats: 3 }).goTo(1);
        const seat = role === 'participant' ? 2 : role === 'facilitator' ? 1 : undefined;
        const answer = table.local.act({ role, ...(seat ? { seat } : {}) }, sample);
        const mayNot = !answer.ok && answer.refusal === 'not-allowed';
        if (who.includes(letters[role])) expect(permissions[sample.type]).toContain(role);
        else expect(mayNot).toBe(true);
        // 'go-on' of a turn that is not theirs is refused as such, not as forbidden.
        if (who.includes(letters[role])) expect(mayNot).toBe(false);
      });
});
