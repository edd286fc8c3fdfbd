import { start } from '../../../server/boot/start.ts';

/** A server in which, on a signal, something throws where nobody catches it. */
process.on('SIGUSR2', () => {
  setTimeout(() => {
    throw new Error('nobody’s');
  });
  Promise.reject(new Error('nobody’s either'));
});
await start();
