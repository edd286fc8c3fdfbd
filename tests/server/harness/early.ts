import { start } from '../../../server/boot/start.ts';
import type { Append } from '../../../server/store/steps.ts';
import type { Store } from '../../../server/store/store.ts';

/**
 * A server with a fault that the kill test must find: it acknowledges before the commit. It is built in here, from
 * outside; the server itself knows nothing of it.
 */
const early = (store: Store): Store => ({
  ...store,
  steps: {
    of: (session) => store.steps.of(session),
    async append(append: Append) {
      setTimeout(() => void store.steps.append(append).catch(() => {}), 20);
    },
  },
});

await start(console.log, { store: early });
