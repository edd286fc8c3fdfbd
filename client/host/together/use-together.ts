import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { PersonPage } from '../../../shared/wire/people.ts';
import type { Together } from './together.ts';

export const TogetherContext = createContext<Together | undefined>(undefined);

/** What the two go through, and the page as it is now. */
export function useTogether(): { together: Together; page: PersonPage } {
  const together = useContext(TogetherContext);
  const page = together?.page.value;
  if (!together || !page) throw new Error('useTogether: expected to be inside an opened Together');
  return { together, page };
}

/** One thing at a time is on its way to the server; what went wrong stays until the next try. */
export function useSaving() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  /** @returns whether it has arrived */
  const save = async (task: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await task();
      return true;
    } catch (fault) {
      setFailure(fault);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, save };
}
