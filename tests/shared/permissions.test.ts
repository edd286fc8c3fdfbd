import { describe, expect, it } from 'vitest';
import { type Actor, type Role, roles } from '../../shared/session/actor.ts';
import type { Command } from '../../shared/session/commands.ts';
import { openTable } from '../support/table.ts';

/**
 * Who may do what, written down a second time by hand. A letter each: F facilitator, C co-facilitator, E peer
 * facilitator, O observer, H helper, P participant, D somebody at the door, K the clock; small with the wheel only.
 */
const expected: Record<Command['type'], { who: string; sample: Command }> = {
  'take-seat': { who: 'DFCe', sample: { type: 'take-seat', token: 'sock', device: 'own' } },
  'let-in': { who: 'FCe', sample: { type: 'let-in', seat: 9 } },
  'remove-seat': { who: 'FC', sample: { type: 'remove-seat', seat: 9 } },
  'restore-seat': { who: 'FC', sample: { type: 'restore-seat', seat: 9 } },
  'set-device': { who: 'FCe', sample: { type: 'set-device', seat: 9, device: 'none' } },
  rename: { who: 'PFC', sample: { type: 'rename', seat: 2, name: 'Kuu' } },
  'allow-notes': { who: 'PFC', sample: { type: 'allow-notes', seat: 2, allow: true } },
  pause: { who: 'PFCEOH', sample: { type: 'pause' } },
  resume: { who: 'Fce', sample: { type: 'resume' } },
  'step-out': { who: 'PFC', sample: { type: 'step-out' } },
  'step-in': { who: 'PFC', sample: { type: 'step-in' } },
  'set-limit': { who: 'PFC', sample: { type: 'set-limit', topic: 'money', limit: 'line' } },
  'set-ceiling': { who: 'FC', sample: { type: 'set-ceiling', depth: 2 } },
  'set-children': { who: 'FC', sample: { type: 'set-children', present: true } },
  'ask-wellbeing': { who: 'F', sample: { type: 'ask-wellbeing', ask: true } },
  'answer-wellbeing': { who: 'PFC', sample: { type: 'answer-wellbeing', answer: 'green' } },
  'send-message': { who: 'PFC', sample: { type: 'send-message', text: 'Hei' } },
  'agree-message': { who: 'PFC', sample: { type: 'agree-message', message: 'm1', agree: true } },
  start: { who: 'fce', sample: { type: 'start' } },
  next: { who: 'fce', sample: { type: 'next' } },
  'end-gracefully': { who: 'Fce', sample: { type: 'end-gracefully' } },
  end: { who: 'Fce', sample: { type: 'end' } },
  'take-back': { who: 'fce', sample: { type: 'take-back' } },
  'move-part': { who: 'fce', sample: { type: 'move-part', part: 'mukaan', to: 2 } },
  'skip-part': { who: 'fce', sample: { type: 'skip-part', part: 'mukaan', skip: true } },
  'vary-part': { who: 'fce', sample: { type: 'vary-part', part: 'mukaan' } },
  'add-part': { who: 'fce', sample: { type: 'add-part', scenario: 'x', step: 'y' } },
  'set-minutes': { who: 'fce', sample: { type: 'set-minutes', part: 'mukaan', minutes: 9 } },
  'begin-break': { who: 'fce', sample: { type: 'begin-break', minutes: 9 } },
  'change-settings': { who: 'FC', sample: { type: 'change-settings', settings: { order: 'drawn' } } },
  'invite-guest': { who: 'F', sample: { type: 'invite-guest', role: 'observer' } },
  'join-as-guest': { who: 'D', sample: { type: 'join-as-guest', guest: 1, name: 'Kaisa' } },
  'remove-guest': { who: 'F', sample: { type: 'remove-guest', guest: 9 } },
  'hand-wheel': { who: 'fce', sample: { type: 'hand-wheel' } },
  'take-wheel': { who: 'FCE', sample: { type: 'take-wheel' } },
  play: { who: 'PFCe', sample: { type: 'play', command: { type: 'go-on' } } },
  'pass-over': { who: 'K', sample: { type: 'pass-over' } },
};
const letters: Record<Role, string> = {
  participant: 'P',
  facilitator: 'F',
  'co-facilitator': 'C',
  observer: 'O',
  'peer-facilitator': 'E',
  helper: 'H',
  screen: 'S',
  door: 'D',
  clock: 'K',
};
const guests: Partial<Record<Role, number>> = { 'co-facilitator': 1, 'peer-facilitator': 2, observer: 3, helper: 4 };

/** A table with a guest of every role, and the wheel with whom it is wanted. */
function tableLedBy(wheel: Role | undefined) {
  const table = openTable({ seats: 3 }).goTo(1);
  for (const role of ['co-facilitator', 'peer-facilitator', 'observer', 'helper'] as const) {
    table.facilitator.asks({ type: 'invite-guest', role, ...(role === 'helper' ? { helps: 2 } : {}) });
    table.local.act({ role: 'door' }, { type: 'join-as-guest', guest: guests[role] ?? 0, name: role.slice(0, 9) });
  }
  const to = wheel && guests[wheel];
  if (to) table.facilitator.asks({ type: 'hand-wheel', to });
  return table;
}

function actorIn(role: Role): Actor {
  const guest = guests[role];
  if (guest !== undefined) return { role, guest };
  return { role, ...(role === 'participant' ? { seat: 2 } : role === 'facilitator' ? { seat: 1 } : {}) };
}

const barred = (role: Role, sample: Command, wheel: Role | undefined) => {
  const answer = tableLedBy(wheel).local.act(actorIn(role), sample);
  return answer.ok ? '' : answer.refusal;
};

describe('who may do what', () => {
  for (const [type, { who, sample }] of Object.entries(expected))
    for (const role of roles) {
      const letter = letters[role];
      const always = who.includes(letter);
      const atTheWheel = who.includes(letter.toLowerCase());
      const other: Role = role === 'facilitator' ? 'co-facilitator' : 'facilitator';
      it(`${role}: ${type} ${always ? 'may' : atTheWheel ? 'may with the wheel' : 'may not'}`, () => {
        // What a rule refuses for other reasons ("not now", "no such seat") is no matter of permission.
        if (always) expect(['not-allowed', 'no-wheel']).not.toContain(barred(role, sample, other));
        else if (atTheWheel) {
          expect(['not-allowed', 'no-wheel']).not.toContain(barred(role, sample, role));
          expect(barred(role, sample, other)).toBe('no-wheel');
        } else expect(barred(role, sample, other)).toBe('not-allowed');
      });
    }
});
