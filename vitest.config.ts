import { defineConfig } from 'vitest/config';

// these start programs or sockets of their own; the others may share what they load
const APART = ['tests/*.test.ts', 'tests/adapters/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // the files that wait for programs and sockets leave a core idle
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'programs', include: APART } },
      { extends: true, test: { name: 'parts', include: ['tests/**/*.test.ts'], exclude: APART, isolate: false } },
    ],
    coverage: { provider: 'v8', include: ['src/**', 'commands/**'], reporter: ['text-summary'] },
  },
});
