import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../shared/pack/pack.ts';
import { eventSchema } from '../../shared/session/events.ts';
import type { Step } from '../../shared/session/replay.ts';
import { outcomeOf } from '../support/outcome.ts';

interface GoldenLog {
  release: string;
  /** the pack as it was, without words: a session pins its pack */
  pack: Pack;
  steps: Step[];
  /** as the release that wrote it understood it; later ones may know more, and nothing else */
  outcome: object;
}

const logs = globSync('*.json', { cwd: import.meta.dirname }).sort();

/**
 * Logs that a release wrote replay to the same session in every later one: events have versions, and old ones are
 * brought up to date. A new one is written with `npm run golden` when events change.
 */
describe('golden logs', () => {
  it('there is one', () => expect(logs.length).toBeGreaterThan(0));

  it.each(logs)('%s replays to what it was', (name) => {
    const golden = JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as GoldenLog;
    for (const step of golden.steps) for (const event of step.events) eventSchema.parse(event);
    expect(outcomeOf(golden.steps, golden.pack)).toMatchObject(golden.outcome);
  });
});
