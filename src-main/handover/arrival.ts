import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { handoverExtension } from '@shared/handover/file';

/** By which way the wizard is asked for. A link carries nothing: whoever sent it could only lead the reader astray. */
export type Arrival = { kind: 'file'; path: string } | { kind: 'link' };

export const isSetUpLink = (word: string): boolean => /^mail-setup:/i.test(word);

/**
 * The handover file or link among a program's arguments; null where there is none. A link among them brings nothing else:
 * the words beside it may be its sender's. Files are told by their ending, since
 * Chromium puts words of its own between the arguments of a second start. `folder` is where the program was started.
 */
export function arrivalIn(words: readonly string[], folder: string): Arrival | null {
  if (words.some(isSetUpLink)) return { kind: 'link' };
  const file = words.filter((word) => !word.startsWith('-')).find(hasEnding);
  const local = file === undefined ? null : localPath(file);
  return local === null ? null : { kind: 'file', path: path.resolve(folder, local) };
}

const hasEnding = (word: string): boolean => word.toLowerCase().endsWith(`.${handoverExtension}`);

/** Linux desktops hand files over as `file:` URLs. */
function localPath(word: string): string | null {
  if (!/^[a-z][a-z\d+.-]+:\/\//i.test(word)) return word;
  try {
    return fileURLToPath(word);
  } catch {
    return null; // a URL of another kind, or of another computer: no file of this PC
  }
}
