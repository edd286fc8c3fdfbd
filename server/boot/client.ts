import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders and files from which the client is built. */
const sources = ['client', 'shared', 'vite.config.ts', 'package-lock.json'];

/** Whether `dist/` is missing, or older than something that it is built from. */
export function clientIsOld(root: string): boolean {
  const built = join(root, 'dist', 'index.html');
  if (!existsSync(built)) return true;
  return Math.max(...sources.map((source) => newest(join(root, source)))) > statSync(built).mtimeMs;
}

/**
 * Builds the client.
 * @throws when the build fails; its own output says why
 */
export function buildClient(root: string): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
    build.on('error', reject);
    build.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('The client could not be built.'))));
  });
}

/** Time of the latest change under a path, ms; 0 when there is nothing. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
