/**
 * Takes out of a text what no log may hold: every secret this program has seen, in the forms in which it travels, and
 * the usual shapes of cookies, tokens and authorisation headers.
 */
const shapes: [RegExp, string][] = [
  [/\b(authorization|cookie|set-cookie)\b\s*[:=][^\n]*/gi, '$1: •••'],
  [
    /\b(\w*(?:password|passphrase|passwd|secret|token|sessionid|session_id|enc_auth|enc_as|xsskey)\w*)(["']?\s*[:=]\s*["']?)[^\s"'&;,)}]+/gi,
    '$1$2•••',
  ],
  [/\/\/[^/\s:@]+:[^/\s@]+@/g, '//•••@'],
];

const secrets = new Set<string>();

/** Remember a secret so that it is masked wherever it turns up. Shorter than 4 characters it would mask plain words. */
export function hideFromLogs(secret: string): void {
  if (secret.length < 4) return;
  secrets.add(secret);
  secrets.add(encodeURIComponent(secret));
  secrets.add(JSON.stringify(secret).slice(1, -1));
}

export function masked(text: string): string {
  let result = text;
  for (const secret of secrets) result = result.replaceAll(secret, '•••');
  for (const [shape, replacement] of shapes) result = result.replace(shape, replacement);
  return result;
}
