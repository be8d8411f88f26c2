import { app } from 'electron/main';
import log from 'electron-log/node';
import path from 'node:path';
import { logFolder } from './log-folder';
import { masked } from '../masking';

export interface Log {
  info(text: string): void;
  error(text: string, error?: unknown): void;
}

const largest = 1024 * 1024;

/** The log file: at most 1 MB and one older one, every line masked. */
export function openLog(): Log {
  log.transports.console.level = false;
  // Otherwise it looks for a package.json, and has no log where it finds none: it depends on where the program was started.
  log.transports.file.setAppName(app.name);
  log.transports.file.maxSize = largest;
  log.transports.file.resolvePathFn = () => path.join(logFolder(), 'main.log');
  log.transports.file.format = '{y}-{m}-{d} {h}:{i}:{s}.{ms} {level} {text}';
  return {
    info: (text) => log.info(masked(text)),
    error: (text, error) => log.error(masked(error === undefined ? text : `${text}: ${describe(error)}`)),
  };
}

/** The stack says where, the causes say why; neither carries what was typed. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\n  because of ${describe(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
