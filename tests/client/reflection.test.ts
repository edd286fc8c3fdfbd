import { describe, expect, it } from 'vitest';
import { answering } from '../../client/activities/reflection/answering.ts';
import { type Answer, answersIn, reflectionsIn } from '../../client/activities/reflection/answers.ts';
import { forgetLooks, looksOf, rememberLooks } from '../../client/activities/reflection/mine.ts';
import { keptOf, timelineOf } from '../../shared/session/timeline.ts';
import { publicView } from '../../shared/session/views.ts';
import { varipiiri } from '../support/packs.ts';
import { packOfPart } from '../support/parts.ts';
import { openTable } from '../support/table.ts';

const pack = packOfPart('reflection');
const areas = varipiiri.areas.map(({ id }) => id);
const wish: Answer = { area: 'mind', aspect: 'wanted', card: 'reflections/hope' };
const now: Answer = { area: 'mind', aspect: 'now', own: 'Ajatukset juoksevat öisin' };
const change: Answer = { area: 'body', aspect: 'change', card: 'reflections/sleep' };

/** A table at which seat 2 looks at their life with the phone's own code. */
function aPhone() {
  const table = openTable({ seats: 3, pack, scenario: 'alone' });
  table.start();
  let mine: readonly Answer[] = [];
  const answers = () =>
    answering({
      areas,
      mine,
      kept: table.seat(2).sees().kept,
      write: (written) => {
        mine = written;
      },
      give: async (command) => table.seat(2).does(command),
    });
  const over = () => {
    table.facilitator.does({ type: 'go-on' });
    table.facilitator.asks({ type: 'end' });
    return JSON.stringify([table.local.steps, timelineOf(table.local.steps, pack), publicView(table.local.inputs())]);
  };
  return { table, answers, over, mine: () => mine };
}

describe('what is looked at on a phone', () => {
  it('leaves nothing when it is kept on the phone alone: the same log as of somebody who only thought, byte by byte', async () => {
    const phone = aPhone();
    for (const answer of [wish, now, change]) await phone.answers().change(answer, answer);
    await phone.answers().change(wish, { ...wish, card: 'reflections/courage' });
    await phone.answers().change(change, undefined);
    expect(phone.mine()).toHaveLength(2);
    expect(phone.over()).toBe(aPhone().over());
  });

  it('is recorded when it is kept, and only that', async () => {
    const phone = aPhone();
    for (const answer of [wish, now]) await phone.answers().change(answer, answer);
    await phone.answers().keep(wish);
    expect(keptOf(phone.table.local.steps, pack)).toEqual([{ what: 'reflection', seat: 2, ...wish, words: undefined }]);
    expect(phone.answers().isKept(wish)).toBe(true);
    expect(phone.answers().isKept(now)).toBe(false);
  });

  it('is on the phone alone again once it is let go', async () => {
    const phone = aPhone();
    await phone.answers().change(now, now);
    await phone.answers().keep(now);
    await phone.answers().letGo(now);
    expect(keptOf(phone.table.local.steps, pack)).toEqual([]);
    expect(phone.answers().all).toEqual([now]);
  });

  it('is let go by itself when the answer is changed: another answer is kept only when that is chosen', async () => {
    const phone = aPhone();
    await phone.answers().change(wish, wish);
    await phone.answers().keep(wish);
    await phone.answers().change(wish, { ...wish, card: 'reflections/courage' });
    expect(keptOf(phone.table.local.steps, pack)).toEqual([]);
    expect(phone.answers().at(wish)?.card).toBe('reflections/courage');
  });

  it('comes back from what is kept when the phone has forgotten it', async () => {
    const phone = aPhone();
    await phone.answers().keep(now);
    expect(phone.mine()).toEqual([]);
    expect(phone.answers().all).toEqual([{ card: undefined, ...now }]);
    await phone.answers().letGo(phone.answers().all[0] as Answer);
    expect(phone.mine()).toHaveLength(1);
  });

  it('stands area by area in the pack’s order, the wish first', () => {
    expect(answersIn([change, now], [wish], areas)).toEqual([wish, now, change]);
  });

  it('shows nothing whose words have been erased, and nothing else that is kept', () => {
    const erased = { what: 'reflection', area: 'mind', aspect: 'now', card: undefined, own: undefined } as const;
    const word = { what: 'word', area: undefined, aspect: undefined, card: 'words/hope' } as const;
    expect(reflectionsIn([erased, word])).toEqual([]);
  });

  it('stays on the phone for this meeting, until it is erased', () => {
    rememberLooks('BCDFGHJ', [wish]);
    expect(looksOf('BCDFGHJ')).toEqual([wish]);
    expect(looksOf('KLMNPQR')).toEqual([]);
    forgetLooks();
    expect(looksOf('BCDFGHJ')).toEqual([]);
  });
});
