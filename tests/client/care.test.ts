import { describe, expect, it } from 'vitest';
import { lifts, limitOn, whyNoDeeper } from '../../client/host/session/care/limits.ts';
import { notWritten, threadsOf, unread } from '../../client/host/session/care/threads.ts';
import { offeredWaits, waitsToChoose } from '../../client/host/session/care/waiting.ts';
import type { FacilitatorView, MessageView, TableSeatView } from '../../shared/session/view.ts';

describe('limits', () => {
  it('are read from what everyone may see', () => {
    const view = { lines: ['money'], veils: ['grief'] };
    expect(['money', 'grief', 'food'].map((topic) => limitOn(view, topic))).toEqual(['line', 'veil', 'none']);
  });

  it('are lifted when a topic may come up more freely: only then is the group asked', () => {
    expect(lifts('line', 'veil') && lifts('line', 'none') && lifts('veil', 'none')).toBe(true);
    expect(lifts('none', 'veil') || lifts('veil', 'line') || lifts('line', 'line')).toBe(false);
  });
});

it('says why no deeper cards are offered, and nothing when all are', () => {
  type Guest = FacilitatorView['guests'][number];
  const pair: Guest = { number: 1, role: 'co-facilitator', name: 'Kaisa', state: 'here', inTouch: true };
  const lead = { highestCeiling: 2, children: false, guests: [pair] };
  expect(whyNoDeeper(lead)).toBe('first-meeting');
  expect(whyNoDeeper({ ...lead, guests: [] })).toBe('two-workers');
  expect(whyNoDeeper({ ...lead, guests: [{ ...pair, state: 'invited' }] })).toBe('two-workers');
  expect(whyNoDeeper({ ...lead, highestCeiling: 1, children: true })).toBe('children');
  expect(whyNoDeeper({ ...lead, highestCeiling: 3 })).toBeUndefined();
});

it('offers a wait that holds even if it is none of the usual ones', () => {
  expect(waitsToChoose(offeredWaits.waitFor, 60)).toEqual([30, 60, 120, 300]);
  expect(waitsToChoose(offeredWaits.waitFor, 45)).toEqual([30, 45, 60, 120, 300]);
});

describe('threads', () => {
  const person = (number: number, device: TableSeatView['device'] = 'own'): TableSeatView => ({
    number,
    token: 'bird',
    facilitator: false,
    device,
  });
  const said = (id: string, seat: number, from: MessageView['from'] = 'seat'): MessageView => ({
    id,
    seat,
    from,
    text: id,
    agreed: { seat: false, facilitator: false },
  });
  const seats = [person(1), person(2, 'none'), person(3)];
  const nobody = { waiting: [], removed: [] };

  it('stand in the order of the seats, also of those who wait at the door or were removed', () => {
    const messages = [said('a', 3), said('b', 5), said('c', 4), said('d', 3, 'facilitator')];
    const threads = threadsOf({ seats }, { messages, waiting: [person(5)], removed: [person(4)] }, []);
    expect(threads.map(({ seat, removed }) => [seat.number, removed])).toEqual([
      [3, false],
      [4, true],
      [5, false],
    ]);
    expect(threads[0]?.messages.map(({ id }) => id)).toEqual(['a', 'd']);
  });

  it('can be begun with anybody who has a phone of their own', () => {
    const threads = threadsOf({ seats }, { messages: [said('a', 3)], ...nobody }, []);
    expect(notWritten({ seats }, threads).map(({ number }) => number)).toEqual([1]);
    expect(threadsOf({ seats }, { messages: [], ...nobody }, [1]).map(({ seat }) => seat.number)).toEqual([1]);
  });

  it('are new until they have been looked at or answered', () => {
    const messages = [said('a', 1), said('b', 3), said('c', 3, 'facilitator'), said('d', 3)];
    expect(unread(messages, new Set()).map(({ id }) => id)).toEqual(['a', 'd']);
    expect(unread(messages, new Set(['a'])).map(({ id }) => id)).toEqual(['d']);
  });
});
