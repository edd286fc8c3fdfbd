import type { OpenPack } from '../../../shared/wire/api.ts';

/** Fields in which a view names all that there is to choose from: none of it lies on the table yet. */
const toChooseFrom = new Set(['stages', 'tokens', 'prompts', 'questions', 'skills']);

/**
 * The cards of the pack that a view speaks of, in its order, each once. It looks for their references and needs not know
 * which kind of activity the view belongs to.
 */
export function cardsIn(view: unknown, { cards }: Pick<OpenPack, 'cards'>): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (Object.hasOwn(cards, value)) found.add(value);
    } else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value)) if (!toChooseFrom.has(name)) look(part);
  };
  look(view);
  return [...found];
}
