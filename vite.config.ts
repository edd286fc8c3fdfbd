import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const page = (name: string) => fileURLToPath(new URL(`./client/${name}.html`, import.meta.url));

export default defineConfig({
  root: 'client',
  base: '/',
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    // The strict content security policy forbids data: fonts and inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Phaser is one lazy chunk of 1.4 MB; there is nothing to split in it.
    chunkSizeWarningLimit: 1600,
    rollupOptions: {
      input: {
        play: page('index'),
        host: page('host'),
        screen: page('screen'),
        guest: page('guest'),
        own: page('own'),
      },
    },
  },
  server: { proxy: { '/api': 'http://localhost:2567' } },
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'rules', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**'] } },
      {
        extends: true,
        // Two cores: one browser at a time.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 120_000,
          // A press can meet a page in the middle of moving, as a person's can: then it is pressed once more.
          retry: 1,
          // What is waited for comes from a page: on a busy machine, a second is nothing.
          expect: { poll: { timeout: 8000 } },
        },
      },
    ],
  },
});
