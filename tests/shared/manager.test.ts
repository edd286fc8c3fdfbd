import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestPeople, type ManagedMeeting, managedYear } from '../../shared/observation/manager.ts';
import { seedOf } from '../support/seed.ts';

const counts = fc.tuple(fc.nat(14), fc.nat(14), fc.nat(14));
const meeting: fc.Arbitrary<ManagedMeeting> = fc.record({
  group: fc.constantFrom('a', 'b', 'c', 'd'),
  month: fc.integer({ min: 1, max: 3 }),
  seats: fc.integer({ min: 1, max: 12 }),
  minutes: fc.integer({ min: 5, max: 120 }),
  feedback: fc.option(counts, { nil: undefined }),
});

describe('the manager’s year', () => {
  it('adds up meetings and minutes of all, seats of meetings of at least five', () => {
    const of = (group: string, month: number, seats: number) => ({
      group,
      month,
      seats,
      minutes: 60,
      feedback: undefined,
    });
    const year = managedYear([of('a', 1, 6), of('a', 2, 3), of('b', 2, 4)]);
    expect(year.groups).toMatchObject([
      { group: 'a', meetings: 2, minutes: 120, seats: 6 },
      { group: 'b', meetings: 1, seats: undefined },
    ]);
    expect(year.months).toMatchObject([
      { month: 1, seats: 6 },
      { month: 2, seats: undefined },
    ]);
    expect(year.all).toEqual({ meetings: 3, minutes: 180, seats: 6 });
  });

  it('nothing about fewer than five people is shown, nor left when what is shown is subtracted from what is shown', () => {
    const seed = seedOf('manager');
    fc.assert(
      fc.property(fc.array(meeting, { minLength: 1, maxLength: 14 }), (meetings) => {
        const year = managedYear(meetings);
        // A small meeting changes no figure about people, wherever it is.
        const withoutSmall = managedYear(meetings.filter(({ seats }) => seats >= fewestPeople));
        const seatsOf = ({ groups, months, all }: typeof year) => [
          ...groups.flatMap(({ group, seats }) => (seats === undefined ? [] : [[group, seats]])),
          ...months.flatMap(({ month, seats }) => (seats === undefined ? [] : [[month, seats]])),
          all.seats,
        ];
        expect(seatsOf(year)).toEqual(seatsOf(withoutSmall));
        // Every sum of seats that can be made of shown figures is one of whole meetings of five or more.
        for (const { seats } of [...year.groups, ...year.months])
          expect(seats ?? fewestPeople).toBeGreaterThanOrEqual(fewestPeople);
        const cells = [...year.groups.map(({ feedback }) => feedback), year.otherFeedback].flatMap(
          (shown) => shown ?? [],
        );
        for (const count of cells) expect(count).toBeGreaterThanOrEqual(fewestPeople);
        // No row of feedback is a sum of which another shown row is a part.
        const hidden = year.groups.filter(({ feedback }) => feedback === undefined);
        if (year.otherFeedback) expect(hidden.length).toBeGreaterThan(1);
      }),
      { seed },
    );
  });
});
