import { app } from 'electron/main';
import { arrivalIn, isSetUpLink, type Arrival } from '../handover/arrival';

/** What the program was started with, or handed while it ran. */
export interface Arrivals {
  /** The last one that nobody has taken yet. */
  take(): Arrival | null;
  /** Tells of every arrival from now on. */
  listen(tell: () => void): void;
}

/**
 * Listen for handover files and `mail-setup:` links: in the arguments of the first start and of each later one (Windows,
 * Linux), and by the events of macOS. Must run before Electron is ready, or those of the start are missed.
 */
export function awaitArrivals(): Arrivals {
  let waiting = arrivalIn(process.argv, process.cwd());
  let tell: (() => void) | null = null;

  const arrive = (arrival: Arrival | null): void => {
    if (arrival === null) return;
    waiting = arrival;
    tell?.();
  };
  app.on('second-instance', (_event, words, folder) => arrive(arrivalIn(words, folder)));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    arrive({ kind: 'file', path: file });
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    arrive(isSetUpLink(url) ? { kind: 'link' } : null);
  });

  return {
    take() {
      const taken = waiting;
      waiting = null;
      return taken;
    },
    listen(listener) {
      tell = listener;
    },
  };
}
