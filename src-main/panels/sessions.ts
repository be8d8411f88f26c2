import { Problem, type ProblemCode } from '@shared/contract/problem';
import type { Panel } from './panel';
import { unlessAborted } from './waiting';

/**
 * One signed-in panel for each profile, shared by all services, so that one login serves them all. The first use signs in;
 * a session that has gone bad is dropped, and the next use signs in anew.
 */
export interface PanelSessions {
  /**
   * Work with the panel of a profile. After `panel-two-factor-wanted` the half-open login waits for `enterCode`; until then
   * every use is answered with that same problem and the password is not sent again.
   */
  use<T>(profileId: string, work: (panel: Panel) => Promise<T>, signal?: AbortSignal): Promise<T>;
  /**
   * Go on with the half-open login; where there is none, begin one. After `panel-two-factor-wrong` it still waits for a code;
   * after any other problem the next use begins anew.
   */
  enterCode(profileId: string, code: string, signal?: AbortSignal): Promise<void>;
  /** Take over a panel that was signed in to elsewhere, or whose login waits for a code, in place of the session so far. */
  adopt(profileId: string, panel: Panel, state?: 'signed-in' | 'code-wanted'): Promise<void>;
  /**
   * Drop the session, signed out if the panel can be reached: the secret or the trust has changed, the profile is gone, or the
   * work is done.
   */
  release(profileId: string): Promise<void>;
  close(): Promise<void>;
}

interface SessionParts {
  /** A panel object with the profile's secret; not signed in yet. */
  open(profileId: string): Promise<Panel>;
}

interface Held {
  panel: Panel;
  state: 'signed-in' | 'code-wanted';
}

/**
 * Problems that say nothing against the session; an `employee-…` problem never does. A line that was cut is among them: the
 * driver goes on with the session, or signs in again by itself, and nobody is asked for a second factor for nothing.
 */
const harmless = new Set<string>([
  'cancelled',
  'input-invalid',
  'run-unknown',
  'storage-failed',
  'panel-cannot',
  'panel-change-unknown',
  'panel-gateway-error',
  'panel-host-unknown',
  'panel-maintenance',
  'panel-not-changed',
  'panel-timeout',
  'panel-unreachable',
]);

const spoilsSession = (error: unknown): boolean =>
  !(error instanceof Problem && (harmless.has(error.code) || error.code.startsWith('employee-')));

const isCode =
  (code: ProblemCode) =>
  (error: unknown): boolean =>
    error instanceof Problem && error.code === code;

const wantsCode = isCode('panel-two-factor-wanted');
const isCancelled = isCode('cancelled');
const isWrongCode = isCode('panel-two-factor-wrong');

/** Sign out, unless the panel cannot be reached or trusted: then its session runs out by itself. */
export async function leave(panel: Pick<Panel, 'signOut'>): Promise<void> {
  await panel.signOut().catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
  });
}

export function createPanelSessions({ open }: SessionParts): PanelSessions {
  const sessions = new Map<string, Promise<Held>>();

  /** Two services that need the panel at the same moment wait for the same login. */
  function held(profileId: string, signal?: AbortSignal): Promise<Held> {
    const known = sessions.get(profileId);
    if (known) return known;
    const begun = signIn(profileId, signal);
    sessions.set(profileId, begun);
    begun.catch(() => forget(profileId, begun));
    return begun;
  }

  /** The same for somebody who may stop waiting, and who is not stopped because another one stopped. */
  async function joined(profileId: string, signal?: AbortSignal): Promise<{ session: Promise<Held>; one: Held }> {
    const session = held(profileId, signal);
    try {
      return { session, one: await unlessAborted(session, signal) };
    } catch (error) {
      if (!isCancelled(error) || signal?.aborted) throw error;
      forget(profileId, session);
      return joined(profileId, signal);
    }
  }

  async function signIn(profileId: string, signal?: AbortSignal): Promise<Held> {
    const panel = await open(profileId);
    try {
      await panel.signIn(signal);
      return { panel, state: 'signed-in' };
    } catch (error) {
      if (wantsCode(error)) return { panel, state: 'code-wanted' };
      throw error;
    }
  }

  /** Unless another session has taken its place meanwhile. */
  function forget(profileId: string, session: Promise<Held>): void {
    if (sessions.get(profileId) === session) sessions.delete(profileId);
  }

  async function release(profileId: string): Promise<void> {
    const session = sessions.get(profileId);
    sessions.delete(profileId);
    const gone = await session?.catch(() => null);
    if (gone) await leave(gone.panel);
  }

  return {
    release,

    async use(profileId, work, signal) {
      const { session, one } = await joined(profileId, signal);
      if (one.state === 'code-wanted') throw new Problem('panel-two-factor-wanted');
      try {
        return await work(one.panel);
      } catch (error) {
        if (wantsCode(error)) one.state = 'code-wanted';
        else if (spoilsSession(error)) forget(profileId, session);
        throw error;
      }
    },

    async enterCode(profileId, code, signal) {
      const { session, one } = await joined(profileId, signal);
      if (one.state === 'signed-in') return;
      try {
        await one.panel.enterCode(code, signal);
        one.state = 'signed-in';
      } catch (error) {
        if (!isWrongCode(error)) forget(profileId, session);
        throw error;
      }
    },

    async adopt(profileId, panel, state = 'signed-in') {
      await release(profileId);
      sessions.set(profileId, Promise.resolve({ panel, state }));
    },

    async close() {
      await Promise.all([...sessions.keys()].map(release));
    },
  };
}
