import { app } from 'electron/main';
import path from 'node:path';

export interface Switches {
  /** Language forced for this start. */
  language: 'ja' | 'en' | null;
  /** Folder for the tour's pictures; null when no tour is wanted. */
  tour: string | null;
  /** Folder for pictures of every screen of every guide; null when they are not wanted. */
  gallery: string | null;
  /** Only these guides, by their ids with commas between them; empty for all. */
  galleryOf: string;
}

/** The program's own switches: `--user-data-dir=DIR`, `--lang=ja|en`, `--tour[=DIR]`, `--gallery[=DIR]`, `--gallery-of=ID,…`. */
export function readSwitches(): Switches {
  const { commandLine } = app;
  const folder = commandLine.getSwitchValue('user-data-dir');
  if (folder) keepEverythingBelow(path.resolve(folder));
  const language = commandLine.getSwitchValue('lang');
  return {
    language: language === 'ja' || language === 'en' ? language : null,
    tour: folderOf('tour'),
    gallery: folderOf('gallery'),
    galleryOf: commandLine.getSwitchValue('gallery-of'),
  };
}

const folderOf = (name: 'tour' | 'gallery'): string | null =>
  app.commandLine.hasSwitch(name) ? path.resolve(app.commandLine.getSwitchValue(name) || `out/${name}`) : null;

function keepEverythingBelow(folder: string): void {
  app.setPath('userData', folder);
  app.setPath('sessionData', path.join(folder, 'session'));
  app.setPath('crashDumps', path.join(folder, 'crashes'));
  app.setAppLogsPath(path.join(folder, 'logs'));
}
