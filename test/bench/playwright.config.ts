import { defineConfig } from '@playwright/test';

/** Measurements in the real window; `ELECTRON_PATH` names its executable, `BENCH_RESULT` the file of the figures. */
export default defineConfig({
  testDir: '.',
  // Those of mail need no window: they have a runner of their own.
  testMatch: ['list/*.bench.ts', 'guides/*.bench.ts'],
  outputDir: '../../test-results/bench',
  workers: 1,
  timeout: 300_000,
  reporter: 'dot',
});
