import { setTimeout as pause } from 'node:timers/promises';

/** Ask again and again until there is an answer; fails after `limit` milliseconds. */
export async function eventually<T>(ask: () => Promise<T | null>, limit = 10_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`no answer within ${limit} ms: ${ask}`);
    await pause(20);
  }
}
