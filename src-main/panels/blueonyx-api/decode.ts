const letters: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11 };

/**
 * A value as the panel sends it, in plain text: letter escapes, and three octal digits for one byte of UTF-8 (BlueOnyx
 * CSCP 0.99). The gateway strips every quotation mark off the end, an escaped one too: a single backslash that is left
 * there stands for it.
 */
export function decodeValue(text: string): string {
  if (!text.includes('\\')) return text;
  const whole = /(?<!\\)(?:\\\\)*\\$/.test(text) ? `${text}"` : text;
  const parts: Buffer[] = [];
  const pattern = /\\([0-7]{3})|\\([\s\S])|([^\\]+)/g;
  for (const [, octal, escaped, plain] of whole.matchAll(pattern)) {
    if (octal !== undefined) parts.push(Buffer.from([parseInt(octal, 8) & 0xff]));
    else if (escaped !== undefined) parts.push(unescaped(escaped));
    else if (plain !== undefined) parts.push(Buffer.from(plain, 'utf8'));
  }
  return Buffer.concat(parts).toString('utf8');
}

function unescaped(character: string): Buffer {
  const code = letters[character];
  return code === undefined ? Buffer.from(character, 'utf8') : Buffer.from([code]);
}
