import { describe, expect, it } from 'vitest';
import type { Scene, Story } from '../../shared/pack/story.ts';
import { proveStory } from '../../shared/pack/story-proofs.ts';
import { decision, ending, passage, storyOf } from '../support/stories.ts';

/** What is said of a story, each as `path: what`. */
function saidOf(story: Story): string[] {
  const said: string[] = [];
  proveStory(story, (path, what) => said.push(`${path}: ${what}`));
  return said;
}

const yesNo = (id: string, begins?: boolean): Story['variables'][number] => ({
  id,
  kind: 'yes-no',
  ...(begins === undefined ? {} : { begins }),
});

/** Sound: a letter, a phone call that may be queued for again, two endings. */
const sound = () =>
  storyOf([
    passage('letter', 'phone', { effects: [{ gain: 'letter' }] }),
    decision('phone', ['queue', 'home']),
    decision('queue', ['phone', 'answer']),
    ending('answer'),
    ending('home'),
  ]);
const withScenes = (...scenes: Scene[]) => storyOf(scenes);

describe('what is proved of a story', () => {
  it('nothing is said of one that is sound', () => {
    expect(saidOf(sound())).toEqual([]);
  });

  it('every scene and ending is reached', () => {
    const story = sound();
    story.scenes.push(ending('moon'), passage('boat', 'moon'));
    expect(saidOf(story)).toEqual([
      'scenes[5]: no way from "letter" reaches the ending "moon"',
      'scenes[6]: no way from "letter" reaches the scene "boat"',
    ]);
  });

  it('a scene behind a condition that never holds is not reached', () => {
    const scenes = [
      passage('letter', 'home', { next: [{ when: { has: 'letter' }, to: 'answer' }, { to: 'home' }] }),
      ending('answer'),
      ending('home'),
    ];
    expect(saidOf(withScenes(...scenes))).toEqual(['scenes[1]: no way from "letter" reaches the ending "answer"']);
  });

  it('every choice can be chosen at some time', () => {
    const scenes = [
      decision('phone', ['home', { id: 'shows-letter', to: 'home', when: { has: 'letter' } }]),
      ending('home'),
    ];
    expect(saidOf(withScenes(...scenes))).toEqual([
      'scenes[0].choices[1].when: "shows-letter" can never be chosen: its condition holds on no way to "phone"',
    ]);
  });

  it('there is no dead end', () => {
    const story = storyOf(
      [
        decision('letter', [
          { id: 'reads', to: 'phone', effects: [{ set: 'read', to: true }] },
          { id: 'leaves', to: 'phone' },
        ]),
        decision('phone', [{ id: 'home', to: 'home', when: { variable: 'read', is: true } }]),
        ending('home'),
      ],
      { variables: [yesNo('read', false)] },
    );
    expect(saidOf(story)).toEqual(['scenes[1].choices: nothing can be chosen here: letter → phone']);
  });

  it('nothing is read before every way has set it', () => {
    const variables = [yesNo('read')];
    const ways = { next: [{ when: { variable: 'read', is: true }, to: 'answer' }, { to: 'home' }] };
    const forgetful = storyOf(
      [
        decision('letter', [
          { id: 'reads', to: 'phone', effects: [{ set: 'read', to: true }] },
          { id: 'leaves', to: 'phone' },
        ]),
        passage('phone', 'home', ways),
        ending('answer'),
        ending('home'),
      ],
      { variables },
    );
    expect(saidOf(forgetful)).toEqual(['scenes[1]: "read" is read here before anything has set it: letter → phone']);
    expect(saidOf({ ...forgetful, variables: [yesNo('read', false)] })).toEqual([]);
    const setFirst = structuredClone(forgetful);
    setFirst.scenes[0] = { ...(setFirst.scenes[0] as Scene), effects: [{ set: 'read', to: false }] };
    expect(saidOf(setFirst)).toEqual([]);
  });

  it('a number is not changed, and a list not emptied, before it has been set', () => {
    const variables: Story['variables'] = [
      { id: 'money', kind: 'number', from: 0, to: 5 },
      { id: 'known', kind: 'list', of: ['helka'] },
    ];
    const paying = storyOf([passage('shop', 'home', { effects: [{ add: 'money', by: 1 }] }), ending('home')], {
      variables,
    });
    expect(saidOf(paying)).toEqual(['scenes[0]: "money" is read here before anything has set it: shop']);
    const leaving = storyOf(
      [passage('stairs', 'home', { effects: [{ take: 'helka', from: 'known' }] }), ending('home')],
      {
        variables,
      },
    );
    expect(saidOf(leaving)).toEqual(['scenes[0]: "known" is read here before anything has set it: stairs']);
  });

  it('a number with a beginning may change though nothing ever asks about it', () => {
    const variables: Story['variables'] = [
      { id: 'money', kind: 'number', from: 0, to: 5, begins: 2, symbol: 'wallet' },
    ];
    const story = storyOf([passage('shop', 'home', { effects: [{ add: 'money', by: 1 }] }), ending('home')], {
      variables,
    });
    expect(saidOf(story)).toEqual([]);
  });

  it('what a condition need not read is not read', () => {
    const guarded = storyOf(
      [
        decision('letter', [
          {
            id: 'reads',
            to: 'phone',
            effects: [
              { set: 'opened', to: true },
              { set: 'read', to: true },
            ],
          },
          { id: 'leaves', to: 'phone' },
        ]),
        passage('phone', 'home', {
          next: [
            {
              when: {
                all: [
                  { variable: 'opened', is: true },
                  { variable: 'read', is: true },
                ],
              },
              to: 'answer',
            },
            { to: 'home' },
          ],
        }),
        ending('answer'),
        ending('home'),
      ],
      { variables: [yesNo('opened', false), yesNo('read')] },
    );
    expect(saidOf(guarded)).toEqual([]);
  });

  it('every loop has an exit', () => {
    const scenes = [
      decision('letter', ['home', 'phone']),
      passage('phone', 'queue'),
      decision('queue', ['phone']),
      ending('home'),
    ];
    expect(saidOf(withScenes(...scenes))).toEqual([
      'scenes[1]: from here no ending can be reached any more: letter → phone. What is left is phone, queue',
    ]);
  });

  it('an exit whose condition can no longer come true is none', () => {
    const story = storyOf([
      decision('letter', ['queue', { id: 'notes', to: 'queue', effects: [{ gain: 'letter' }] }]),
      decision('queue', ['queue', { id: 'answers', to: 'home', when: { has: 'letter' } }]),
      ending('home'),
    ]);
    expect(saidOf(story)).toEqual([
      'scenes[1]: from here no ending can be reached any more: letter → queue. What is left is queue',
    ]);
  });

  it('every role has something to do at least every third scene', () => {
    const friend = { knows: ['friend'] };
    const scenes = [
      passage('letter', 'stairs'),
      passage('stairs', 'phone', friend),
      passage('phone', 'queue', friend),
      passage('queue', 'home', friend),
      ending('home'),
    ];
    expect(saidOf(withScenes(...scenes))).toEqual([
      'scenes[3]: the role "neighbour" has nothing to do in three scenes in a row: stairs → phone → queue',
    ]);
    scenes[2] = decision('phone', ['queue'], { ...friend, decide: { by: 'role', role: 'neighbour' } });
    expect(saidOf(withScenes(...scenes))).toEqual([]);
    scenes[2] = decision('phone', [{ id: 'asks', role: 'neighbour' }], {
      ...friend,
      decide: { by: 'each-role' },
      next: [{ to: 'queue' }],
    });
    expect(saidOf(withScenes(...scenes))).toEqual([]);
  });

  it('two scenes that one may go back and forth between count as often as one is there', () => {
    const friend = { knows: ['friend'] };
    const scenes = [decision('phone', ['queue', 'home'], friend), decision('queue', ['phone'], friend), ending('home')];
    expect(saidOf(withScenes(...scenes))).toEqual([
      'scenes[0]: the role "neighbour" has nothing to do in three scenes in a row: phone → queue → phone',
      'scenes[1]: the role "neighbour" has nothing to do in three scenes in a row: queue → phone → queue',
    ]);
  });

  it('says so when there are too many combinations to prove', () => {
    const numbers = ['a', 'b', 'c'].map((id) => ({ id, kind: 'number' as const, from: 0, to: 99, begins: 0 }));
    const counting = storyOf(
      [
        decision('shop', [
          { id: 'ends', to: 'home', when: { all: numbers.map(({ id }) => ({ variable: id, atLeast: 90 })) } },
          ...numbers.map(({ id }) => ({ id, to: 'shop', effects: [{ add: id, by: 1 }] })),
        ]),
        ending('home'),
      ],
      { variables: numbers },
    );
    expect(saidOf(counting)).toEqual([
      'variables: there are too many combinations to prove that every way ends: more than 200000, most in "shop", after which is asked about a, b, c',
    ]);
  });
});
