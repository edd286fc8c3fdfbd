import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const page = (name: string) => fileURLToPath(new URL(`./client/${name}.html`, import.meta.url));

export default defineConfig({
  root: 'client',
  // Absolute paths would break behind a proxy's sub-path; pages themselves sit at known addresses.
  base: '/',
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    // The strict content security policy forbids data: fonts and inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { play: page('index'), host: page('host'), screen: page('screen') } },
  },
  server: { proxy: { '/api': 'http://localhost:2567' } },
  test: {
    root: '.',
    dir: 'tests',
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['browser/**'],
    testTimeout: 30_000,
  },
});
