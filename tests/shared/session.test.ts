import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ClosingRoundSeatView, ClosingRoundView } from '../../shared/activities/closing-round/view.ts';
import type { ColourBoardView } from '../../shared/activities/colour-board/view.ts';
import { replay } from '../../shared/session/replay.ts';
import { keptOf, timelineOf } from '../../shared/session/timeline.ts';
import { aboutMatches } from '../../shared/session/views.ts';
import { varipiiri } from '../support/packs.ts';
import { openTable } from '../support/table.ts';

const firstWord = varipiiri.decks.words?.cards[0]?.id;

describe('the arc of a meeting', () => {
  it('goes from the lobby through its three parts to the end', () => {
    const table = openTable({ seats: 2 });
    expect(table.view()).toMatchObject({ phase: 'lobby', at: -1 });
    expect(table.facilitator.isRefusedTo({ type: 'next' })).toBe('not-started');
    table.start();
    const kinds = [0, 1, 2].map(() => {
      const kind = table.view().play?.kind;
      table.facilitator.asks({ type: 'next' });
      return kind;
    });
    expect(kinds).toEqual(['check-in', 'colour-board', 'closing-round']);
    expect(table.view()).toMatchObject({ phase: 'ended', at: 3 });
    expect(table.seat(2).isRefused({ type: 'roll' })).toBe('ended');
  });

  it('ends gracefully at any moment: straight to a word to take along, without thanks by lot', () => {
    const table = openTable({ seats: 3 }).goTo(1);
    table.facilitator.asks({ type: 'end-gracefully' });
    expect(table.view()).toMatchObject({ at: 2, closing: true });
    table.facilitator.does({ type: 'go-on' });
    expect(table.play<ClosingRoundView>().phase).toBe('farewell');
    table.facilitator.asks({ type: 'next' });
    expect(table.view().phase).toBe('ended');
  });

  it('an end by mistake can be taken back', () => {
    const table = openTable({ seats: 2 }).goTo(1);
    table.facilitator.asks({ type: 'end' });
    table.facilitator.asks({ type: 'take-back' });
    expect(table.view()).toMatchObject({ phase: 'running', at: 1 });
  });

  it('knows how long each part took, in play time', () => {
    const table = openTable({ seats: 2 });
    table.start();
    table.local.pass(9 * 60_000);
    table.facilitator.asks({ type: 'next' });
    table.local.pass(31 * 60_000);
    table.facilitator.asks({ type: 'next' });
    expect(timelineOf(table.local.steps, varipiiri).map((part) => part.minutes)).toEqual([9, 31, 0]);
  });
});

describe('resting', () => {
  it('anyone may pause, and who did is in no step', () => {
    const steps = [1, 2, 3].map((seat) => {
      const table = openTable({ seats: 3 }).goTo(1);
      table.seat(seat).asks({ type: 'pause' });
      expect(table.view().resting).toBe(true);
      expect(table.seat(2).isRefused({ type: 'roll' })).toBe('resting');
      expect(table.lead().breakAsked).toBe(seat !== 1);
      table.facilitator.asks({ type: 'resume' });
      expect(table.view().resting).toBe(false);
      return JSON.stringify(table.local.steps);
    });
    expect(new Set(steps).size).toBe(1);
  });

  it('stepping out and coming back is in no step and in nobody else’s view', () => {
    const table = openTable({ seats: 3 }).goTo(1);
    const before = JSON.stringify([table.local.steps, table.view(), table.seat(3).sees()]);
    table.seat(2).asks({ type: 'step-out' });
    expect(JSON.stringify([table.local.steps, table.view(), table.seat(3).sees()])).toBe(before);
    expect(table.lead().presence[1]).toEqual({ seat: 2, state: 'stepped-out' });
    table.seat(2).asks({ type: 'step-in' });
    expect(table.lead().presence[1]).toEqual({ seat: 2, state: 'here' });
  });

  it('only whoever leads can go on', () => {
    const table = openTable({ seats: 2 }).goTo(1);
    table.seat(2).asks({ type: 'pause' });
    expect(table.seat(2).isRefusedTo({ type: 'resume' })).toBe('not-allowed');
  });
});

describe('taking back', () => {
  it('undoes the last step of play, and the replayed session is the live one', () => {
    const table = openTable({ seats: 2 }).goTo(1);
    const before = table.play();
    table.seat(1).does({ type: 'roll' });
    table.facilitator.asks({ type: 'take-back' });
    expect(table.play()).toEqual(before);
    expect(isDeepStrictEqual(replay(table.local.steps, varipiiri), table.local.session)).toBe(true);
  });

  it('can be repeated, step by step, also over the beginning of a part', () => {
    const table = openTable({ seats: 2 }).goTo(1);
    table.seat(1).does({ type: 'roll' });
    table.seat(1).does({ type: 'pick-die', die: 0 });
    for (let steps = 0; steps < 3; steps++) table.facilitator.asks({ type: 'take-back' });
    expect(table.view()).toMatchObject({ at: 0, play: { kind: 'check-in' } });
    expect(table.facilitator.isRefusedTo({ type: 'take-back' })).toBe('nothing-to-take-back');
  });

  it('leaves arrivals, consent and what people kept as they are', () => {
    const table = openTable({ seats: 2 }).goTo(1);
    table.seat(1).does({ type: 'roll' });
    table.seat(2).asks({ type: 'allow-notes', allow: true });
    table.facilitator.asks({ type: 'take-back' });
    expect(table.lead().notesAllowed).toEqual([2]);
    expect(table.play<ColourBoardView>().phase).toBe('roll');
    table.goTo(2);
    table.seat(2).does({ type: 'take-word', card: `words/${firstWord}` });
    table.facilitator.asks({ type: 'take-back' });
    expect(table.view().at).toBe(1);
    expect(table.local.steps.filter((step) => JSON.stringify(step).includes('word-taken'))).toHaveLength(1);
  });

  it('knows who has left in between: the turn of somebody removed does not come back', () => {
    const table = openTable({ seats: 3 }).goTo(1);
    table.facilitator.does({ type: 'skip-turn' });
    expect(table.play<ColourBoardView>().holder).toBe(2);
    table.facilitator.asks({ type: 'next' });
    table.facilitator.asks({ type: 'remove-seat', seat: 2 });
    table.facilitator.asks({ type: 'take-back' });
    expect(table.play<ColourBoardView>()).toMatchObject({ holder: 3, phase: 'roll' });
    expect(isDeepStrictEqual(replay(table.local.steps, varipiiri), table.local.session)).toBe(true);
  });

  it('a card that was seen stays seen', () => {
    const table = openTable({ seats: 2 }).goTo(1);
    table.seat(1).does({ type: 'finish' });
    const { card } = table.play<ColourBoardView>();
    table.facilitator.asks({ type: 'take-back' });
    expect(table.play<ColourBoardView>().card).toBeUndefined();
    expect(table.local.session.seen).toContain(card);
  });
});

describe('seats', () => {
  it('nobody gets a token that is taken, nor a place at a full table', () => {
    const table = openTable({ seats: 12 });
    expect(refused(table, { type: 'take-seat', token: 'bird', device: 'own' })).toBe('token-taken');
    expect(refused(table, { type: 'take-seat', token: 'sock', device: 'own' })).toBe('table-full');
  });

  it('whoever arrives after the start waits at the door', () => {
    const table = openTable({ seats: 2 }).goTo(1);
    table.local.act({ role: 'door' }, { type: 'take-seat', token: 'key', device: 'own', name: 'Meri' });
    expect(table.seat(3).sees()).toMatchObject({ waiting: true });
    expect(table.seat(3).isRefused({ type: 'finish' })).toBe('not-allowed');
    expect(JSON.stringify(table.view())).not.toContain('Meri');
    table.facilitator.asks({ type: 'let-in', seat: 3 });
    expect(table.view().seats[2]).toMatchObject({ number: 3, name: 'Meri' });
  });

  it('the door gives neither the facilitator’s seat nor seats without a phone', () => {
    const table = openTable({ seats: 1 });
    expect(refused(table, { type: 'take-seat', token: 'key', device: 'none' })).toBe('not-allowed');
    expect(refused(table, { type: 'take-seat', token: 'key', device: 'own', facilitator: true })).toBe('not-allowed');
  });

  it('nobody acts for another, or says yes for another, but the facilitator', () => {
    const table = openTable({ seats: 3 }).goTo(1);
    expect(table.seat(2).isRefusedTo({ type: 'allow-notes', seat: 3, allow: true })).toBe('not-allowed');
    expect(table.seat(2).isRefusedTo({ type: 'rename', seat: 3, name: 'Kuu' })).toBe('not-allowed');
    const answer = table.local.act(
      { role: 'participant', seat: 2, onBehalfOf: 1 },
      { type: 'play', command: { type: 'roll' } },
    );
    expect(answer).toEqual({ ok: false, refusal: 'not-allowed' });
    table.facilitator.asks({ type: 'allow-notes', seat: 3, allow: true });
    expect(table.lead().notesAllowed).toEqual([3]);
  });

  it('names are kept apart from the log', () => {
    const table = openTable({ seats: 1 });
    table.local.act({ role: 'door' }, { type: 'take-seat', token: 'key', device: 'own', name: 'Kaisla' });
    expect(table.view().seats[1]?.name).toBe('Kaisla');
    expect(JSON.stringify(table.local.steps)).not.toContain('Kaisla');
    table.local.words.clear();
    expect(table.view().seats[1]?.name).toBeUndefined();
  });
});

describe('a command that comes too late', () => {
  it('is known by the beat that it was about', () => {
    const table = openTable({ seats: 2 }).goTo(1);
    const about = { at: 1, beat: table.view().play?.beat as number };
    expect(aboutMatches(table.local.session, about, varipiiri)).toBe(true);
    table.seat(1).does({ type: 'roll' });
    expect(aboutMatches(table.local.session, about, varipiiri)).toBe(false);
  });

  it('is not made stale by others who answer at the same time', () => {
    const table = openTable({ seats: 3 }).goTo(0);

    const about = { at: 0, beat: table.view().play?.beat as number };
    const [weather] = (table.play() as { weathers: string[] }).weathers;
    table.seat(2).does({ type: 'pick', weather });
    expect(aboutMatches(table.local.session, about, varipiiri)).toBe(true);
  });
});

describe('the closing round', () => {
  const gaveAndGot = () => {
    const table = openTable({ seats: 3 }).goTo(2);
    table.facilitator.does({ type: 'go-on' });
    for (const seat of [1, 2, 3]) {
      const { thank } = table.seat(seat).sees<ClosingRoundSeatView>().play;
      table.seat(seat).does({ type: 'give', card: thank?.choices[0] });
    }
    return table;
  };

  it('lets everybody thank exactly one other, and be thanked once', () => {
    const table = gaveAndGot();
    const lots = [1, 2, 3].map((seat) => table.seat(seat).sees<ClosingRoundSeatView>().play.thank?.seat);
    expect(new Set(lots)).toEqual(new Set([1, 2, 3]));
    for (const [index, receiver] of lots.entries()) expect(receiver).not.toBe(index + 1);
  });

  it('a strength is kept or declined privately; declined is in no step', () => {
    const table = gaveAndGot();
    const before = JSON.stringify([table.local.steps, table.view(), table.seat(3).sees()]);
    table.seat(2).does({ type: 'keep', keep: false });
    expect(JSON.stringify([table.local.steps, table.view(), table.seat(3).sees()])).toBe(before);
    expect(table.seat(2).sees<ClosingRoundSeatView>().play.gift?.answer).toBe('declined');
    table.seat(2).does({ type: 'keep', keep: true });
    expect(keptOf(table.local.steps, varipiiri)).toMatchObject([{ seat: 2, what: 'strength' }]);
    table.seat(2).does({ type: 'keep', keep: false });
    expect(keptOf(table.local.steps, varipiiri)).toEqual([]);
  });

  it('nobody sees what another was given', () => {
    const table = gaveAndGot();
    const gift = table.seat(2).sees<ClosingRoundSeatView>().play.gift;
    const { gift: other, thank } = table.seat(3).sees<ClosingRoundSeatView>().play;
    expect(other?.card).not.toBe(gift?.card);
    if (thank?.seat !== 2) expect(JSON.stringify(table.seat(3).sees())).not.toContain(gift?.card);
    expect(JSON.stringify(table.view())).not.toContain(gift?.card);
  });

  it('one’s own word is stored apart from the log and shown without whose it is', () => {
    const table = openTable({ seats: 2 }).goTo(2);
    table.seat(2).does({ type: 'take-word', own: 'lempeys' });
    expect(table.play<ClosingRoundView>().taken).toEqual([{ card: undefined, own: 'lempeys' }]);
    expect(JSON.stringify(table.local.steps)).not.toContain('lempeys');
    table.seat(2).does({ type: 'take-word' });
    expect(table.play<ClosingRoundView>().taken).toEqual([]);
  });
});

function refused(table: ReturnType<typeof openTable>, command: Parameters<typeof table.local.act>[1]): string {
  const answer = table.local.act({ role: 'door' }, command);
  return answer.ok ? 'accepted' : answer.refusal;
}
