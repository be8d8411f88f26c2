/** BlueOnyx 5212R: 30 wrong passwords within half an hour lock an address out for half an hour. */
export const lockRules = { attempts: 30, windowMs: 1800_000, lockMs: 1800_000 };

/** Wrong passwords by client address. A right one clears the count. */
export class LoginLock {
  readonly #failures = new Map<string, number[]>();
  readonly #lockedUntil = new Map<string, number>();

  constructor(
    readonly now: () => number,
    readonly rules = lockRules,
  ) {}

  isLocked(who: string): boolean {
    return (this.#lockedUntil.get(who) ?? 0) > this.now();
  }

  fail(who: string): void {
    const recent = (this.#failures.get(who) ?? []).filter((at) => this.now() - at < this.rules.windowMs);
    recent.push(this.now());
    this.#failures.set(who, recent);
    if (recent.length >= this.rules.attempts) this.lock(who);
  }

  lock(who: string): void {
    this.#failures.delete(who);
    this.#lockedUntil.set(who, this.now() + this.rules.lockMs);
  }

  clear(who: string): void {
    this.#failures.delete(who);
    this.#lockedUntil.delete(who);
  }
}
