import { app } from 'electron/main';
import path from 'node:path';

export interface Switches {
  /** Language forced for this start. */
  language: 'ja' | 'en' | null;
  /** Folder for the tour's pictures; null when no tour is wanted. */
  tour: string | null;
}

/** The program's own switches: `--user-data-dir=DIR`, `--lang=ja|en`, `--tour[=DIR]`. */
export function readSwitches(): Switches {
  const { commandLine } = app;
  const folder = commandLine.getSwitchValue('user-data-dir');
  if (folder) keepEverythingBelow(path.resolve(folder));
  const language = commandLine.getSwitchValue('lang');
  return {
    language: language === 'ja' || language === 'en' ? language : null,
    tour: commandLine.hasSwitch('tour') ? path.resolve(commandLine.getSwitchValue('tour') || 'out/tour') : null,
  };
}

function keepEverythingBelow(folder: string): void {
  app.setPath('userData', folder);
  app.setPath('sessionData', path.join(folder, 'session'));
  app.setPath('crashDumps', path.join(folder, 'crashes'));
  app.setAppLogsPath(path.join(folder, 'logs'));
}
