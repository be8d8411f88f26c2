import { randomText } from '../store/sessions';

interface Issued {
  at: number;
  /** Whether the database knows the session behind it. */
  isAlive: boolean;
}

/** Milliseconds from the issue; use does not prolong it. */
export const tokenLifetime = 300_000;

/** Tokens of the gateway, kept in memory: a restart forgets them all. */
export class Tokens {
  readonly #issued = new Map<string, Issued>();

  constructor(readonly now: () => number) {}

  issue(): string {
    const token = randomText(64);
    this.#issued.set(token, { at: this.now(), isAlive: true });
    return token;
  }

  /** What is known of a token; null when it is none, or none any longer. */
  known(token: string | undefined): Issued | null {
    const issued = this.#issued.get(token ?? '');
    return issued && this.now() - issued.at < tokenLifetime ? issued : null;
  }

  end(token: string): void {
    this.#issued.delete(token);
  }

  forgetAll(): void {
    this.#issued.clear();
  }

  /** The database forgets its sessions; the tokens stay. */
  loseSessions(): void {
    for (const issued of this.#issued.values()) issued.isAlive = false;
  }
}
