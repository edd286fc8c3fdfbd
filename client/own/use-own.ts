import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Own } from './own.ts';

export const OwnContext = createContext<Own | undefined>(undefined);

/** The own page that is shown around this component. */
export function useOwn(): Own {
  const own = useContext(OwnContext);
  if (!own) throw new Error('useOwn: expected to be inside an OwnPage, found none around');
  return own;
}
