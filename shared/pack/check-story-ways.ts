import { checkRecalled, type StoryIds } from './check-story-parts.ts';
import type { SayHere } from './problems.ts';
import type { Decision, Scene } from './story.ts';

type Ways = Exclude<Scene, { kind: 'ending' }>['next'];

/** The first way that holds is taken: all but the last have a condition. */
export function checkWays(ways: Ways, path: string, ids: StoryIds, say: SayHere): void {
  for (const [nth, { when, to }] of (ways ?? []).entries()) {
    checkTo(to, `${path}[${nth}].to`, ids, say);
    checkRecalled({ when }, `${path}[${nth}]`, ids, say);
    const last = nth === (ways?.length ?? 0) - 1;
    if (last && when)
      say(`${path}[${nth}]`, 'the last way has a condition', 'Take it away, or add a way without a condition.');
    if (!last && !when)
      say(`${path}[${nth}]`, 'the ways after this one are never taken', 'Give it a condition, or write it last.');
  }
}

/** How the group decides in this scene fits the choices that it has. */
export function checkDecision(scene: Decision, path: string, ids: StoryIds, say: SayHere): void {
  const { decide } = scene;
  if (scene.other) checkTo(scene.other, `${path}.other`, ids, say);
  if (decide.by === 'role' && !ids.roles.has(decide.role))
    say(`${path}.decide.role`, `"${decide.role}" is no role of the story`, rolesAre(ids));
  if ('tie' in decide && decide.tie !== 'talk') checkSafe(decide.tie, scene, `${path}.decide.tie`, say);
  if ('silence' in decide) checkSafe(decide.silence, scene, `${path}.decide.silence`, say);
  if (decide.by === 'dice') checkFaces(scene, path, say);
  for (const [nth, choice] of scene.choices.entries()) {
    const here = `${path}.choices[${nth}]`;
    checkRecalled(choice, here, ids, say);
    if (choice.to) checkTo(choice.to, `${here}.to`, ids, say);
    if (decide.by === 'each-role') checkOwnChoice(choice, here, ids, say);
    else if (choice.role)
      say(`${here}.role`, "a choice is a role's own only where each decides for their role", 'Take "role" away.');
    if (decide.by !== 'dice' && choice.faces)
      say(`${here}.faces`, 'faces are only for where the dice decide', 'Take "faces" away.');
    if (reserved.has(choice.id))
      say(`${here}.id`, `"${choice.id}" has a meaning of its own in stories`, 'Give the choice another id.');
  }
  if (!scene.next && scene.choices.some(({ to }) => !to))
    say(path, 'a choice does not say where it leads, and neither does the scene', 'Write "to" or "next".');
}

/** `talk` stands for talking on, `so-far` for a text of the scene's. */
const reserved = new Set(['talk', 'so-far']);

function checkOwnChoice(choice: Decision['choices'][number], path: string, ids: StoryIds, say: SayHere): void {
  if (!choice.role || !ids.roles.has(choice.role))
    say(`${path}.role`, 'each decides for their role here, and this is the choice of none', rolesAre(ids));
  if (choice.to)
    say(
      `${path}.to`,
      'several are chosen together here, so that none can say where',
      'Write it in the scene\'s "next".',
    );
}

/** What a tie or silence leads to can always be chosen. */
function checkSafe(name: string, scene: Decision, path: string, say: SayHere): void {
  const choice = scene.choices.find(({ id }) => id === name);
  const doThis = 'Name a choice of this scene that has no condition.';
  if (!choice) say(path, `"${name}" is no choice of this scene`, doThis);
  else if (choice.when) say(path, `"${name}" is offered only when its condition holds`, doThis);
}

function checkFaces(scene: Decision, path: string, say: SayHere): void {
  const times = [1, 2, 3, 4, 5, 6].map(
    (face) => scene.choices.filter(({ faces }) => faces && face >= faces[0] && face <= faces[1]).length,
  );
  const empty = scene.choices.some(({ faces }) => !faces || faces[0] > faces[1]);
  if (empty || times.some((count) => count !== 1))
    say(
      `${path}.choices`,
      'the dice decide here, and not every face belongs to exactly one choice',
      'Share the faces 1 to 6 out, as in "faces": [1, 3] and "faces": [4, 6].',
    );
}

function checkTo(scene: string, path: string, { scenes }: StoryIds, say: SayHere): void {
  if (!scenes.has(scene)) say(path, `there is no scene "${scene}"`, 'Write the id of a scene of this story.');
}

const rolesAre = ({ roles }: StoryIds) => `Write one of: ${[...roles].join(', ')}.`;
