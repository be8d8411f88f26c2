import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** The project's own folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Where things that outlive a checkout are kept, e.g. the Electron runtime. */
export const cacheFolder = path.join(
  process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'),
  'mail-setup-assistant',
);

/** A short fingerprint of files, for "has anything changed since". */
export function fingerprint(...files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(path.resolve(root, file)));
  return hash.digest('hex').slice(0, 16);
}
