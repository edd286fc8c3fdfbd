import type { ZodError } from 'zod';

/** Something wrong in a pack, and where, in words for an author. */
export interface PackProblem {
  file: string;
  /** JSON path, e.g. cards[3].kind; empty for the whole file */
  path: string;
  what: string;
  doThis: string;
}

/** Notes a problem. */
export type Say = (file: string, path: string, what: string, doThis: string) => void;

/** Notes a problem of the file that is being checked. */
export type SayHere = (path: string, what: string, doThis: string) => void;

/** What surrounds a pack and can be checked against. */
export interface Surroundings {
  /** names of the icons that there are; without it, icons are not checked */
  symbols?: ReadonlySet<string>;
  /** `framework → its codes, area.code` that there are; without it, codes are not checked */
  codes?: Readonly<Record<string, ReadonlySet<string>>>;
}

/** What a schema has found, with JSON paths as authors write them. */
export function zodProblems(error: ZodError): { path: string; what: string; doThis: string }[] {
  return error.issues.map((issue) => ({
    path: issue.path
      .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? String(part) : `.${String(part)}`))
      .join(''),
    what: issue.message,
    doThis:
      issue.code === 'unrecognized_keys' ? 'Take it away, or correct its spelling.' : 'Correct it as the schema says.',
  }));
}
