import { describe, expect, it } from 'vitest';
import { groundRules } from '../../shared/activities/ground-rules/index.ts';
import type {
  GroundRulesLeadView,
  GroundRulesSeatView,
  GroundRulesView,
} from '../../shared/activities/ground-rules/view.ts';
import { undoneWords } from '../../shared/session/replay.ts';
import { timelineOf } from '../../shared/session/timeline.ts';
import { packOfPart } from '../support/parts.ts';
import { openTable } from '../support/table.ts';

const [phones, coffee, late] = ['rules/phones', 'rules/coffee', 'rules/late'];

function gather(seats = 4) {
  const pack = packOfPart('ground-rules');
  const table = openTable({ seats, pack, scenario: 'alone', devices: { 4: 'none' } });
  table.start();
  const play = () => table.play<GroundRulesView>();
  return {
    ...table,
    pack,
    play,
    lists: () => play().rules.map(({ card, own }) => card ?? own),
    leadSees: () => table.lead().play as GroundRulesLeadView,
    seatSees: (seat: number) => table.seat(seat).sees<GroundRulesSeatView>().play,
    adds: (card: string | undefined) => table.facilitator.does({ type: 'add-rule', rule: { card } }),
    log: () => JSON.stringify(table.local.steps),
  };
}

/** A list of two rules, and everyone is asked. */
function asked() {
  const table = gather();
  table.adds(phones);
  table.adds(coffee);
  table.facilitator.does({ type: 'ask-all' });
  return table;
}

describe('gathering rules', () => {
  it('anyone wishes for ready rules; only how many is seen, and nothing is recorded', () => {
    const table = gather();
    const before = table.log();
    table.seat(2).does({ type: 'propose', card: coffee, wanted: true });
    table.seat(3).does({ type: 'propose', card: coffee, wanted: true });
    table.seat(3).does({ type: 'propose', card: late, wanted: true });
    expect(table.play().wishes).toEqual([
      { card: coffee, count: 2 },
      { card: late, count: 1 },
    ]);
    expect(table.seatSees(3).wishes.toSorted()).toEqual([coffee, late]);
    table.seat(3).does({ type: 'propose', card: late, wanted: false });
    expect(table.play().wishes).toEqual([{ card: coffee, count: 2 }]);
    expect(table.log()).toBe(before);
  });

  it('whoever leads puts rules on the list and off it; nobody else does', () => {
    const table = gather();
    table.adds(phones);
    table.adds(late);
    table.facilitator.does({ type: 'drop-rule', rule: { card: phones } });
    expect(table.lists()).toEqual([late]);
    expect(table.seat(2).isRefused({ type: 'add-rule', rule: { card: phones } })).toBe('not-allowed');
    expect(table.seat(2).isRefused({ type: 'write-rule', text: 'Minä määrään' })).toBe('not-allowed');
    expect(table.facilitator.isRefused({ type: 'add-rule', rule: { card: late } })).toBe('moved-on');
    expect(table.facilitator.isRefused({ type: 'add-rule', rule: { card: 'rules/none' } })).toBe('unknown-choice');
    expect(table.facilitator.isRefused({ type: 'drop-rule', rule: { card: phones } })).toBe('moved-on');
  });

  it('one’s own words go to whoever leads, and no step, word or view says from whom', () => {
    const logs = [2, 3].map((seat) => {
      const table = gather();
      const written: unknown[] = [];
      table.seat(seat).does({ type: 'propose-own', text: 'Keitetään teetä.' });
      expect(table.leadSees().waiting).toMatchObject([{ own: 'Keitetään teetä.' }]);
      for (const other of [2, 3]) written.push(table.seatSees(other));
      expect(JSON.stringify([table.view(), written])).not.toContain('teetä');
      expect(table.log()).not.toContain('teetä');
      return table.log();
    });
    expect(logs[0]).toBe(logs[1]);
  });

  it('words wait until they are put on the list, wait again when they are taken off, and can be dropped', () => {
    const table = gather();
    table.seat(2).does({ type: 'propose-own', text: 'Keitetään teetä.' });
    const { words } = table.leadSees().waiting[0] ?? {};
    table.facilitator.does({ type: 'add-rule', rule: { words } });
    expect([table.lists(), table.leadSees().waiting]).toEqual([['Keitetään teetä.'], []]);
    table.facilitator.does({ type: 'drop-rule', rule: { words } });
    expect(table.leadSees().waiting).toHaveLength(1);
    table.facilitator.does({ type: 'drop-rule', rule: { words } });
    expect(table.leadSees().waiting).toEqual([]);
    expect(table.facilitator.isRefused({ type: 'add-rule', rule: { words } })).toBe('unknown-choice');
  });

  it('what was written is hidden when it is taken back', () => {
    const table = gather();
    table.facilitator.does({ type: 'write-rule', text: 'Hidas aloitus.' });
    expect(table.lists()).toEqual(['Hidas aloitus.']);
    table.facilitator.asks({ type: 'take-back' });
    expect(table.lists()).toEqual([]);
    const { steps, session } = table.local;
    expect(undoneWords(steps, table.pack, session).map((words) => table.local.words.get(words))).toEqual([
      'Hidas aloitus.',
    ]);
  });

  it('is at most ten rules, and at most twelve written ones', () => {
    const table = gather();
    for (let nth = 1; nth <= 12; nth++) table.seat(2).does({ type: 'propose-own', text: `Sääntö ${nth}` });
    expect(table.seat(3).isRefused({ type: 'propose-own', text: 'Vielä yksi' })).toBe('not-now');
    expect(table.play().ownFull).toBe(true);
    for (const card of table.play().choices.slice(0, 10)) table.adds(card);
    expect(table.play().full).toBe(true);
    expect(table.facilitator.isRefused({ type: 'add-rule', rule: { card: table.play().choices[10] } })).toBe('not-now');
  });
});

describe('asking everyone', () => {
  it('nods are counted for whoever leads, and the group’s view stays the same', () => {
    const table = asked();
    const before = JSON.stringify([table.log(), table.view(), table.seatSees(3)]);
    table.seat(2).does({ type: 'nod', answer: 'fine' });
    table.onBehalfOf(4).does({ type: 'nod', answer: 'talk' });
    expect(table.leadSees()).toMatchObject({ nods: 1, of: 4, talk: true });
    expect(table.seatSees(2).nod).toBe('fine');
    expect(JSON.stringify([table.log(), table.view(), table.seatSees(3)])).toBe(before);
  });

  it('two meetings that differ only in who nodded have the same log', () => {
    const logs = [
      { fine: [2], talk: [3] },
      { fine: [3, 4, 1], talk: [] },
    ].map(({ fine, talk }) => {
      const table = asked();
      for (const seat of fine) table.onBehalfOf(seat).does({ type: 'nod', answer: 'fine' });
      for (const seat of talk) table.seat(seat).does({ type: 'nod', answer: 'talk' });
      table.facilitator.does({ type: 'agree' });
      table.facilitator.asks({ type: 'next' });
      return JSON.stringify([table.local.steps, table.view(), timelineOf(table.local.steps, table.pack)]);
    });
    expect(logs[0]).toBe(logs[1]);
  });

  it('whoever leads learns that somebody would like to talk, never who', () => {
    const seen = [2, 3].map((seat) => {
      const table = asked();
      table.seat(seat).does({ type: 'nod', answer: 'talk' });
      return JSON.stringify(table.lead());
    });
    expect(seen[0]).toBe(seen[1]);
  });

  it('hands can be counted instead, and phones again', () => {
    const table = asked();
    table.seat(2).does({ type: 'nod', answer: 'fine' });
    table.facilitator.does({ type: 'count-hands', hands: 4 });
    expect(table.leadSees()).toMatchObject({ nods: 4, hands: 4 });
    table.facilitator.does({ type: 'count-hands' });
    expect(table.leadSees()).toMatchObject({ nods: 1, hands: undefined });
    expect(table.seat(2).isRefused({ type: 'count-hands', hands: 1 })).toBe('not-allowed');
  });

  it('a nod is about one list: after a change, everyone is asked anew', () => {
    const table = asked();
    table.seat(2).does({ type: 'nod', answer: 'fine' });
    table.facilitator.does({ type: 'reopen' });
    expect(table.seat(2).isRefused({ type: 'nod', answer: 'fine' })).toBe('not-now');
    table.facilitator.does({ type: 'ask-all' });
    expect(table.leadSees().nods).toBe(1);
    table.facilitator.does({ type: 'reopen' });
    table.adds(late);
    table.facilitator.does({ type: 'ask-all' });
    expect([table.leadSees().nods, table.seatSees(2).nod]).toEqual([0, undefined]);
  });

  it('goes on also when nobody has answered', () => {
    const table = asked();
    expect(table.seat(2).isRefused({ type: 'agree' })).toBe('not-allowed');
    table.facilitator.does({ type: 'agree' });
    expect(groundRules.done(table.local.session.play as never)).toBe(true);
  });

  it('needs something to ask about', () => {
    expect(gather().facilitator.isRefused({ type: 'ask-all' })).toBe('not-now');
  });
});

describe('rules that are agreed upon', () => {
  it('are the meeting’s from then on, and stand in the timeline without names', () => {
    const table = gather();
    table.adds(coffee);
    table.facilitator.does({ type: 'write-rule', text: 'Hidas aloitus.' });
    table.facilitator.does({ type: 'ask-all' });
    table.facilitator.does({ type: 'agree' });
    table.facilitator.asks({ type: 'next' });
    const own = { own: 'Hidas aloitus.' };
    expect(table.view().rules).toMatchObject([{ card: coffee }, own]);
    const told = timelineOf(table.local.steps, table.pack)[0]?.timeline;
    expect(told?.map(({ what, card }) => card ?? what)).toEqual(['rules-agreed', coffee, 'rule']);
  });

  it('do not hold before they are agreed upon', () => {
    const table = asked();
    table.facilitator.asks({ type: 'next' });
    expect(table.view().rules).toEqual([]);
  });

  it('are looked at again in a later part; in a hurry, it is only asked whether they suit', () => {
    const rules = [{ card: phones }, { card: coffee }];
    const { pack } = gather();
    const context = { ...({} as Parameters<typeof groundRules.begin>[0]), pack, content: { rules: 'rules' }, rules };
    const begun = (short: boolean) =>
      groundRules.begin({ ...context, short }).reduce(groundRules.evolve, groundRules.initial);
    expect(begun(false)).toMatchObject({ phase: 'gather', rules });
    expect(begun(true)).toMatchObject({ phase: 'nod', rules });
  });
});
