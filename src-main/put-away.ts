import { setTimeout as pause } from 'node:timers/promises';

/** What is closed at the end, by name, in the order in which it is to be closed. */
export type ClosingSteps = Record<string, () => unknown>;

/**
 * Carry out the closing steps one after the other. Each runs whatever the ones before it did: one that fails is told to
 * `report`, and one that takes longer than `patience` milliseconds is told and not waited for any more. Never rejects.
 */
export async function putAway(
  steps: ClosingSteps,
  report: (step: string, reason: unknown) => void,
  patience = 1000,
): Promise<void> {
  for (const [name, step] of Object.entries(steps)) {
    const timer = new AbortController();
    const tooLong = pause(patience, undefined, { signal: timer.signal }).then(
      () => report(name, new Error(`not done after ${patience} ms`)),
      () => undefined, // the step was done before
    );
    const work = (async () => step())().catch((reason: unknown) => report(name, reason));
    await Promise.race([work, tooLong]);
    timer.abort();
  }
}
