import { defineConfig } from '@playwright/test';
import { hasScreen } from './test/support/screen';

/** End-to-end tests in the real Electron, one program at a time on each screen; `ELECTRON_PATH` names its executable. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  workers: hasScreen ? 1 : 2,
  retries: 0,
  timeout: 90_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
