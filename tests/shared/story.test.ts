import { describe, expect, it } from 'vitest';
import type { StoryLeadView, StorySeatView, StoryView } from '../../shared/activities/story/view.ts';
import type { Random } from '../../shared/lib/random.ts';
import type { Decision, Scene, Story } from '../../shared/pack/story.ts';
import type { Device } from '../../shared/session/actor.ts';
import { replay } from '../../shared/session/replay.ts';
import { packOfPart } from '../support/parts.ts';
import { decision, ending, manySided, passage, storyOf } from '../support/stories.ts';
import { openTable, told } from '../support/table.ts';

interface Settings {
  seats?: number;
  devices?: Partial<Record<number, Device>>;
  random?: Random;
}

/** A table at a story; seat 1 is the facilitator's, who gets a role last. */
function tell(story: Story, { seats = 3, ...settings }: Settings = {}) {
  const part = packOfPart('story', { story: story.id });
  const pack = { ...part, stories: { [story.id]: story } };
  const table = openTable({ seats, pack, scenario: 'alone', ...settings });
  table.start();
  const lead = table.facilitator;
  return {
    ...table,
    now: () => table.play<StoryView>(),
    mine: (seat: number) => table.seat(seat).sees<StorySeatView>().play,
    leads: () => table.lead().play as StoryLeadView,
    goesOn: () => lead.does({ type: 'go-on' }),
    answers: (answers: Record<number, string>) => {
      for (const [seat, choice] of Object.entries(answers)) table.seat(Number(seat)).does({ type: 'answer', choice });
    },
    shows: () => lead.does({ type: 'show' }),
    replays: () => expect(replay(table.local.steps, pack)).toEqual(table.local.session),
    log: () => JSON.stringify(table.local.steps.slice(-1)),
  };
}

const vote = (decide: object): Scene => decision('door', ['home', 'yard'], { decide } as Partial<Decision>);
const after = [passage('home', 'end'), passage('yard', 'end'), ending('end')];
const atDoor = (decide: object, settings?: Settings) => {
  const table = tell(storyOf([vote(decide), ...after]), settings);
  table.goesOn();
  return table;
};
const evenTalks = { by: 'open-vote', tie: 'talk', silence: 'yard' };

describe('roles', () => {
  it('go round the table, the facilitator last; with more seats than roles two hold one', () => {
    expect(tell(manySided(), { seats: 4 }).now().roles).toEqual([
      { role: 'friend', seats: [2, 4] },
      { role: 'neighbour', seats: [3, 1] },
    ]);
    expect(tell(manySided(), { seats: 1 }).now().roles).toEqual([
      { role: 'friend', seats: [1] },
      { role: 'neighbour', seats: [] },
    ]);
  });

  it('somebody who comes late gets one that the group has held; what is left behind is taken over', () => {
    const table = tell(manySided(), { seats: 2 });
    table.goesOn();
    table.facilitator.asks({ type: 'remove-seat', seat: 2 });
    expect(table.now().roles).toEqual([
      { role: 'friend', seats: [] },
      { role: 'neighbour', seats: [1] },
    ]);
    table.facilitator.asks({ type: 'take-seat', token: 'boat', device: 'none', facilitator: false });
    expect(table.now().roles[0]).toEqual({ role: 'friend', seats: [3] });
    expect(table.now().soFar).toEqual(['letter']);
    table.replays();
  });

  it('whoever leads gives a role to another seat, or to the group', () => {
    const table = tell(manySided(), { seats: 3 });
    table.facilitator.does({ type: 'give-role', role: 'friend', seat: 3 });
    expect(table.now().roles[0]?.seats).toEqual([2, 1, 3]);
    table.facilitator.does({ type: 'give-role', role: 'neighbour' });
    expect(table.now().roles[1]?.seats).toEqual([]);
    expect(table.facilitator.isRefused({ type: 'give-role', role: 'king' })).toBe('unknown-choice');
    expect(table.facilitator.isRefused({ type: 'give-role', role: 'friend', seat: 9 })).toBe('no-such-seat');
    expect(table.seat(2).isRefused({ type: 'give-role', role: 'friend', seat: 2 })).toBe('not-allowed');
  });
});

describe('a vote', () => {
  it('is told as a number only until it is shown, to all together; the log never says who', () => {
    const table = atDoor(evenTalks, { seats: 4 });
    table.answers({ 2: 'home', 3: 'home', 4: 'yard' });
    expect(table.now()).toMatchObject({ answered: 3, counts: [], decided: [] });
    expect(table.mine(2).answer).toBe('home');
    expect(JSON.stringify(table.mine(3))).not.toContain('yard');
    table.shows();
    expect(table.now()).toMatchObject({ phase: 'decided', decided: ['home'], reason: 'most' });
    expect(table.now().counts).toEqual([
      { choice: 'home', count: 2 },
      { choice: 'yard', count: 1 },
    ]);
    expect(table.log()).not.toMatch(/"seat":[234]/);
    table.goesOn();
    expect(table.now().scene).toBe('home');
    table.replays();
  });

  it('may be changed and taken back until then', () => {
    const table = atDoor(evenTalks);
    table.answers({ 2: 'home' });
    table.answers({ 2: 'yard' });
    table.seat(2).does({ type: 'answer' });
    expect(table.now().answered).toBe(0);
    expect(table.seat(2).isRefused({ type: 'answer', choice: 'moon' })).toBe('unknown-choice');
    expect(table.seat(2).isRefused({ type: 'show' })).toBe('not-allowed');
  });

  it('that is even has the outcome that the author wrote: talking on, or a choice', () => {
    const talks = atDoor(evenTalks);
    talks.answers({ 2: 'home', 3: 'yard' });
    talks.shows();
    expect(talks.now()).toMatchObject({ phase: 'scene', answered: 0, counts: [{ count: 1 }, { count: 1 }] });
    const settled = atDoor({ by: 'secret-vote', tie: 'yard', silence: 'home' });
    settled.answers({ 2: 'home', 3: 'yard' });
    settled.shows();
    expect(settled.now()).toMatchObject({ decided: ['yard'], reason: 'tie' });
  });

  it('in which nobody says anything has an outcome, too', () => {
    const table = atDoor(evenTalks);
    table.shows();
    expect(table.now()).toMatchObject({ decided: ['yard'], reason: 'silence', counts: [] });
  });

  it('is cast for a seat without a phone by whoever leads', () => {
    const table = atDoor(evenTalks, { devices: { 3: 'none' } });
    table.onBehalfOf(3).does({ type: 'answer', choice: 'yard' });
    table.shows();
    expect(table.now()).toMatchObject({ decided: ['yard'], reason: 'most' });
  });
});

describe('other ways to decide', () => {
  it('of one mind: all who speak must say the same', () => {
    const table = atDoor({ by: 'consensus', silence: 'home' });
    table.answers({ 2: 'home', 3: 'yard' });
    table.shows();
    expect(table.now()).toMatchObject({ phase: 'scene', answered: 0 });
    table.answers({ 2: 'yard', 3: 'yard' });
    table.shows();
    expect(table.now()).toMatchObject({ decided: ['yard'], reason: 'all' });
  });

  it('the role decides: those who hold it, and nobody else while they can be asked', () => {
    const table = atDoor({ by: 'role', role: 'friend' });
    expect([2, 3].map((seat) => table.mine(seat).decides)).toEqual([true, false]);
    expect(table.seat(3).isRefused({ type: 'choose', choice: 'home' })).toBe('not-your-turn');
    table.seat(2).does({ type: 'choose', choice: 'home' });
    expect(table.now()).toMatchObject({ decided: ['home'], reason: 'one' });
  });

  it('a role that the group plays is spoken for by whoever leads', () => {
    const table = atDoor({ by: 'role', role: 'neighbour' }, { seats: 1 });
    table.facilitator.does({ type: 'choose', choice: 'yard' });
    expect(table.now().decided).toEqual(['yard']);
  });

  it('each for their role: all effects happen, and the first way that holds is gone', () => {
    const table = tell(manySided(), { seats: 3 });
    table.goesOn();
    table.goesOn();
    table.answers({ 2: 'stairs' });
    table.shows();
    table.goesOn();
    expect(table.mine(2).choices).toEqual(['greets']);
    expect(table.seat(2).isRefused({ type: 'answer', choice: 'reads-on' })).toBe('not-allowed');
    table.answers({ 2: 'greets', 3: 'reads-on' });
    table.shows();
    expect(table.now()).toMatchObject({ decided: ['greets', 'reads-on'], reason: 'each' });
    table.goesOn();
    expect(table.now().scene).toBe('bus');
    table.replays();
  });

  it('the die falls in the log; a face whose choice is not offered goes to the next one', () => {
    const scene = decision(
      'door',
      [
        { id: 'early', when: { has: 'letter' }, to: 'home', faces: [1, 3] },
        { id: 'late', to: 'yard', faces: [4, 6] },
      ],
      { decide: { by: 'dice' } },
    );
    const table = tell(storyOf([scene, ...after]), { random: told(0, 0, 0) });
    table.goesOn();
    table.seat(2).does({ type: 'roll' });
    expect(table.now()).toMatchObject({ decided: ['late'], reason: 'dice', face: 1 });
    expect(table.log()).toContain('"face":1');
    expect(table.leads().hidden).toEqual(['early']);
  });
});

describe('something else', () => {
  it('can win a vote, and is told in the group’s own words', () => {
    const table = atDoor(evenTalks);
    table.answers({ 2: 'OTHER', 3: 'OTHER' });
    table.shows();
    expect(table.now()).toMatchObject({ phase: 'other', counts: [{ choice: 'OTHER', count: 2 }] });
    table.facilitator.does({ type: 'route', choice: 'yard', own: 'He soittavat äidille.' });
    expect(table.now()).toMatchObject({ decided: ['OTHER'], reason: 'other', other: 'He soittavat äidille.' });
    table.goesOn();
    expect(table.now().scene).toBe('yard');
    expect(JSON.stringify(table.local.steps)).not.toContain('äidille');
  });

  it('is what whoever leads says at any time, by one of the ways or by the author’s', () => {
    const table = tell(storyOf([decision('door', ['home'], { other: 'yard' }), ...after]));
    table.goesOn();
    expect(table.facilitator.isRefused({ type: 'route', choice: 'moon' })).toBe('unknown-choice');
    table.facilitator.does({ type: 'route' });
    table.goesOn();
    expect(table.now().scene).toBe('yard');
  });
});

describe('time and standing still', () => {
  it('time to talk can be lengthened by anybody, and nothing ends when it is over', () => {
    const table = atDoor(evenTalks);
    expect(table.now().until).toBe(2 * 60_000);
    table.local.pass(60 * 60_000);
    expect(table.now().phase).toBe('scene');
    table.seat(3).does({ type: 'more-time' });
    expect(table.now().until).toBe(65 * 60_000);
    table.answers({ 2: 'home' });
    table.seat(3).does({ type: 'more-time' });
    expect(table.now().answered).toBe(1);
  });

  it('everyone stands still at a question of the scene, and goes on', () => {
    const table = tell(manySided());
    table.goesOn();
    expect(table.facilitator.isRefused({ type: 'freeze', question: 3 })).toBe('unknown-choice');
    table.facilitator.does({ type: 'freeze', question: 2 });
    expect(table.now()).toMatchObject({ frozen: 2, scene: 'letter' });
    table.goesOn();
    expect(table.now()).toMatchObject({ frozen: 0, scene: 'letter' });
  });
});

describe('what if', () => {
  it('goes back to a place with all that was remembered there, and the way keeps both branches', () => {
    const table = tell(manySided(), { seats: 2 });
    table.goesOn();
    expect(table.now()).toMatchObject({ items: ['letter'], numbers: [{ variable: 'money', value: 80 }] });
    table.goesOn();
    table.answers({ 2: 'stairs' });
    table.shows();
    table.goesOn();
    table.facilitator.does({ type: 'what-if', place: 0 });
    expect(table.now()).toMatchObject({ scene: 'letter', place: 0, numbers: [{ value: 80 }] });
    table.facilitator.does({ type: 'what-if', place: 1 });
    table.answers({ 2: 'queue' });
    table.shows();
    table.goesOn();
    expect(table.now().way).toEqual([
      { scene: 'letter', after: -1, choices: [] },
      { scene: 'phone', after: 0, choices: ['stairs', 'queue'] },
      { scene: 'stairs', after: 1, choices: [] },
      { scene: 'queue', after: 1, choices: [] },
    ]);
    expect(table.facilitator.isRefused({ type: 'what-if', place: 4 })).toBe('unknown-choice');
    expect(table.seat(2).isRefused({ type: 'what-if', place: 0 })).toBe('not-allowed');
    table.replays();
  });

  it('an ending is looked at, left for another one, and closed', () => {
    const table = atDoor(evenTalks);
    table.shows();
    table.goesOn();
    table.goesOn();
    expect(table.now()).toMatchObject({ phase: 'ending', scene: 'end' });
    table.facilitator.does({ type: 'what-if', place: 0 });
    expect(table.now().phase).toBe('scene');
    table.facilitator.does({ type: 'what-if', place: 2 });
    expect(table.now().phase).toBe('ending');
    table.goesOn();
    expect(table.now().phase).toBe('over');
    expect(table.facilitator.isRefused({ type: 'what-if', place: 0 })).toBe('not-now');
  });
});
