import type { Pack } from './pack.ts';
import type { Say, Surroundings } from './problems.ts';

/** Finds out whether what is suggested to the worker can be noted. */
export type CodeCheck = (suggested: readonly string[], file: string, path: string) => void;

/** Codes must be of a framework that a scenario of the pack names. Without frameworks around, nothing is checked. */
export function codeCheck(pack: Pack, { codes }: Surroundings, say: Say): CodeCheck {
  const frameworkOf = codes && frameworksOfCodes(codes);
  const named = new Set(Object.values(pack.scenarios).flatMap((scenario) => scenario.frameworks));
  return (suggested, file, path) => {
    for (const code of frameworkOf ? suggested : []) {
      const framework = frameworkOf?.get(code);
      if (!framework)
        say(file, path, `"${code}" is in none of the frameworks`, 'Use a code of a framework, as area.code.');
      else if (!named.has(framework))
        say(
          file,
          path,
          `"${code}" is of the framework "${framework}", which no scenario names`,
          'Name the framework in a scenario, or take the code away.',
        );
    }
  };
}

/** `area.code` → its framework */
const frameworksOfCodes = (codes: NonNullable<Surroundings['codes']>): Map<string, string> =>
  new Map(Object.entries(codes).flatMap(([framework, known]) => [...known].map((code) => [code, framework])));
