import { Problem, type ProblemCode } from '@shared/contract/problem';
import { mayHaveArrived } from '../network-problems';
import { watchUser } from '../silence';
import type { Values } from './cscp';
import type { ApiParts } from './parts';
import type { Work } from './session';
import type { UserRecord } from './user-record';

/** After these nobody knows whether the panel carried the command out. */
const silences: readonly ProblemCode[] = [
  'panel-timeout',
  'panel-unreachable',
  'panel-gateway-error',
  'panel-page-unreadable',
  'panel-answer-too-large',
  'panel-tls-failed',
];

/** Whether a command that ended so may have been carried out all the same. */
export const isSilence = (error: unknown): error is Problem =>
  error instanceof Problem && silences.includes(error.code) && mayHaveArrived(error);

const isStopped = (error: unknown): error is Problem => error instanceof Problem && error.code === 'cancelled';

/** A change that was sent, and nobody knows what became of it. */
export const changeUnknown = (loginName: string, cause: Problem): Problem =>
  new Problem(
    'panel-change-unknown',
    { loginName, reason: cause.code, cancelled: cause.code === 'cancelled' },
    { retry: true, cause },
  );

/** How a user stands after something was sent: whatever keeps him from being read now, nobody may call it undone. */
export async function readBack(parts: ApiParts, loginName: string, work: Work): Promise<UserRecord> {
  try {
    return await parts.directory.existing(loginName, work);
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'employee-missing') throw error;
    throw changeUnknown(loginName, error);
  }
}

/** How often things must be seen not to stand as wanted before a command is sent again. */
const looksBeforeRepeat = 3;

export interface Writing<T> {
  /** Whom it is about. */
  loginName: string;
  send(): Promise<void>;
  /** See how things stand, and whether that is what was wanted. */
  look(): Promise<T>;
  stands(seen: T): boolean;
}

/**
 * Send a command that may be sent twice without harm. After a silence things are looked at first, and it is sent once more when
 * they do not stand as wanted. A success is what the panel says; whoever calls this reads back.
 * @throws Problem `panel-change-unknown` when the panel cannot be asked, or the person stopped waiting.
 */
export async function writeSurely<T>(parts: ApiParts, writing: Writing<T>, work: Work): Promise<void> {
  const { loginName, send, look, stands } = writing;
  const { clock, timeouts } = parts;
  const { signal } = work;
  if (signal?.aborted) throw new Problem('cancelled');
  try {
    return await send();
  } catch (error) {
    if (isStopped(error)) throw changeUnknown(loginName, error);
    if (!isSilence(error)) throw error;
    work.progress?.({ kind: 'looking-after-silence', reason: error.code });
  }
  // A command that arrived is carried out before one that is sent now: there is no need to wait for it for long.
  const isSeen = async (): Promise<boolean> => {
    let misses = 0;
    const isDone = (seen: T): boolean => stands(seen) || ++misses >= looksBeforeRepeat;
    return stands(await watchUser({ look, isDone, clock, timeouts, signal }));
  };
  try {
    if (await isSeen()) return;
    await send().catch(async (error: unknown) => {
      // A slow panel may have been at work on the first one all the while.
      if (!isSilence(error) || !(await isSeen())) throw error;
    });
  } catch (error) {
    throw isStopped(error) || isSilence(error) ? changeUnknown(loginName, error) : error;
  }
}

/** One change of a user: what is written where, and how to see that it stands. */
export interface Step {
  /** Null for the main one. */
  namespace: string | null;
  values: Values;
  /** Our name of what it changes. */
  field: string;
  stands(user: UserRecord): boolean;
}

/** The same for one step at one user. */
export function writeStep(
  parts: ApiParts,
  { oid, loginName }: { oid: string; loginName: string },
  step: Step,
  work: Work,
): Promise<void> {
  const { client, directory } = parts;
  const writing: Writing<UserRecord | null> = {
    loginName,
    send: () => client.set(oid, step.namespace, step.values, work, { loginName }),
    look: () => directory.userByOid(oid, work),
    stands: (user) => user !== null && step.stands(user),
  };
  return writeSurely(parts, writing, work);
}
