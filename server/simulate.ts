import type { Pack } from '../shared/pack/pack.ts';
import { simulate as play } from '../shared/session/simulation.ts';
import { keptOf, timelineOf } from '../shared/session/timeline.ts';
import { loadPack } from './packs/load.ts';
import { simulateStories, talliesOf } from './simulate-stories.ts';

export interface SimulateOptions {
  /** folder of the pack */
  pack: string;
  scenario?: string | undefined;
  /** only this part of the scenario */
  part?: string | undefined;
  players: number;
  seed: number;
  /** how many sessions, with the seeds that follow `seed` */
  seeds: number;
  json: boolean;
}

/**
 * Plays whole sessions with bots and prints how they went: line by line, or, where a story is played, in a table of its
 * endings. Resolves to false when one did not come to its end, or when an ending of a story never came.
 */
export async function simulate(
  options: SimulateOptions,
  print: (line: string) => void = console.log,
): Promise<boolean> {
  const { pack: whole } = await loadPack(options.pack);
  const scenario = options.scenario ?? Object.keys(whole.scenarios)[0];
  if (!scenario || !whole.scenarios[scenario]) throw new Error(`The pack has no scenario "${scenario ?? ''}".`);
  const pack = options.part === undefined ? whole : withPart(whole, scenario, options.part);
  if (!options.json && talliesOf(pack, scenario).size > 0) return simulateStories(pack, scenario, options, print);
  let allEnded = true;
  const cardsOpened = new Map<string, number>();
  const begun = performance.now();
  if (!options.json) print(row('seed', 'ended', 'steps', 'minutes', 'cards', 'tiles', 'joys', 'together', 'kept'));
  for (let seed = options.seed; seed < options.seed + options.seeds; seed++) {
    const { table, ended } = play({ pack, scenario, players: options.players, seed });
    allEnded &&= ended;
    if (options.json) {
      print(JSON.stringify({ seed, ended, steps: table.steps, words: Object.fromEntries(table.words) }));
      continue;
    }
    const parts = timelineOf(table.steps, pack);
    const lines = parts.flatMap((part) => part.timeline);
    const count = (what: string) => lines.filter((line) => line.what === what).length;
    for (const line of lines)
      if (line.what === 'card-opened' && line.area) cardsOpened.set(line.area, (cardsOpened.get(line.area) ?? 0) + 1);
    const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
    print(
      row(
        seed,
        ended ? 'yes' : 'NO',
        table.steps.length,
        minutes,
        count('card-opened'),
        count('tile-laid'),
        count('joy-picked'),
        count('together-drawn'),
        keptOf(table.steps, pack).length,
      ),
    );
  }
  if (!options.json) {
    const opened = [...cardsOpened].map(([area, cards]) => `${area} ${cards}`).join(', ');
    print(
      `${options.seeds} session(s), ${options.players} players, ${(performance.now() - begun).toFixed(0)} ms; cards opened: ${opened}`,
    );
  }
  return allEnded;
}

/** The pack with one part alone in a scenario. */
function withPart(pack: Pack, scenario: string, part: string): Pack {
  const found = pack.scenarios[scenario];
  const steps = (found?.steps ?? []).filter(({ id }) => id === part);
  if (!found || steps.length === 0) throw new Error(`The scenario "${scenario}" has no part "${part}".`);
  return { ...pack, scenarios: { ...pack.scenarios, [scenario]: { ...found, steps } } };
}

const row = (...cells: (string | number)[]) => cells.map((cell) => String(cell).padStart(9)).join('');
