import { mkdir, open, readdir, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import writeFileAtomic from 'write-file-atomic';

/** The `code` of a system error (`ENOENT`, …), or null for any other value. */
export const errorCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

const held = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Do it again while something else holds the file. On Windows a virus scanner or the search index opens a new file for
 * a moment, and renaming another one over it is refused until they let go. Pauses in milliseconds.
 */
export async function whileHeld<R>(work: () => Promise<R>, pauses = [20, 50, 100, 200, 400]): Promise<R> {
  try {
    return await work();
  } catch (error) {
    const [next, ...later] = pauses;
    if (next === undefined || !held.has(errorCode(error) ?? '')) throw error;
    await pause(next);
    return whileHeld(work, later);
  }
}

/**
 * Write a text so that after a crash or a power cut the file holds either the old text or the new one, whole. Only its
 * owner may read it (mode 0600); folders that are missing are made (mode 0700). Rejects with the system's error.
 */
export async function writeSafely(file: string, text: string): Promise<void> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await whileHeld(() => writeFileAtomic(file, text, { mode: 0o600 }));
  await syncFolder(folder);
}

/** A rename is on disk only when its folder is (fsync(2)). Windows knows no such call, and NTFS keeps a journal. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** Delete what writes that were cut off left beside the file: `<name>.<digits>`, untouched for a minute. */
export async function removeLeftovers(file: string, now = Date.now()): Promise<void> {
  const folder = path.dirname(file);
  const prefix = `${path.basename(file)}.`;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix) || !/^\d+$/.test(name.slice(prefix.length))) continue;
    const leftover = path.join(folder, name);
    if (now - (await stat(leftover)).mtimeMs > 60_000) await unlink(leftover);
  }
}
