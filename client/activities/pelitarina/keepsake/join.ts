import type { Game } from '../../../../shared/activities/pelitarina/game.ts';
import { mostGamesOfAStage, mostStages } from '../../../../shared/activities/pelitarina/limits.ts';
import { type MyLifeline, type MyStage, stageKey } from '../my-lifeline.ts';

export interface Joined {
  lifeline: MyLifeline;
  /** games for which there is no room; they stay in the file */
  leftOut: Game[];
}

/** What is drawn already and what was brought, as one lifeline. Nothing that is drawn changes or goes away. */
export function joined(now: MyLifeline, brought: MyLifeline): Joined {
  const stages = stagesOf(now, brought);
  const keys = stages.map(stageKey);
  const games = [...now.games];
  const leftOut: Game[] = [];
  for (const game of brought.games) {
    if (games.some((other) => isSame(other, game))) continue;
    const beside = games.filter((other) => stageKey(other) === stageKey(game));
    if (!keys.includes(stageKey(game)) || beside.length >= mostGamesOfAStage) leftOut.push(game);
    else games.push({ ...game, id: freeId(game.id, [...games, ...brought.games.filter((other) => other !== game)]) });
  }
  return { lifeline: { stages, games }, leftOut };
}

/** A stage that is new here comes after the one that it followed in the file; as many as there is room for. */
function stagesOf(now: MyLifeline, brought: MyLifeline): MyStage[] {
  const stages = [...now.stages];
  const indexOf = (stage: MyStage | undefined) =>
    stage === undefined ? -1 : stages.findIndex((other) => stageKey(other) === stageKey(stage));
  // Those with games first: an empty one can be added again with one press.
  const isUsed = (stage: MyStage) => brought.games.some((game) => stageKey(game) === stageKey(stage));
  for (const pick of [isUsed, (stage: MyStage) => !isUsed(stage)])
    for (const [nth, stage] of brought.stages.entries()) {
      if (!pick(stage) || indexOf(stage) >= 0 || stages.length >= mostStages) continue;
      const before = brought.stages.slice(0, nth).findLast((other) => indexOf(other) >= 0);
      stages.splice(before ? indexOf(before) + 1 : nth === 0 ? 0 : stages.length, 0, stage);
    }
  return stages;
}

/** The same game has been told of twice when only its `id` tells them apart. */
const isSame = (one: Game, other: Game): boolean => withoutId(one) === withoutId(other);

const withoutId = ({ stage, ownStage, token, title, when, answers, drawing = [] }: Game): string =>
  JSON.stringify([
    ...[stageKey({ stage, ownStage }), token, title, when ?? ''],
    answers.map(({ prompt, text }) => [prompt, text]),
    drawing.map(({ points }) => points),
  ]);

/** A game that was changed since it was saved is two games: the other one gets an `id` of its own. */
function freeId(id: string, others: readonly Game[]): string {
  const taken = new Set(others.map((other) => other.id));
  if (!taken.has(id)) return id;
  for (let copy = 2; ; copy++) {
    const mark = `-${copy}`;
    const next = id.slice(0, 40 - mark.length) + mark;
    if (!taken.has(next)) return next;
  }
}
