import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { Problem } from '@shared/contract/problem';
import { asideName } from './aside';
import { errorCode } from './write-file';

export type Language = 'ja' | 'en';

/** Place and size in device-independent pixels; without x and y the system chooses the place. */
export interface WindowBounds {
  x?: number;
  y?: number;
  width: number;
  height: number;
  maximised: boolean;
}

/** One remembered value; writing returns at once. */
export interface Remembered<T> {
  read(): T | null;
  write(value: T): void;
}

export interface Settings {
  window: Remembered<WindowBounds>;
  /** Null while the language follows the system. */
  language: Remembered<Language>;
  /** What was wrong with the file at the start (`storage-damaged`, `storage-newer`, `storage-failed`); null when nothing. */
  problem: Problem | null;
  /** Write now what waits to be written; to be called before the program ends. Throws `storage-failed`. */
  flush(): void;
}

interface Values {
  language: Language | null;
  window: WindowBounds | null;
}

const version = 1;
const nothing: Values = { language: null, window: null };

// Checked by hand: this file is read before the first window, and a schema library would be loaded only for it.
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function languageOf(value: unknown): Language | null {
  return value === 'ja' || value === 'en' ? value : null;
}

function boundsOf(value: unknown): WindowBounds | null {
  if (!isRecord(value)) return null;
  const { x, y, width, height, maximised } = value;
  if (!isWhole(width) || !isWhole(height) || width < 1 || height < 1 || typeof maximised !== 'boolean') return null;
  const place = isWhole(x) && isWhole(y) ? { x, y } : {};
  return { ...place, width, height, maximised };
}

interface Reading {
  values: Values;
  problem: Problem | null;
  /** False for a file that this program must not overwrite. */
  writable: boolean;
}

function readSettings(file: string): Reading {
  const name = path.basename(file);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return putAside(file);
    if (errorCode(error) === 'ENOENT') return { values: nothing, problem: null, writable: true };
    return { values: nothing, problem: failure(name, error), writable: false };
  }
  if (!isRecord(content) || !isWhole(content.version)) return putAside(file);
  const newer = content.version > version;
  return {
    values: { language: languageOf(content.language), window: boundsOf(content.window) },
    problem: newer ? new Problem('storage-newer', { file: name }) : null,
    writable: !newer,
  };
}

function putAside(file: string): Reading {
  const name = path.basename(file);
  const aside = asideName(file, new Date());
  try {
    renameSync(file, aside);
  } catch (error) {
    return { values: nothing, problem: failure(name, error), writable: false };
  }
  const problem = new Problem('storage-damaged', { file: name, movedTo: path.basename(aside) });
  return { values: nothing, problem, writable: true };
}

const failure = (name: string, cause: unknown): Problem =>
  new Problem('storage-failed', { file: name, reason: errorCode(cause) }, { retry: true, cause });

/**
 * The settings of this PC: read at once, so that the window can open where it was; written `delay` milliseconds after
 * the last change and by `flush`. A value that makes no sense counts as not set.
 */
export function openSettings(folder: string, delay = 500): Settings {
  const file = path.join(folder, 'settings.json');
  const { values: found, problem, writable } = readSettings(file);
  let values = found;
  let waiting: NodeJS.Timeout | null = null;

  function save(): void {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Without fsync: it would stop the window for a moment, and losing these values to a power cut does no harm.
    writeFileAtomic.sync(file, `${JSON.stringify({ version, ...values }, null, 2)}\n`, { mode: 0o600, fsync: false });
    waiting = null;
  }

  function set(change: Partial<Values>): void {
    values = { ...values, ...change };
    if (!writable) return;
    if (waiting) clearTimeout(waiting);
    waiting = setTimeout(() => {
      try {
        save();
      } catch {
        // Something holds the file: `waiting` stays set, so that flush tries again, and throws if that fails too.
      }
    }, delay);
    waiting.unref();
  }

  return {
    window: { read: () => values.window, write: (window) => set({ window }) },
    language: { read: () => values.language, write: (language) => set({ language }) },
    problem,
    flush: () => {
      if (!waiting) return;
      clearTimeout(waiting);
      try {
        save();
      } catch (error) {
        throw failure(path.basename(file), error);
      }
    },
  };
}
