import { Problem } from '@shared/contract/problem';

/** Properties to write, by their names. */
export type Values = Readonly<Record<string, string>>;

/** A search: exact by `=`, by a POSIX extended regular expression by `~`. */
export interface Criterion {
  readonly key: string;
  readonly operator?: '=' | '~';
  readonly value: string;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * A value between double quotes as the panel's own protocol reads it (BlueOnyx CSCP 0.99). Letters of every script go as
 * they are. A line break would begin a second command, so it is escaped; other control characters are refused.
 * @throws Problem `employee-data-invalid`; the value is not in it.
 */
export function quoted(value: string): string {
  const escaped = value.replace(/[\\"\n\r\t]/g, (character) => escapes[character] ?? '');
  if (/\p{Cc}|\p{Cs}/u.test(escaped)) {
    throw new Problem('employee-data-invalid', { field: '-', reason: 'character', messages: [] });
  }
  return `"${escaped}"`;
}

/** Number of an object. What comes from outside is checked, since it is written into a command unquoted. */
function oidText(oid: string): string {
  if (/^[1-9]\d{0,18}$/.test(oid)) return oid;
  throw new Problem('panel-page-unreadable', { page: '/v2/cce', reason: 'oid' });
}

// A quoted key after a capital SET is the one form whose password the gateway keeps out of its log (BlueOnyx 5212R).
const assignments = (values: Values): string =>
  Object.entries(values)
    .map(([key, value]) => `"${key}" = ${quoted(value)}`)
    .join(' ');

export const createCommand = (className: string, values: Values): string =>
  `CREATE ${className} ${assignments(values)}`;

export const setCommand = (oid: string, namespace: string | null, values: Values): string =>
  `SET ${oidText(oid)} ${namespace ? `. ${namespace} ` : ''}${assignments(values)}`;

export const getCommand = (oid: string, namespace: string | null = null): string =>
  `GET ${oidText(oid)}${namespace ? ` . ${namespace}` : ''}`;

export const destroyCommand = (oid: string): string => `DESTROY ${oidText(oid)}`;

export const findCommand = (className: string, criteria: readonly Criterion[]): string =>
  ['FIND', className, ...criteria.map(({ key, operator = '=', value }) => `${key} ${operator} ${quoted(value)}`)].join(
    ' ',
  );

/** An expression that matches exactly one of these words (POSIX ERE; the words of aliases and login names). */
export const oneOf = (words: readonly string[]): string =>
  `^(${words.map((word) => word.replace(/[^A-Za-z0-9_-]/g, (character) => `[${character}]`)).join('|')})$`;

/** A list as the panel keeps it: `&a&b&`, nothing for an empty one; other characters than these as %XX. */
export function packed(entries: readonly string[]): string {
  const encode = (entry: string): string =>
    [...Buffer.from(entry, 'utf8')]
      .map((byte) => (/[A-Za-z0-9_.-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : percent(byte)))
      .join('');
  return entries.length === 0 ? '' : `&${entries.map(encode).join('&')}&`;
}

const percent = (byte: number): string =>
  byte === 0x20 ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** The entries of such a list; one that was written by hand may hold its characters as they are. */
export const unpacked = (list: string): string[] =>
  list
    .split('&')
    .filter((entry) => entry !== '')
    .map((entry) => decodeEntry(entry.replaceAll('+', ' ')));

function decodeEntry(entry: string): string {
  const bytes = entry.replace(/%([0-9A-Fa-f]{2})/g, (_match, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  // Without a percent sign the text is no bytes but letters already.
  return bytes === entry ? entry : Buffer.from(bytes, 'latin1').toString('utf8');
}
