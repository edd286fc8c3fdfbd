import type { Pack } from '../../shared/pack/pack.ts';
import { shortMeeting, varipiiri } from './packs.ts';

/** The pack with one scenario, `alone`, of one part. Its content is that of a scenario of the pack, unless it is given. */
export function packOfPart(kind: string, content?: Record<string, unknown>): Pack {
  const scenario = varipiiri.scenarios[shortMeeting];
  const steps = Object.values(varipiiri.scenarios).flatMap((candidate) => candidate.steps);
  const given = content ?? steps.find((step) => step.kind === kind)?.content;
  if (!scenario || !given) throw new Error(`packOfPart: expected content for ${kind}`);
  const part = { id: 'part', kind, minutes: 10, content: given };
  return { ...varipiiri, scenarios: { alone: { ...scenario, id: 'alone', steps: [part] } } };
}
