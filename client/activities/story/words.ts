import type { somethingElse } from '../../../shared/activities/story/content.ts';
import type { StoryView } from '../../../shared/activities/story/view.ts';
import type { OpenPack, OpenStory, OpenStoryScene } from '../../../shared/wire/api.ts';
import { say } from '../../lib/locale.ts';
import type { PackText } from '../face.ts';

/** The same as `somethingElse`: the phone carries no schemas. */
export const other: typeof somethingElse = 'OTHER';

/** The open words of a story, in the reader's language; `told` are the interface's in the same one. */
export function wordsOf({ story }: Pick<StoryView, 'story'>, text: PackText, told: (key: string) => string = say) {
  const of = (id: string) => text(`story.${story}.${id}`);
  return {
    title: of('title'),
    about: of('about'),
    cast: (id: string) => of(`cast.${id}`),
    role: (id: string) => of(`role.${id}`),
    aboutRole: (id: string) => of(`role.${id}.about`),
    item: (id: string) => of(`item.${id}`),
    number: (id: string) => of(`variable.${id}`),
    scene: (id: string) => of(`scene.${id}`),
    choice: (scene: string, id: string) => (id === other ? told('activities.story.other') : of(`scene.${scene}.${id}`)),
    soFar: (scene: string) => of(`scene.${scene}.so-far`),
    freeze: (scene: string, question: number) => of(`scene.${scene}.freeze.${question}`),
    ending: (scene: string) => of(`scene.${scene}.title`),
    helped: (scene: string) => of(`scene.${scene}.helped`),
    toTry: (scene: string) => of(`scene.${scene}.try`),
  };
}
export type StoryWords = ReturnType<typeof wordsOf>;

/** How the story looks; undefined when the pack has none of that name. */
export const storyOf = ({ story }: Pick<StoryView, 'story'>, pack: OpenPack): OpenStory | undefined =>
  pack.stories[story];
export const sceneOf = (play: Pick<StoryView, 'story' | 'scene'>, pack: OpenPack): OpenStoryScene | undefined =>
  storyOf(play, pack)?.scenes[play.scene];

export interface Offered {
  choice: string;
  role: string;
  /** the same letter on the phone, on the screen and on the console */
  letter: string;
}

/** What can be chosen now, "something else" last. */
export const offeredIn = ({ choices }: Pick<StoryView, 'choices'>): Offered[] =>
  [...choices.filter(({ choice }) => choice !== other), { choice: other, role: '' }].map((one, index) => ({
    ...one,
    letter: String.fromCharCode(65 + index),
  }));

/** Whether everyone is asked the same, and it is shown together. */
export const isVote = ({ by }: Pick<StoryView, 'by'>): boolean =>
  by === 'open-vote' || by === 'secret-vote' || by === 'consensus';

/** The seats that hold a role; none: the group plays it. */
export const holdersOf = ({ roles }: Pick<StoryView, 'roles'>, role: string): readonly number[] =>
  roles.find((held) => held.role === role)?.seats ?? [];

/** What was chosen, in words: the pack's, or the group's own. */
export const decidedWords = (play: StoryView, words: StoryWords): string[] => [
  ...play.decided
    .filter((choice) => choice !== other || play.other === undefined)
    .map((choice) => words.choice(play.scene, choice)),
  ...(play.other ? [play.other] : []),
];

/** What was answered and how often, as it was shown. */
export const countedWords = (play: StoryView, words: StoryWords): string[] =>
  play.counts.map(({ choice, count }) =>
    say('activities.story.counted', { choice: words.choice(play.scene, choice), count }),
  );
