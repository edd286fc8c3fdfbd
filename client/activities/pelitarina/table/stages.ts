import type { OpenGame, PelitarinaView } from '../../../../shared/activities/pelitarina/view.ts';
import { type MyStage, stageKey, stageWords } from '../my-lifeline.ts';

/** A stage of the lifeline that is told, with the games that are open. */
export interface OpenStage {
  key: string;
  words: string;
  /** the card's symbol; a stage of one's own has none */
  symbol: string | undefined;
  games: OpenGame[];
}

/** Stages with open games: those of the deck in its order, then the teller's own in the order of opening. */
export function openStages(
  { stages, games }: Pick<PelitarinaView, 'stages' | 'games'>,
  text: (ref: string) => string,
  symbolOf: (ref: string) => string | undefined,
): OpenStage[] {
  const open: MyStage[] = [...stages.map((stage) => ({ stage })), ...games];
  const keys = [...new Set(open.map(stageKey))];
  return keys.flatMap((key) => {
    const mine = games.filter((game) => stageKey(game) === key);
    const [first] = mine;
    if (!first) return [];
    const symbol = first.stage === undefined ? undefined : symbolOf(first.stage);
    return [{ key, words: stageWords(first, text), symbol, games: mine }];
  });
}

/**
 * The game opened last. Games come in the order in which they were laid down, so one that was laid down closed and
 * opened afterwards is known by what was open before.
 */
export function newestOf(
  games: readonly OpenGame[],
  before: { games: readonly OpenGame[]; newest: number | undefined } | undefined,
): number | undefined {
  const wereOpen = before?.games.map(({ number }) => number) ?? [];
  const opened = games.filter(({ number }) => !wereOpen.includes(number)).at(-1);
  const stays = games.find(({ number }) => number === before?.newest);
  return (opened ?? stays ?? games.at(-1))?.number;
}
