import type { OpenPack } from '../../../shared/wire/api.ts';

/**
 * The cards of the pack that a view speaks of, in its order, each once. It looks for their references and needs not know
 * which kind of activity the view belongs to.
 */
export function cardsIn(view: unknown, { cards }: Pick<OpenPack, 'cards'>): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (Object.hasOwn(cards, value)) found.add(value);
    } else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) look(part);
  };
  look(view);
  return [...found];
}
