/** So many mailboxes are tested at a time: a server takes few connections from one address (Dovecot: 10 of one user). */
export const atATime = 4;

/** Lets in so many at once; the others wait for their turn, in the order in which they came. */
export function createTurns(limit = atATime): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The turn is handed on; only when nobody waits does it end.
      if (next) next();
      else running -= 1;
    }
  };
}
