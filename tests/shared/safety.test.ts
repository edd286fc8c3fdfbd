import { describe, expect, it } from 'vitest';
import type { ColourBoardSeatView, ColourBoardView } from '../../shared/activities/colour-board/view.ts';
import { cardOf } from '../../shared/pack/pack.ts';
import { replay } from '../../shared/session/replay.ts';
import { leadView } from '../../shared/session/views.ts';
import { shortMeeting, varipiiri } from '../support/packs.ts';
import { openTable } from '../support/table.ts';

type Table = ReturnType<typeof openTable>;

/** A table at which a card of seat 2 is open, with the topics of that card. */
function openCard(seed = 3, given: Partial<Parameters<typeof openTable>[0]> = {}) {
  for (let chance = seed; chance < seed + 400; chance++) {
    const table = openTable({ seats: 3, seed: chance, ...given }).goTo(1);
    if (given.meeting === 2) deepen(table);
    while (!playOn(table)) {}
    const { card } = table.play<ColourBoardView>();
    const { topics = [], depth } = cardOf(varipiiri, card as string);
    if (topics.length > 0 && (given.meeting !== 2 || depth === 3)) return { table, card: card as string, topics };
  }
  throw new Error('openCard: expected a card with a topic in 400 tables');
}

/** Two workers lead a group that has met before. */
function deepen(table: Table): void {
  table.facilitator.asks({ type: 'invite-guest', role: 'co-facilitator' });
  table.local.act({ role: 'door' }, { type: 'join-as-guest', guest: 1, name: 'Sari' });
  table.facilitator.asks({ type: 'set-ceiling', depth: 3 });
}

/** One more tap towards an open card of whoever holds the turn; true when it is open. */
function playOn(table: Table): boolean {
  const board = table.play<ColourBoardView>();
  const seat = table.seat(board.holder);
  switch (board.phase) {
    case 'roll':
      if (board.depths > 1 && board.depth < 3) seat.does({ type: 'choose-depth', depth: board.depths });
      seat.does({ type: 'roll' });
      return false;
    case 'pick-die':
      seat.does({ type: 'pick-die', die: 0 });
      return false;
    case 'choose-area':
      seat.does({ type: 'choose-area', area: 'mind' });
      return false;
    case 'offer':
      seat.does({ type: 'keep-card', card: seat.sees<ColourBoardSeatView>().play.offer?.[0] });
      return false;
    default:
      return true;
  }
}

const openTopics = (table: Table): string[] => {
  const board = table.play<ColourBoardView>();
  const offer = table.seat(board.holder).sees<ColourBoardSeatView>().play?.offer ?? [];
  return [...(board.card ? [board.card] : []), ...offer].flatMap((ref) => cardOf(varipiiri, ref).topics ?? []);
};

describe('lines', () => {
  it('a line at what is open: the card gives way, silently, and nobody knows who drew it', () => {
    const { table, card, topics } = openCard();
    const [topic] = topics as [string];
    table.seat(3).asks({ type: 'set-limit', topic, limit: 'line' });
    expect(table.play<ColourBoardView>().card).not.toBe(card);
    expect(openTopics(table)).not.toContain(topic);
    expect(table.local.steps.at(-1)?.actor).toEqual({ role: 'anyone' });
    expect(table.view().lines).toEqual([topic]);
    expect(JSON.stringify([table.view(), table.lead()])).not.toContain('set-limit');
  });

  it('who drew a line, or whether the facilitator did, leaves identical logs', () => {
    const drawnBy = (who: 'facilitator' | 2 | 3) => {
      const table = openTable({ seats: 3 }).goTo(1);
      const command = { type: 'set-limit', topic: 'money', limit: 'line' } as const;
      if (who === 'facilitator') table.facilitator.asks(command);
      else table.seat(who).asks(command);
      return JSON.stringify(table.local.steps);
    };
    expect(drawnBy(2)).toBe(drawnBy(3));
    expect(drawnBy(2)).toBe(drawnBy('facilitator'));
  });

  it('everybody may add one; only the workers lift it, and a veil becomes a line but not the other way', () => {
    const table = openTable({ seats: 3 }).goTo(1);
    table.seat(2).asks({ type: 'set-limit', topic: 'money', limit: 'veil' });
    table.seat(3).asks({ type: 'set-limit', topic: 'money', limit: 'line' });
    expect(table.seat(2).isRefusedTo({ type: 'set-limit', topic: 'money', limit: 'veil' })).toBe('not-allowed');
    expect(table.seat(2).isRefusedTo({ type: 'set-limit', topic: 'money', limit: 'none' })).toBe('not-allowed');
    table.facilitator.asks({ type: 'set-limit', topic: 'money', limit: 'none' });
    expect([table.view().lines, table.view().veils]).toEqual([[], []]);
    expect(table.seat(2).isRefusedTo({ type: 'set-limit', topic: 'unheard-of', limit: 'line' })).toBe('unknown-choice');
  });

  it('is not undone by taking play back', () => {
    const { table, topics } = openCard();
    const [topic] = topics as [string];
    table.seat(3).asks({ type: 'set-limit', topic, limit: 'line' });
    for (let back = 0; back < 3; back++) table.local.act({ role: 'facilitator', seat: 1 }, { type: 'take-back' });
    expect(table.view().lines).toEqual([topic]);
    expect(openTopics(table)).not.toContain(topic);
  });

  it('every topic drawn at: play still goes on to its end', () => {
    const table = openTable({ seats: 2, seed: 5 }).goTo(1);
    for (const { id } of varipiiri.topics ?? []) table.seat(2).asks({ type: 'set-limit', topic: id, limit: 'line' });
    for (let tap = 0; tap < 60; tap++) if (playOn(table)) table.facilitator.does({ type: 'skip-turn' });
    expect(table.play<ColourBoardView>().tiles.length).toBeGreaterThan(3);
  });
});

describe('depth', () => {
  it('serious cards never at a first meeting, and later only when two workers lead', () => {
    const first = openTable({ seats: 3 }).goTo(1);
    expect(first.facilitator.isRefusedTo({ type: 'set-ceiling', depth: 3 })).toBe('too-deep');
    first.facilitator.asks({ type: 'set-ceiling', depth: 2 });

    const later = openTable({ seats: 3, meeting: 2 }).goTo(1);
    expect(later.facilitator.isRefusedTo({ type: 'set-ceiling', depth: 3 })).toBe('too-deep');
    deepen(later);
    expect(later.view().ceiling).toBe(3);
  });

  it('when the second worker leaves, or children come, an open serious card gives way', () => {
    for (const change of [
      { type: 'remove-guest', guest: 1 },
      { type: 'set-children', present: true },
    ] as const) {
      const { table, card } = openCard(9, { meeting: 2, scenario: 'syva', pack: deepPack });
      table.facilitator.asks(change);
      expect(table.play<ColourBoardView>().card).not.toBe(card);
      expect(table.view().ceiling).toBeLessThan(3);
    }
  });

  it('only the holder chooses, only under the ceiling, and light is where every turn begins', () => {
    const table = openTable({ seats: 2, pack: deepPack, scenario: 'syva' }).goTo(1);
    table.facilitator.asks({ type: 'set-ceiling', depth: 2 });
    expect(table.play<ColourBoardView>()).toMatchObject({ depth: 1, depths: 2, holder: 1 });
    expect(table.seat(2).isRefused({ type: 'choose-depth', depth: 2 })).toBe('not-your-turn');
    expect(table.seat(1).isRefused({ type: 'choose-depth', depth: 3 })).toBe('too-deep');
    table.seat(1).does({ type: 'choose-depth', depth: 2 });
    while (!playOn(table)) {}
    expect(cardOf(varipiiri, table.play<ColourBoardView>().card as string).depth).toBe(2);
  });

  it('with children in the room no card about family comes', () => {
    for (let seed = 1; seed < 12; seed++) {
      const table = openTable({ seats: 2, seed }).goTo(1);
      table.facilitator.asks({ type: 'set-children', present: true });
      for (let tap = 0; tap < 40; tap++) {
        if (playOn(table)) table.facilitator.does({ type: 'skip-turn' });
        for (const topic of ['family', 'couple', 'children']) expect(openTopics(table)).not.toContain(topic);
      }
    }
  });
});

describe('after a pause', () => {
  it('on without the topic: another card, and the ceiling as it was', () => {
    const { table, card, topics } = openCard();
    table.seat(2).asks({ type: 'pause' });
    table.facilitator.asks({ type: 'resume', how: 'skip-topic' });
    expect(table.view().resting).toBe(false);
    expect(table.play<ColourBoardView>().card).not.toBe(card);
    for (const topic of topics) expect(openTopics(table)).not.toContain(topic);
    expect(table.view().lines).toEqual([]);
  });

  it('on with lighter cards: the ceiling is light again', () => {
    const { table, card } = openCard(9, { meeting: 2, scenario: 'syva', pack: deepPack });
    table.seat(2).asks({ type: 'pause' });
    table.facilitator.asks({ type: 'resume', how: 'gentler' });
    expect(table.view().ceiling).toBe(1);
    expect(table.play<ColourBoardView>().card).not.toBe(card);
  });
});

it('a calm end in the middle of a pause: everyone sees the closing', () => {
  const { table } = openCard();
  table.seat(2).asks({ type: 'pause' });
  table.facilitator.asks({ type: 'end-gracefully' });
  expect(table.view()).toMatchObject({ resting: false, closing: true, play: { kind: 'closing-round' } });
});

describe('what only some may know', () => {
  it('messages and the question whether all is right reach the facilitator and that seat, and no log', () => {
    const table = openTable({ seats: 3 }).goTo(1);
    for (const role of ['peer-facilitator', 'observer', 'co-facilitator'] as const)
      table.facilitator.asks({ type: 'invite-guest', role });
    for (const guest of [1, 2, 3])
      table.local.act({ role: 'door' }, { type: 'join-as-guest', guest, name: `V${guest}` });
    const before = JSON.stringify(table.local.steps);
    table.seat(2).asks({ type: 'send-message', text: 'Salaisuus' });
    table.facilitator.asks({ type: 'send-message', to: 2, text: 'Kiitos' });
    table.facilitator.asks({ type: 'ask-wellbeing', ask: true });
    table.seat(3).asks({ type: 'answer-wellbeing', answer: 'red' });
    table.seat(3).asks({ type: 'allow-notes', allow: true });
    expect(
      table
        .seat(2)
        .sees()
        .messages.map(({ text }) => text),
    ).toEqual(['Salaisuus', 'Kiitos']);
    expect(table.seat(3).sees().messages).toEqual([]);
    expect(table.lead().wellbeing).toEqual({ answers: [{ seat: 3, answer: 'red' }] });
    expect(JSON.stringify(table.view())).not.toMatch(/Salaisuus|red/);
    for (const [role, guest] of [
      ['peer-facilitator', 1],
      ['observer', 2],
    ] as const) {
      const seen = leadView(table.local.inputs(), { role, guest });
      expect(JSON.stringify(seen)).not.toMatch(/Salaisuus|Kiitos|"red"/);
    }
    const co = leadView(table.local.inputs(), { role: 'co-facilitator', guest: 3 });
    expect([co.messages.length, co.wellbeing]).toEqual([2, undefined]);
    expect(leadView(table.local.inputs(), { role: 'peer-facilitator', guest: 1 }).notesAllowed).toEqual([]);
    expect(table.local.steps.map((step) => step.events[0]?.type)).not.toContain('message-sent');
    expect(JSON.stringify(table.local.steps.slice(0, JSON.parse(before).length))).toBe(before);
  });
});

describe('a message that may stay', () => {
  const written = () => {
    const table = openTable({ seats: 3 }).goTo(1);
    table.facilitator.asks({ type: 'invite-guest', role: 'co-facilitator' });
    table.local.act({ role: 'door' }, { type: 'join-as-guest', guest: 1, name: 'Kaisa' });
    table.seat(2).asks({ type: 'send-message', text: 'Salaisuus' });
    const id = table.seat(2).sees().messages[0]?.id as string;
    const agreed = () => table.seat(2).sees().messages[0]?.agreed;
    return { table, agreed, yes: { type: 'agree-message', message: id, agree: true } as const };
  };
  const nobody = { seat: false, facilitator: false };

  it('is agreed on by the person and by a worker, each for themselves, and taken back by either', () => {
    const { table, agreed, yes } = written();
    const before = JSON.stringify(table.local.steps);
    expect(agreed()).toEqual(nobody);
    table.onBehalfOf(2).asks(yes);
    expect(agreed()).toEqual({ seat: false, facilitator: true });
    table.seat(2).asks(yes);
    expect(agreed()).toEqual({ seat: true, facilitator: true });
    expect(table.lead().messages[0]?.agreed).toEqual(agreed());
    expect(table.local.act({ role: 'co-facilitator', guest: 1 }, { ...yes, agree: false }).ok).toBe(true);
    expect(agreed()).toEqual({ seat: true, facilitator: false });
    table.seat(2).asks({ ...yes, agree: false });
    expect(agreed()).toEqual(nobody);
    expect(JSON.stringify(table.local.steps)).toBe(before);
  });

  it('is nobody else’s matter: another seat does not even learn that there is one', () => {
    const { table, agreed, yes } = written();
    const none = { ...yes, message: 'm9' };
    expect(table.seat(3).isRefusedTo(yes)).toBe('unknown-choice');
    expect(table.seat(3).isRefusedTo(none)).toBe('unknown-choice');
    expect(agreed()).toEqual(nobody);
  });

  it('is not agreed on anew with somebody who can no longer change their mind', () => {
    const { table, agreed, yes } = written();
    table.seat(2).asks(yes);
    table.facilitator.asks({ type: 'remove-seat', seat: 2 });
    expect(table.facilitator.isRefusedTo(yes)).toBe('no-such-seat');
    table.facilitator.asks({ type: 'restore-seat', seat: 2 });
    table.facilitator.asks(yes);
    table.facilitator.asks({ type: 'remove-seat', seat: 2 });
    table.facilitator.asks({ ...yes, agree: false });
    table.facilitator.asks({ type: 'restore-seat', seat: 2 });
    expect(agreed()).toEqual({ seat: true, facilitator: false });
    table.facilitator.asks({ type: 'end' });
    expect(table.seat(2).isRefusedTo(yes)).toBe('ended');
  });
});

describe('the wheel', () => {
  const led = () => {
    const table = openTable({ seats: 3 }).goTo(1);
    for (const role of ['peer-facilitator', 'observer'] as const)
      table.facilitator.asks({ type: 'invite-guest', role });
    return table;
  };
  const peer = { role: 'peer-facilitator', guest: 1 } as const;

  it('goes only to somebody who has come and may steer, and back at any time', () => {
    const table = led();
    expect(table.facilitator.isRefusedTo({ type: 'hand-wheel', to: 1 })).toBe('no-such-guest');
    for (const guest of [1, 2]) table.local.act({ role: 'door' }, { type: 'join-as-guest', guest, name: `V${guest}` });
    expect(table.facilitator.isRefusedTo({ type: 'hand-wheel', to: 2 })).toBe('no-such-guest');
    table.facilitator.asks({ type: 'hand-wheel', to: 1 });
    expect(table.view().wheel).toBe(1);
    expect(table.facilitator.isRefusedTo({ type: 'next' })).toBe('no-wheel');
    expect(table.facilitator.isRefused({ type: 'last-round' })).toBe('not-allowed');
    expect(table.local.act(peer, { type: 'play', command: { type: 'last-round' } }).ok).toBe(true);
    table.facilitator.asks({ type: 'take-wheel' });
    expect(table.local.act(peer, { type: 'next' })).toEqual({ ok: false, refusal: 'no-wheel' });
  });

  it('comes back to the facilitator when its holder is taken out of the session', () => {
    const table = led();
    table.local.act({ role: 'door' }, { type: 'join-as-guest', guest: 1, name: 'V' });
    table.facilitator.asks({ type: 'hand-wheel', to: 1 });
    table.facilitator.asks({ type: 'remove-guest', guest: 1 });
    expect(table.view().wheel).toBe(undefined);
    table.facilitator.asks({ type: 'next' });
  });

  it('is taken by a guest only when nobody leads and it was agreed; play rests until then', () => {
    const table = led();
    table.local.act({ role: 'door' }, { type: 'join-as-guest', guest: 1, name: 'V' });
    expect(table.local.act(peer, { type: 'take-wheel' }).ok).toBe(false);
    table.local.unled = true;
    expect(table.seat(1).isRefused({ type: 'roll' })).toBe('resting');
    expect(table.local.act(peer, { type: 'take-wheel' }).ok).toBe(false);
    table.facilitator.asks({ type: 'change-settings', settings: { unled: 'guest' } });
    expect(table.local.act(peer, { type: 'take-wheel' }).ok).toBe(true);
  });
});

describe('bad days', () => {
  it('everyone pauses at once: one pause, from nobody', () => {
    const table = openTable({ seats: 4 }).goTo(1);
    for (const seat of [2, 3, 4, 1]) table.seat(seat).asks({ type: 'pause' });
    expect(table.local.steps.filter(({ events }) => events[0]?.type === 'paused')).toHaveLength(1);
    expect(table.local.steps.at(-1)?.actor).toEqual({ role: 'anyone' });
    table.facilitator.asks({ type: 'resume' });
    expect(table.view().resting).toBe(false);
  });

  it('the only remaining participant steps out: nothing ends, and the turn is still theirs', () => {
    const table = openTable({ seats: 1 }).goTo(1);
    table.facilitator.asks({ type: 'step-out' });
    table.local.away = [1];
    table.local.act({ role: 'clock' }, { type: 'pass-over' });
    expect(table.play<ColourBoardView>()).toMatchObject({ holder: 1, phase: 'roll' });
    table.facilitator.asks({ type: 'step-in' });
    table.seat(1).does({ type: 'roll' });
  });

  it('somebody who is away is skipped only while their turn has just begun', () => {
    const table = openTable({ seats: 3 }).goTo(1);
    table.local.away = [1];
    table.local.act({ role: 'clock' }, { type: 'pass-over' });
    expect(table.play<ColourBoardView>().holder).toBe(2);
    table.seat(2).does({ type: 'roll' });
    table.local.away = [2];
    table.local.act({ role: 'clock' }, { type: 'pass-over' });
    expect(table.play<ColourBoardView>()).toMatchObject({ holder: 2, phase: 'pick-die' });
  });

  it('a restart during a pause, a break or a changed arc: the same meeting, from its steps', () => {
    const table = openTable({ seats: 3 }).goTo(1);
    table.facilitator.asks({ type: 'move-part', part: 'mukaan', to: 2 });
    table.facilitator.asks({ type: 'add-part', scenario: table.local.session.scenario, step: 'kuulumiset' });
    table.facilitator.asks({ type: 'begin-break', minutes: 10 });
    const again = replay(table.local.steps, varipiiri);
    expect(again).toEqual(table.local.session);
    expect(again).toMatchObject({ resting: true, breakUntil: 600_000 });
    expect(again.arc.map(({ id }) => id)).toContain('kuulumiset-2');
  });
});

describe('the arc', () => {
  const parts = (table: Table) => table.view().arc.map(({ id, skipped }) => (skipped ? `(${id})` : id));

  it('what comes can be moved, left out and brought back; what has begun cannot', () => {
    const table = openTable({ seats: 2 }).goTo(0);
    table.facilitator.asks({ type: 'move-part', part: 'mukaan', to: 1 });
    expect(parts(table)).toEqual(['kuulumiset', 'mukaan', 'varipiiri']);
    table.facilitator.asks({ type: 'skip-part', part: 'mukaan', skip: true });
    table.facilitator.asks({ type: 'next' });
    expect(table.view().at).toBe(2);
    expect(table.facilitator.isRefusedTo({ type: 'skip-part', part: 'varipiiri', skip: true })).toBe('already-begun');
    expect(table.facilitator.isRefusedTo({ type: 'move-part', part: 'kuulumiset', to: 3 })).toBe('already-begun');
    table.facilitator.asks({ type: 'set-minutes', part: 'varipiiri', minutes: 55 });
    expect(table.view().arc[2]?.minutes).toBe(55);
  });

  it('a part from the library comes next; when all that is left is left out, next ends the meeting', () => {
    const table = openTable({ seats: 2 }).goTo(1);
    table.facilitator.asks({ type: 'add-part', scenario: table.local.session.scenario, step: 'kuulumiset' });
    expect(parts(table)[2]).toBe('kuulumiset-2');
    table.facilitator.asks({ type: 'next' });
    expect(table.view().play?.kind).toBe('check-in');
    for (const { id } of table.view().arc.slice(3)) table.facilitator.asks({ type: 'skip-part', part: id, skip: true });
    table.facilitator.asks({ type: 'next' });
    expect(table.view().phase).toBe('ended');
  });
});

describe('whose turn comes', () => {
  it('by lot: everybody once before anybody twice', () => {
    const table = openTable({ seats: 4, seed: 8 }).goTo(1);
    table.facilitator.asks({ type: 'change-settings', settings: { order: 'drawn' } });
    const holders = [table.play<ColourBoardView>().holder];
    for (let turn = 0; turn < 7; turn++) {
      const before = table.play<ColourBoardView>().holder;
      while (table.play<ColourBoardView>().holder === before || table.play<ColourBoardView>().phase !== 'roll')
        table.facilitator.does({ type: 'skip-turn' });
      holders.push(table.play<ColourBoardView>().holder);
    }
    expect(new Set(holders.slice(0, 4)).size).toBe(4);
    expect(new Set(holders.slice(4)).size).toBe(4);
  });

  it('volunteers: open to whoever wants it; when nobody does, the lot decides', () => {
    const table = openTable({ seats: 3 }).goTo(1);
    table.facilitator.asks({ type: 'change-settings', settings: { order: 'volunteers' } });
    expect(table.lead().noTurnYet).toEqual([2, 3]);
    table.facilitator.does({ type: 'skip-turn' });
    expect(table.play<ColourBoardView>()).toMatchObject({ phase: 'volunteer', holder: 0 });
    table.seat(3).does({ type: 'volunteer' });
    expect(table.play<ColourBoardView>()).toMatchObject({ phase: 'roll', holder: 3 });
    expect(table.lead().noTurnYet).toEqual([2]);
    table.facilitator.does({ type: 'skip-turn' });
    table.facilitator.does({ type: 'skip-turn' });
    expect(table.play<ColourBoardView>().holder).toBe(2);
    // Whoever has had one is not said to have had none when the next round begins.
    expect(table.lead().noTurnYet).toEqual([]);
    table.facilitator.does({ type: 'skip-turn' });
    table.facilitator.does({ type: 'skip-turn' });
    expect(table.lead().noTurnYet).toEqual([]);
  });
});

/** The pack with a scenario in which deep cards may come. */
const deepPack = (() => {
  const first = varipiiri.scenarios[shortMeeting] as (typeof varipiiri.scenarios)[string];
  const steps = first.steps.map((step) =>
    step.kind === 'colour-board' ? { ...step, content: { ...step.content, depth: 3 } } : step,
  );
  return { ...varipiiri, scenarios: { ...varipiiri.scenarios, syva: { ...first, id: 'syva', steps } } };
})();
