import { describe, expect, it } from 'vitest';
import { readPack } from '../../shared/pack/check.ts';
import { filesOf, type Loose } from '../support/packs.ts';
import { filesOfStory, manySided } from '../support/stories.ts';
import { frameworkCodes, iconNames } from '../support/surroundings.ts';

const surroundings = { symbols: iconNames(), codes: frameworkCodes() };

/** What is said of a pack in which only this story is new, and changed so. */
function saidOf(change: (story: Loose, files: Record<string, Loose>) => void): string[] {
  const files: Record<string, Loose> = { ...filesOf(), ...structuredClone(filesOfStory(manySided())) };
  change(files['stories/small/story.json'], files);
  return readPack(files, surroundings).problems.map(
    ({ file, path, what, doThis }) => `${file} ${path}: ${what}. ${doThis}`,
  );
}

it('nothing is said of a story that is right', () => {
  expect(saidOf(() => undefined)).toEqual([]);
});

describe('a bad story is refused: file, place, what is wrong, what to do', () => {
  /** what is changed in the story, to what, at which place that is said, and what is said */
  const mistakes: [change: string, to: Loose, path: string, what: string][] = [
    ['scenes[1].decide', { by: 'shouting' }, 'scenes[1].decide.by', 'Invalid'],
    ['begins', 'moon', 'begins', 'there is no scene "moon"'],
    ['roles[1].id', 'friend', 'roles[1].id', '"friend" is there twice'],
    ['scenes[4].choices[1].id', 'early', 'scenes[4].choices[1].id', '"early" is there twice'],
    ['items[0].symbol', 'castle-in-the-air', 'items[0].symbol', 'there is no icon "castle-in-the-air"'],
    ['scenes[5].choices[0].symbol', 'no-such', 'scenes[5].choices[0].symbol', 'there is no icon "no-such"'],
    ['variables[1].begins', 500, 'variables[1].begins', '500 is not from 0 to 200'],
    ['variables[1].from', 300, 'variables[1]', 'its values go from 300 to 200'],
    ['variables[0].begins', ['cat'], 'variables[0].begins', '"cat" is none of its values'],
    ['scenes[0].picture.people[0].who', 'stranger', 'scenes[0].picture.people[0].who', '"stranger" is not in the cast'],
    ['scenes[0].speaker', 'stranger', 'scenes[0].speaker', '"stranger" is not in the cast'],
    ['scenes[0].knows', ['cousin'], 'scenes[0].knows[0]', '"cousin" is no role of the story'],
    ['scenes[0].effects[1]', { add: 'read', by: 1 }, 'scenes[0].effects[1]', 'of kind "yes-no", not "number"'],
    ['scenes[0].effects[1]', { set: 'money', to: 900 }, 'scenes[0].effects[1]', '900 is not from 0 to 200'],
    [
      'scenes[3].next[0].when',
      { not: { variable: 'red', is: true } },
      'scenes[3].next[0].when.not',
      '"red" is no variable',
    ],
    [
      'scenes[3].next[0].when',
      { any: [{ has: 'axe' }] },
      'scenes[3].next[0].when.any[0]',
      '"axe" is no item of the story',
    ],
    [
      'scenes[3].next[0].when',
      { variable: 'known', holds: 'cat' },
      'scenes[3].next[0].when',
      '"cat" is none of the values',
    ],
    ['scenes[1].choices[0].to', 'moon', 'scenes[1].choices[0].to', 'there is no scene "moon"'],
    ['scenes[1].choices[0].to', undefined, 'scenes[1]', 'a choice does not say where it leads'],
    ['scenes[5].other', 'moon', 'scenes[5].other', 'there is no scene "moon"'],
    ['scenes[3].next[1].when', { has: 'letter' }, 'scenes[3].next[1]', 'the last way has a condition'],
    ['scenes[3].next[0].when', undefined, 'scenes[3].next[0]', 'the ways after this one are never taken'],
    ['scenes[1].decide.tie', 'coin', 'scenes[1].decide.tie', '"coin" is no choice of this scene'],
    ['scenes[1].choices[1].when', { has: 'letter' }, 'scenes[1].decide.silence', 'only when its condition holds'],
    ['scenes[4].choices[1].faces', [3, 5], 'scenes[4].choices', 'not every face belongs to exactly one'],
    ['scenes[4].choices[1].faces', [2, 6], 'scenes[4].choices', 'not every face belongs to exactly one'],
    ['scenes[4].choices[1].faces', undefined, 'scenes[4].choices', 'not every face belongs to exactly one'],
    ['scenes[5].choices[0].faces', [1, 6], 'scenes[5].choices[0].faces', 'only for where the dice decide'],
    ['scenes[5].choices[0].role', 'friend', 'scenes[5].choices[0].role', 'only where each decides for their role'],
    ['scenes[3].choices[0].role', undefined, 'scenes[3].choices[0].role', 'this is the choice of none'],
    ['scenes[3].choices[0].to', 'home', 'scenes[3].choices[0].to', 'several are chosen together here'],
    ['scenes[5].decide', { by: 'role', role: 'cousin' }, 'scenes[5].decide.role', '"cousin" is no role of the story'],
    ['scenes[5].choices[0].id', 'talk', 'scenes[5].choices[0].id', '"talk" has a meaning of its own'],
    ['scenes[0].codes', ['perspective.genius'], 'scenes[0].codes', 'is in none of the frameworks'],
  ];

  for (const [change, to, path, what] of mistakes)
    it(`${change}: ${JSON.stringify(to) ?? 'left out'}`, () => {
      const said = saidOf((story) => put(story, change, to));
      const about = said.filter((line) => line.startsWith(`stories/small/story.json ${path}: `));
      expect(about, said.join('\n')).toEqual([expect.stringContaining(what)]);
    });
});

/** Sets what is at a JSON path, as problems name it; `undefined` leaves it out. */
function put(story: Loose, path: string, to: Loose): void {
  const names = path.split(/[.[\]]+/).filter(Boolean);
  const last = names.pop() ?? '';
  const holder = names.reduce((value, name) => value[name], story);
  if (to === undefined) delete holder[last];
  else holder[last] = to;
}

describe('the words of a story', () => {
  it('are all needed, in every language', () => {
    const said = saidOf((_story, files) => {
      delete files['stories/small/sv.json'].open['scene.phone.queue'];
      delete files['stories/small/en.json'].secret['role.friend.secret'];
      delete files['stories/small/fi.json'].facilitator.lead;
    });
    expect(said).toEqual([
      'stories/small/fi.json story.small.lead: this text is missing. Write it under "facilitator".',
      'stories/small/sv.json story.small.scene.phone.queue: this text is missing. Write it under "open".',
      'stories/small/en.json story.small.role.friend.secret: this text is missing. Write it under "secret".',
    ]);
  });

  it('are found when a secret is written where everyone can read it', () => {
    const said = saidOf((_story, files) => {
      const words = files['stories/small/fi.json'];
      words.open['scene.letter.for.friend'] = words.secret['scene.letter.for.friend'];
      delete words.secret['scene.letter.for.friend'];
    });
    expect(said).toEqual([
      'stories/small/fi.json story.small.scene.letter.for.friend: this text is "open", not "secret". Move it under "secret".',
    ]);
  });

  it('are not more than are needed', () => {
    expect(
      saidOf((_story, files) => {
        files['stories/small/fi.json'].open['scene.moon'] = 'Kuu';
      }),
    ).toEqual([expect.stringContaining('nothing in the pack uses this text')]);
  });
});
