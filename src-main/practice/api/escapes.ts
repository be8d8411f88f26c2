const letters: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11 };
const letterOf = new Map(Object.entries(letters).map(([letter, code]) => [code, letter]));
const backslash = 0x5c;
const quote = 0x22;

/** A quoted text of a command as the database reads it (CSCP 0.99): letters, octal bytes, and any other character as itself. */
export function unescapeInput(text: string): string {
  const parts: Buffer[] = [];
  for (const [, octal, escaped, plain] of text.matchAll(/\\([0-7]{3})|\\([\s\S])|([^\\]+)/g)) {
    const code = octal === undefined ? letters[escaped ?? ''] : parseInt(octal, 8) & 0xff;
    parts.push(code === undefined ? Buffer.from(escaped ?? plain ?? '', 'utf8') : Buffer.from([code]));
  }
  return Buffer.concat(parts).toString('utf8');
}

function escapeByte(byte: number): string {
  if (byte === backslash || byte === quote) return `\\${String.fromCharCode(byte)}`;
  const letter = letterOf.get(byte);
  if (letter) return `\\${letter}`;
  const isPlain = byte >= 0x20 && byte < 0x7f;
  return isPlain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
}

/** A value as the database prints it: ASCII only. */
export const escapeOutput = (value: string): string => [...Buffer.from(value, 'utf8')].map(escapeByte).join('');
