import type { Game } from '../../shared/activities/pelitarina/game.ts';
import { files } from '../activities/pelitarina/keepsake/files.ts';
import { joined } from '../activities/pelitarina/keepsake/join.ts';
import { emptyLifeline, type MyLifeline } from '../activities/pelitarina/my-lifeline.ts';

/** Games as files that another meeting takes. Those of several meetings may be more than one lifeline holds. */
export async function filesOf(games: readonly Game[]): Promise<Blob[]> {
  const { fileOf } = await files();
  return lifelinesOf(games).map((lifeline) => fileOf(lifeline, []));
}

export function lifelinesOf(games: readonly Game[]): MyLifeline[] {
  if (games.length === 0) return [];
  const stages = games.map(({ stage, ownStage }) => ({ stage, ownStage }));
  const { lifeline, leftOut } = joined(emptyLifeline, { stages, games: [...games] });
  return [lifeline, ...lifelinesOf(leftOut)];
}
