import { randomInt } from 'node:crypto';

/** Seconds. The panel's sessions slide; a lock does not. */
export const lifetimes = { login: 3600, web: 7200, webId: 300, csrf: 7200, marker: 60, targetUrl: 30 * 86_400 };

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export const randomText = (length: number, alphabet = letters): string =>
  Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');

/** How far a login has come: a second factor is still wanted, or it is complete. */
export type Stage = '2FA' | 'SUCCESS';

/** One login, known by the 63 characters of the `sessionId` cookie. */
export interface LoginSession {
  id: string;
  loginName: string;
  stage: Stage;
  /** The value of the `enc_auth` cookie. */
  authCookie: string;
  /** The value of the `enc_as` cookie that stands for the stage. */
  stageCookie: string;
  userAgent: string;
  usedAt: number;
}

/** What the panel remembers of one browser, signed in or not: the `bx_session` cookie. */
export interface WebSession {
  id: string;
  /** Sentences for the next page that is shown. */
  errors: string[];
  usedAt: number;
  idSince: number;
}

/** All sessions of a panel. Times are milliseconds of the panel's clock. */
export class Sessions {
  readonly #logins = new Map<string, LoginSession>();
  readonly #webs = new Map<string, WebSession>();

  constructor(readonly now: () => number) {}

  begin(loginName: string, stage: Stage, userAgent: string): LoginSession {
    const session = {
      id: randomText(63),
      loginName,
      stage,
      stageCookie: randomText(44),
      authCookie: randomText(44),
      userAgent,
      usedAt: this.now(),
    };
    this.#logins.set(session.id, session);
    return session;
  }

  /** A login that has not run out; using it keeps it alive for another hour. */
  login(id: string | undefined): LoginSession | null {
    const session = id === undefined ? undefined : this.#logins.get(id);
    if (!session) return null;
    if (this.now() - session.usedAt > lifetimes.login * 1000) {
      this.#logins.delete(session.id);
      return null;
    }
    session.usedAt = this.now();
    return session;
  }

  end(id: string | undefined): void {
    if (id !== undefined) this.#logins.delete(id);
  }

  endAll(): void {
    this.#logins.clear();
  }

  /** The web session of a cookie, or a fresh one; its id is renewed every five minutes. */
  web(id: string | undefined): WebSession {
    const known = id === undefined ? undefined : this.#webs.get(id);
    const now = this.now();
    if (!known || now - known.usedAt > lifetimes.web * 1000) {
      const fresh = { id: randomText(32), errors: [], usedAt: now, idSince: now };
      this.#webs.set(fresh.id, fresh);
      return fresh;
    }
    if (now - known.idSince > lifetimes.webId * 1000) {
      // The old id stays good for a while: requests that were under way still carry it.
      Object.assign(known, { id: randomText(32), idSince: now });
      this.#webs.set(known.id, known);
    }
    known.usedAt = now;
    return known;
  }
}

/** Add to the error queue. Sentences that occur twice cancel each other out completely, as on the panel. */
export function addErrors(session: WebSession, sentences: readonly string[]): void {
  const all = [...session.errors, ...sentences];
  session.errors = all.filter((sentence) => all.indexOf(sentence) === all.lastIndexOf(sentence));
}

/** The sentences to show now; showing them takes them away. */
export function takeErrors(session: WebSession): string[] {
  const { errors } = session;
  session.errors = [];
  return errors;
}
