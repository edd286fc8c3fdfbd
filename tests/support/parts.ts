import type { Pack } from '../../shared/pack/pack.ts';
import { firstMeeting, varipiiri } from './packs.ts';

/** Content for kinds that the first meetings of Väripiiri do without. */
const contents: Readonly<Record<string, Record<string, unknown>>> = {
  interlude: { cards: ['moments/welcome-1', 'moments/welcome-2', 'moments/coffee'] },
  'ground-rules': { rules: 'rules' },
  workshop: { ideas: 'ideas' },
  'own-moment': { moods: 'moods', feedback: 'feedback' },
};

/** The pack with one scenario, `alone`, of one part. Its content is that of a meeting of the pack, unless it is given. */
export function packOfPart(kind: string, content?: Record<string, unknown>): Pack {
  const scenario = varipiiri.scenarios[firstMeeting];
  const steps = Object.values(varipiiri.scenarios).flatMap((candidate) => candidate.steps);
  const given = content ?? steps.find((step) => step.kind === kind)?.content ?? contents[kind];
  if (!scenario || !given) throw new Error(`packOfPart: expected content for ${kind}`);
  const part = { id: 'part', kind, minutes: 10, content: given };
  return { ...varipiiri, scenarios: { alone: { ...scenario, id: 'alone', steps: [part] } } };
}
