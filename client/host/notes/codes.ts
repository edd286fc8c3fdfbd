import { inLocale } from '../../../shared/lib/text.ts';
import type { Framework } from '../../../shared/observation/framework.ts';
import { locale } from '../../lib/locale.ts';

/** A topic of observation, in the reader's language. */
export interface Topic {
  framework: string;
  /** `area.code` */
  ref: string;
  area: string;
  words: string;
}

/** All topics in the frameworks' fixed order. */
export const topicsOf = (frameworks: readonly Framework[]): Topic[] =>
  frameworks.flatMap(({ id, domains }) =>
    domains.flatMap((domain) =>
      domain.codes.map((code) => ({
        framework: id,
        ref: `${domain.id}.${code.id}`,
        area: domain.id,
        words: inLocale(code.text, locale.value),
      })),
    ),
  );

/** The areas in the frameworks' fixed order, each with its title. */
export const areasOf = (frameworks: readonly Framework[]): { id: string; title: string }[] =>
  frameworks.flatMap(({ domains }) =>
    domains.map(({ id, title }) => ({
      id,
      title: inLocale(title, locale.value),
    })),
  );

export const topicWords = (frameworks: readonly Framework[], ref: string | undefined): string | undefined =>
  topicsOf(frameworks).find((topic) => topic.ref === ref)?.words;
