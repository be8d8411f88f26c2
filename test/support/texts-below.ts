import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '@main/storage/write-file';

/** All that stands in the files of a folder, byte for byte, so that a secret can be looked for in it. */
export const textsBelow = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .map(textOf)
    .join('\n');

/** A running program writes a file beside its place and renames it: what is gone by now has another name, or none. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

/** What any user of the PC sees of the running processes, and what their owner sees of their environment (Linux). */
export const processTexts = (): string =>
  readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .flatMap((pid) => ['cmdline', 'environ'].map((name) => `/proc/${pid}/${name}`))
    .map((file) => {
      try {
        return readFileSync(file, 'latin1');
      } catch {
        return ''; // ended meanwhile, or somebody else's
      }
    })
    .join('\n');

/** Those secrets that stand in a text as files hold them: in UTF-8, UTF-16, Base64, or as JSON writes them. */
export function secretsSeenIn(text: string, secrets: readonly string[]): string[] {
  const forms = (secret: string): string[] => [
    ...(['utf8', 'utf16le'] as const).map((encoding) => Buffer.from(secret, encoding).toString('latin1')),
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    JSON.stringify(secret).slice(1, -1),
  ];
  return secrets.filter((secret) => forms(secret).some((form) => text.includes(form)));
}
