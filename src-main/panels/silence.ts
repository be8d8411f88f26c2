import { Problem, type ProblemCode } from '@shared/contract/problem';
import type { Clock } from './clock';

export interface Watch<T> {
  /** Ask the panel once how things stand. */
  look: () => Promise<T>;
  /** Whether that is what was wanted. */
  isDone: (seen: T) => boolean;
  clock: Clock;
  /** Milliseconds in all, and between two looks. */
  timeouts: { silenceTotal: number; silencePause: number };
  signal?: AbortSignal;
}

/** After these the panel cannot be asked, however long one waits. */
const hopeless: readonly ProblemCode[] = [
  'cancelled',
  'panel-certificate-untrusted',
  'panel-certificate-changed',
  'panel-host-changed',
  'panel-login-failed',
  'panel-login-locked',
  'panel-two-factor-wanted',
  'panel-two-factor-enrolment',
  'panel-setup-unfinished',
  'panel-not-allowed',
  'panel-secret-refused',
];

type Look<T> = { value: T } | { problem: Problem };

async function lookOnce<T>(look: Watch<T>['look']): Promise<Look<T>> {
  try {
    return { value: await look() };
  } catch (error) {
    if (error instanceof Problem) return { problem: error };
    throw error;
  }
}

async function pause({
  clock,
  timeouts,
  signal,
}: Pick<Watch<unknown>, 'clock' | 'timeouts' | 'signal'>): Promise<void> {
  try {
    await clock.sleep(timeouts.silencePause, signal);
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}

/**
 * Find out how things stand after a request that brought no clear answer. The panel may still be at work, and may undo what it
 * began: only a state that is seen twice in a row ends the watch early. Resolves with what was last seen.
 * @throws the problem of the last look, when that one failed.
 */
export async function watchUser<T>(watch: Watch<T>): Promise<T> {
  const { clock, isDone, signal, timeouts } = watch;
  const deadline = clock.now() + timeouts.silenceTotal;
  let wasDone = false;
  for (;;) {
    const seen: Look<T> = signal?.aborted ? { problem: new Problem('cancelled') } : await lookOnce(watch.look);
    const isOver = clock.now() + timeouts.silencePause > deadline;
    if ('problem' in seen) {
      if (isOver || hopeless.includes(seen.problem.code)) throw seen.problem;
      wasDone = false;
    } else {
      const done = isDone(seen.value);
      if (isOver || (done && wasDone)) return seen.value;
      wasDone = done;
    }
    await pause(watch);
  }
}
