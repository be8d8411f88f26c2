import type { WebPreferences } from 'electron/main';
import path from 'node:path';

/** How every page of this program is made: locked in by the system, apart from its preload script, without Node. */
export const ownPage = ({ devTools }: { devTools: boolean }): WebPreferences => ({
  preload: path.join(import.meta.dirname, '../preload/index.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  spellcheck: false,
  devTools,
});
