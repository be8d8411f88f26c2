import type { PanelUser } from '@shared/account/account';
import { Problem, type ProblemCode } from '@shared/contract/problem';
import type { Clock, PanelTimeouts } from './options';

export interface Watch {
  /** Ask the panel once how the user stands. */
  look: () => Promise<PanelUser | null>;
  /** Whether that is what was wanted. */
  isDone: (user: PanelUser | null) => boolean;
  clock: Clock;
  timeouts: Pick<PanelTimeouts, 'silenceTotal' | 'silencePause'>;
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
];

type Look = { user: PanelUser | null } | { problem: Problem };

async function lookOnce(look: Watch['look']): Promise<Look> {
  try {
    return { user: await look() };
  } catch (error) {
    if (error instanceof Problem) return { problem: error };
    throw error;
  }
}

async function pause({ clock, timeouts, signal }: Watch): Promise<void> {
  try {
    await clock.sleep(timeouts.silencePause, signal);
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}

/**
 * Find out how a user stands after a request that brought no clear answer. The panel may still be at work, and may undo what it
 * began: only a state that is seen twice in a row ends the watch early. Resolves with what was last seen.
 * @throws the problem of the last look, when that one failed.
 */
export async function watchUser(watch: Watch): Promise<PanelUser | null> {
  const { clock, isDone, signal, timeouts } = watch;
  const deadline = clock.now() + timeouts.silenceTotal;
  let wasDone = false;
  for (;;) {
    const seen: Look = signal?.aborted ? { problem: new Problem('cancelled') } : await lookOnce(watch.look);
    const isOver = clock.now() + timeouts.silencePause > deadline;
    if ('problem' in seen) {
      if (isOver || hopeless.includes(seen.problem.code)) throw seen.problem;
      wasDone = false;
    } else {
      const done = isDone(seen.user);
      if (isOver || (done && wasDone)) return seen.user;
      wasDone = done;
    }
    await pause(watch);
  }
}
