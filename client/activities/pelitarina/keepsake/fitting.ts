import { longest } from '../../../../shared/activities/pelitarina/limits.ts';
import type { PelitarinaView } from '../../../../shared/activities/pelitarina/view.ts';
import { type MyLifeline, type MyStage, stageKey } from '../my-lifeline.ts';

/** Cards that the part has. */
export type Cards = Pick<PelitarinaView, 'stages' | 'tokens' | 'prompts'>;

/** A lifeline from elsewhere with the cards that there are here. */
export interface Fitted {
  lifeline: MyLifeline;
  /** which kinds of cards are not the same as in the file */
  changed: ('stages' | 'tokens' | 'answers')[];
}

/**
 * A file may come from a meeting with other cards. A stage that is not here goes by words of one's own, and a picture
 * by another; an answer to a prompt that is not here stays in the file.
 * @param stageWords the nth stage that is not here
 */
export function fittedTo({ stages, games }: MyLifeline, cards: Cards, stageWords: (nth: number) => string): Fitted {
  const foreign = [...stages, ...games]
    .flatMap(({ stage }) => (stage === undefined || cards.stages.includes(stage) ? [] : [stage]))
    .filter((stage, nth, all) => all.indexOf(stage) === nth);
  const taken = new Set(stages.map(stageKey));
  const named = new Map<string, string>();
  for (const [at, stage] of foreign.entries()) {
    let nth = at + 1;
    while (taken.has(stageKey({ ownStage: stageWords(nth) }))) nth++;
    const ownStage = stageWords(nth).slice(0, longest.stage);
    taken.add(stageKey({ ownStage }));
    named.set(stage, ownStage);
  }
  const hereStage = ({ stage, ownStage }: MyStage): MyStage =>
    stage !== undefined && named.has(stage) ? { ownStage: named.get(stage) } : stage ? { stage } : { ownStage };
  const token = cards.tokens[0];
  const isStrange = (of: string) => token !== undefined && !cards.tokens.includes(of);
  const isHere = ({ prompt }: { prompt: string }) => cards.prompts.includes(prompt);
  return {
    lifeline: {
      stages: stages.map(hereStage),
      games: games.map(({ stage, ownStage, ...game }) => ({
        ...game,
        ...hereStage({ stage, ownStage }),
        token: isStrange(game.token) ? (token ?? game.token) : game.token,
        answers: game.answers.filter(isHere),
      })),
    },
    changed: [
      ...(named.size > 0 ? (['stages'] as const) : []),
      ...(games.some((game) => isStrange(game.token)) ? (['tokens'] as const) : []),
      ...(games.some(({ answers }) => !answers.every(isHere)) ? (['answers'] as const) : []),
    ],
  };
}
