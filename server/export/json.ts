import type { SessionExport } from '../../shared/observation/export.ts';

/** The documented, versioned form (`shared/observation/export.ts`), section by section. */
export function* json(held: SessionExport): Iterable<string> {
  const { people, ...rest } = held;
  const whole = JSON.stringify(rest, null, 2);
  yield `${whole.slice(0, -2)},\n  "people": [`;
  for (const [index, person] of people.entries())
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(person, null, 2).replaceAll(/^/gm, '    ')}`;
  yield `${people.length > 0 ? '\n  ' : ''}]\n}\n`;
}
