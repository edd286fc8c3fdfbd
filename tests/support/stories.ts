import type { Choice, Decision, Scene, Story } from '../../shared/pack/story.ts';
import { storyTexts } from '../../shared/pack/story-texts.ts';

/** Stories for tests: as short as they can be, with a picture that says nothing. */
const picture: Scene['picture'] = { place: 'street', hour: 'day', weather: 'clear', people: [], things: [] };
const everyone = ['friend', 'neighbour'];

export const passage = (id: string, to: string, more: Partial<Scene> = {}): Scene =>
  ({ id, kind: 'passage', picture, knows: everyone, next: [{ to }], ...more }) as Scene;

export const ending = (id: string, more: Partial<Scene> = {}): Scene =>
  ({ id, kind: 'ending', picture, ...more }) as Scene;

/** A choice for each scene that is named, and who decides: the friend, if nothing else is said. */
export const decision = (id: string, choices: (string | Choice)[], more: Partial<Decision> = {}): Scene => ({
  id,
  kind: 'decision',
  picture,
  knows: everyone,
  decide: { by: 'role', role: 'friend' },
  minutes: 2,
  choices: choices.map((choice) => (typeof choice === 'string' ? { id: choice, to: choice } : choice)),
  ...more,
});

export const storyOf = (scenes: Scene[], more: Partial<Story> = {}): Story => ({
  id: 'small',
  begins: scenes[0]?.id ?? '',
  cast: [{ id: 'salla', hat: 'scarf' }],
  roles: [
    { id: 'friend', symbol: 'heart' },
    { id: 'neighbour', symbol: 'house' },
  ],
  items: [{ id: 'letter', symbol: 'envelope' }],
  variables: [],
  scenes,
  ...more,
});

/** Every way of deciding once, and all that a scene can have. */
export const manySided = (): Story =>
  storyOf(
    [
      passage('letter', 'phone', {
        picture: {
          place: 'stairs',
          hour: 'evening',
          weather: 'snow',
          people: [{ who: 'salla', does: 'reads' }],
          things: ['letter'],
        },
        speaker: 'salla',
        effects: [{ gain: 'letter' }, { add: 'money', by: -20 }],
        codes: ['perspective.saw-two-sides'],
        freezes: 2,
        soFar: true,
      }),
      decision('phone', ['stairs', 'queue'], { decide: { by: 'open-vote', tie: 'talk', silence: 'queue' } }),
      decision('queue', ['stairs', 'phone'], { decide: { by: 'secret-vote', tie: 'phone', silence: 'phone' } }),
      decision(
        'stairs',
        [
          { id: 'greets', role: 'friend', effects: [{ put: 'helka', into: 'known' }] },
          { id: 'reads-on', role: 'neighbour', effects: [{ set: 'read', to: true }] },
        ],
        { decide: { by: 'each-role' }, next: [{ when: { variable: 'read', is: true }, to: 'bus' }, { to: 'yard' }] },
      ),
      decision(
        'bus',
        [
          { id: 'early', to: 'yard', faces: [1, 2] },
          { id: 'late', to: 'home', faces: [3, 6] },
        ],
        { decide: { by: 'dice' } },
      ),
      decision('yard', [{ id: 'home', symbol: 'house', to: 'home' }], {
        decide: { by: 'consensus', silence: 'home' },
        other: 'home',
      }),
      ending('home'),
    ],
    {
      variables: [
        { id: 'known', kind: 'list', of: ['helka', 'amir'], begins: [] },
        { id: 'money', kind: 'number', from: 0, to: 200, begins: 100, symbol: 'wallet' },
        { id: 'read', kind: 'yes-no', begins: false },
      ],
    },
  );

const everyLocale = ['fi', 'fi-simple', 'sv', 'en'];

/** A story with made-up words, as the files of its folder. */
export function filesOfStory(story: Story, locales: readonly string[] = everyLocale): Record<string, unknown> {
  const folder = `stories/${story.id}`;
  const words = (locale: string) => {
    const texts: Record<string, Record<string, string>> = { open: {}, secret: {}, facilitator: {} };
    for (const { id, audience } of storyTexts(story)) {
      const inAudience = texts[audience];
      if (inAudience) inAudience[id] = `${id}, ${locale}`;
    }
    return texts;
  };
  return {
    [`${folder}/story.json`]: story,
    ...Object.fromEntries(locales.map((locale) => [`${folder}/${locale}.json`, words(locale)])),
  };
}
