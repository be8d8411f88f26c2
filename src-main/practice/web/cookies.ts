interface CookieSettings {
  /** Seconds; a session cookie when left out. */
  maximumAge?: number;
  httpOnly?: boolean;
}

/** The cookies of one answer. Setting a name twice keeps the last, as a browser would. */
export class AnswerCookies {
  readonly #lines = new Map<string, string>();

  set(name: string, value: string, settings: CookieSettings = {}): void {
    const parts = [`${name}=${encodeURIComponent(value)}`, 'Path=/', 'Secure', 'SameSite=Lax'];
    if (settings.maximumAge !== undefined) parts.push(`Max-Age=${settings.maximumAge}`);
    if (settings.httpOnly) parts.push('HttpOnly');
    this.#lines.set(name, parts.join('; '));
  }

  remove(...names: string[]): void {
    for (const name of names) this.set(name, '', { maximumAge: 0 });
  }

  get lines(): string[] {
    return [...this.#lines.values()];
  }
}

/** Read a `Cookie` header (RFC 6265 §4.2). The first of two cookies of one name wins. */
export function parseCookies(header: string | undefined): Record<string, string> {
  const cookies: Record<string, string> = {};
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, Math.max(at, 0)).trim();
    if (name !== '' && !Object.hasOwn(cookies, name)) cookies[name] = decode(pair.slice(at + 1).trim());
  }
  return cookies;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // Not percent-encoded: the value stands as it was sent.
    return value;
  }
}
