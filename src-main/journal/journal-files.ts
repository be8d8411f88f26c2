import { mkdir, open, readdir, readFile, rename, stat, type FileHandle } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Problem } from '@shared/contract/problem';
import { inTurn } from '../storage/in-turn';
import { errorCode, whileHeld } from '../storage/write-file';
import { readLines, type JournalLine } from './lines';

/**
 * Lines that are only ever added: `journal.jsonl` and, once it is full, `journal-<time>-<random>.jsonl` beside it. Several
 * instances may add at the same time: each line goes out in one write to the end of the file (O_APPEND). Old files are kept.
 */
export interface JournalFiles {
  /** Resolves when the line is on disk; rejects with `storage-failed`. */
  append(line: JournalLine): Promise<void>;
  /** All lines of all files, and how many could not be read. */
  read(): Promise<{ lines: JournalLine[]; damaged: number }>;
}

interface JournalFilesOptions {
  folder: string;
  /** Bytes after which a new file is begun. */
  maximumBytes: number;
  now(): number;
  /** Told `journal-damaged` once for each file that has such lines, and `storage-failed` when a full file could not be moved. */
  report(problem: Problem): void;
}

const current = 'journal.jsonl';
const isJournal = (name: string): boolean => /^journal(?:-[\w-]+)?\.jsonl$/.test(name);

interface Reading {
  lines: JournalLine[];
  damaged: number;
  /** Size and time of change: a file that has not changed is not read again. */
  mark: string;
}

export function journalFiles({ folder, maximumBytes, now, report }: JournalFilesOptions): JournalFiles {
  const queue = inTurn();
  const readings = new Map<string, Reading>();
  const told = new Map<string, number>();
  const currentFile = path.join(folder, current);

  const failed = (cause: unknown): Problem =>
    new Problem('storage-failed', { file: current, reason: errorCode(cause) }, { retry: true, cause });

  async function write(line: JournalLine): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = await whileHeld(() => open(currentFile, 'a+', 0o600));
    let size: number;
    try {
      await file.appendFile(`${(await endsInside(file)) ? '\n' : ''}${JSON.stringify(line)}\n`);
      await file.sync();
      size = (await file.stat()).size;
    } finally {
      await file.close();
    }
    // The line is safe: what goes wrong with the moving must not stop the change.
    if (size >= maximumBytes) await putAway().catch((error: unknown) => report(failed(error)));
  }

  /** Another instance may have moved the file already; whoever still has it open writes to it under its new name. */
  async function putAway(): Promise<void> {
    const time = new Date(now()).toISOString().replace(/[:.]/g, '-');
    const name = `journal-${time}-${randomBytes(3).toString('hex')}.jsonl`;
    await whileHeld(() => rename(currentFile, path.join(folder, name))).catch((error: unknown) => {
      if (errorCode(error) !== 'ENOENT') throw error;
    });
  }

  async function readOne(name: string): Promise<Reading> {
    const file = path.join(folder, name);
    const { size, mtimeMs } = await stat(file);
    const mark = `${size} ${mtimeMs}`;
    const known = readings.get(name);
    if (known?.mark === mark) return known;
    const reading = { ...readLines(await readFile(file, 'utf8')), mark };
    readings.set(name, reading);
    if (reading.damaged > (told.get(name) ?? 0))
      report(new Problem('journal-damaged', { file: name, lines: reading.damaged }));
    told.set(name, reading.damaged);
    return reading;
  }

  async function readAll(): Promise<{ lines: JournalLine[]; damaged: number }> {
    const names = await readdir(folder).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    });
    const lines: JournalLine[] = [];
    let damaged = 0;
    for (const name of names.filter(isJournal)) {
      const reading = await readOne(name);
      for (const line of reading.lines) lines.push(line);
      damaged += reading.damaged;
    }
    return { lines, damaged };
  }

  /** Another instance may put a file away between the look into the folder and the look into the file. */
  const readAgain = (error: unknown): ReturnType<typeof readAll> => {
    if (errorCode(error) !== 'ENOENT') throw error;
    return readAll();
  };

  const orFailed = (cause: unknown): never => {
    throw failed(cause);
  };
  return {
    append: (line) => queue(() => write(line).catch(orFailed)),
    read: () => queue(() => readAll().catch(readAgain).catch(orFailed)),
  };
}

/** A write that was cut off has left a line without its end. */
async function endsInside(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] !== 0x0a;
}
