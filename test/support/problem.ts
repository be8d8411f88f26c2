import { Problem } from '@shared/contract/problem';

/** The problem that a call throws; anything else that it throws, and a call that throws nothing, fail the test. */
export function problemFrom(call: () => unknown): Problem {
  try {
    call();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('no problem came');
}

/** The problem with which a promise is rejected. */
export async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  const outcome = await promise.then(
    (value: unknown) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('error' in outcome && outcome.error instanceof Problem) return outcome.error;
  if ('error' in outcome) throw outcome.error;
  throw new Error('no problem came');
}
