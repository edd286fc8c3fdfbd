import { spawnSync } from 'node:child_process';

/** Programs that the tests need besides npm packages, each with the Debian package that brings it. */
const tools = [
  { program: 'chromium', packages: ['chromium'], why: 'the tests in a real browser' },
  { program: 'voikkospell', packages: ['voikko-fi', 'libvoikko-dev'], why: 'the spelling of the Finnish texts' },
] as const;

const found = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const here = (program: string) => found(program) || (program === 'chromium' && process.env.CHROMIUM !== undefined);

const missing = tools.filter(({ program }) => !here(program));
if (missing.length > 0) {
  const packages = missing.flatMap((tool) => tool.packages);
  for (const { program, why } of missing) console.log(`Missing: ${program}, needed for ${why}.`);
  if (process.getuid?.() === 0 && found('apt-get')) {
    console.log(`Installing ${packages.join(', ')} …`);
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      ...quiet,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const still = missing.filter(({ program }) => !here(program));
  if (still.length > 0) {
    console.error(
      `Install them first: sudo apt-get install ${packages.join(' ')}. Another Chromium can be named with CHROMIUM=/path/to/it.`,
    );
    process.exit(1);
  }
}
