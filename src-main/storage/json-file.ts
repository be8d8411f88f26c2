import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Problem, type ProblemCode } from '@shared/contract/problem';
import { asideName } from './aside';
import { inTurn } from './in-turn';
import { parsedJson } from './json-text';
import { errorCode, removeLeftovers, writeSafely } from './write-file';

/** A value that outlives the program. One instance per file: it alone reads and writes it. */
export interface JsonFile<T> {
  /** The value as it is on disk. The answer is shared: treat it as read-only. */
  read(): Promise<T>;
  /**
   * Replace the value by what `change` makes of it; resolves with the new value when it is on disk. Changes made at the
   * same time are carried out one after the other, each on the result of the one before. A `change` that throws
   * changes nothing.
   */
  update(change: (value: T) => T): Promise<T>;
}

interface JsonFileOptions<T extends object> {
  path: string;
  /** Of the form of the content; written beside it as `version`. */
  version: number;
  schema: z.ZodType<T>;
  /** The value while there is no file. */
  initial: T;
  /** Told when a file that could not be understood was put aside: params `file` and `movedTo`, names without folders. */
  report: (problem: Problem) => void;
  damagedCode?: ProblemCode;
}

const versioned = z.looseObject({ version: z.int().min(1) });

/**
 * A small JSON file `{ "version": …, … }`, written whole and safely. Rejects with `storage-failed` when the disk
 * refuses (params `file`, `reason`: the system's code), with `input-invalid` for a value that does not fit the schema, with
 * `storage-newer` when a later version of this program wrote the file; such a file is never touched. A damaged one is renamed to `<name>.damaged-<time>` and the initial value used.
 */
export function jsonFile<T extends object>(options: JsonFileOptions<T>): JsonFile<T> {
  const name = path.basename(options.path);
  const failed = (cause: unknown) =>
    new Problem('storage-failed', { file: name, reason: errorCode(cause) }, { retry: true, cause });
  const queue = inTurn();
  let known: T | null = null;

  async function load(): Promise<T> {
    const text = await readFile(options.path, 'utf8').catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return null;
      throw failed(error);
    });
    if (text === null) return options.initial;
    await removeLeftovers(options.path).catch((error: unknown) => options.report(failed(error)));
    return understood(text) ?? (await putAside());
  }

  /** Null for a text that this program did not write. */
  function understood(text: string): T | null {
    const file = versioned.safeParse(parsedJson(text));
    if (!file.success) return null;
    const { version, ...content } = file.data;
    if (version > options.version) throw new Problem('storage-newer', { file: name });
    return options.schema.safeParse(content).data ?? null;
  }

  async function putAside(): Promise<T> {
    const aside = asideName(options.path, new Date());
    await rename(options.path, aside).catch((error: unknown) => {
      throw failed(error);
    });
    options.report(
      new Problem(options.damagedCode ?? 'storage-damaged', { file: name, movedTo: path.basename(aside) }),
    );
    return options.initial;
  }

  /** What does not fit the schema would be unreadable later. The problem names fields, never values. */
  function checked(value: T): T {
    const content = options.schema.safeParse(value);
    if (content.success) return content.data;
    throw new Problem('input-invalid', { fields: content.error.issues.map((issue) => issue.path.join('.')) });
  }

  const current = async (): Promise<T> => (known ??= await load());

  return {
    read: () => queue(current),
    update: (change) =>
      queue(async () => {
        const next = checked(change(await current()));
        await writeSafely(options.path, `${JSON.stringify({ version: options.version, ...next }, null, 2)}\n`).catch(
          (error: unknown) => {
            throw failed(error);
          },
        );
        known = next;
        return next;
      }),
  };
}

/** The same for a value that must not outlive the program. */
export function memoryFile<T extends object>(initial: T): JsonFile<T> {
  let value = initial;
  return {
    read: async () => value,
    update: async (change) => (value = change(value)),
  };
}
