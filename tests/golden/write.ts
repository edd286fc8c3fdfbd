import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulate } from '../../shared/session/simulation.ts';
import { outcomeOf } from '../support/outcome.ts';
import { nextMeeting, varipiiri } from '../support/packs.ts';

/** Writes golden logs of this release: meetings of five with every kind of play, and two steps taken back in each. */
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  version: string;
};
for (const scenario of [nextMeeting, 'uusi-naapuri', 'minun-pelini']) {
  const { table } = simulate({ pack: varipiiri, scenario, players: 5, seed: 26 });
  const lead = { role: 'facilitator', seat: 1 } as const;
  for (let times = 0; times < 2; times++) table.act(lead, { type: 'take-back' });
  table.act(lead, { type: 'allow-notes', seat: 3, allow: true });
  const { steps } = table;
  const outcome = outcomeOf(steps, varipiiri);
  const file = join(import.meta.dirname, `${version}-${scenario}.json`);
  writeFileSync(file, `${JSON.stringify({ release: version, pack: varipiiri, steps, outcome })}\n`);
  console.log(`${file}: ${steps.length} steps`);
}
