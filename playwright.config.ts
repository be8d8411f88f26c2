import { defineConfig } from '@playwright/test';

/** End-to-end tests in the real Electron, one program at a time; `ELECTRON_PATH` names its executable. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  workers: 1,
  retries: 0,
  timeout: 90_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
