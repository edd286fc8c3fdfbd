import { fork } from 'node:child_process';

export interface Usage {
  /** processor time of the server process so far, microseconds */
  cpu: number;
  /** resident memory, bytes */
  memory: number;
}

/** In the server's process: says where it is, and answers how much it has used. */
export function reportTo(parent: NodeJS.Process, ready: Record<string, unknown>): void {
  parent.send?.({ ready });
  parent.on('message', (question) => {
    if (question === 'usage') {
      const { user, system } = process.cpuUsage();
      parent.send?.({ usage: { cpu: user + system, memory: process.memoryUsage.rss() } });
    }
    if (question === 'stop') process.exit(0);
  });
}

/** Starts a server in a process of its own. */
export async function startChild<Ready>(file: string, env: NodeJS.ProcessEnv = {}) {
  const child = fork(file, { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const next = <Message>(key: string) =>
    new Promise<Message>((resolve, reject) => {
      const listen = (message: Record<string, unknown>) => {
        if (!(key in message)) return;
        child.off('message', listen);
        resolve(message[key] as Message);
      };
      child.on('message', listen);
      child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
    });
  const ready = await next<Ready>('ready');
  return {
    ready,
    async usage(): Promise<Usage> {
      const answer = next<Usage>('usage');
      child.send('usage');
      return answer;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve());
        child.send('stop');
      }),
  };
}
