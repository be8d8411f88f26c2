import { loginNameOf, type Account, type PanelUser, type SiteFacts } from '@shared/account/account';
import { Problem } from '@shared/contract/problem';
import type { EventValue } from '@shared/contract/calls';
import type { Profile, UnfinishedRun } from '@shared/contract/schemas';
import type { Panel } from '../panels/panel';
import type { Journal } from './journal';
import { runOnboarding } from './run';

export interface OnboardingParts {
  journal: Journal;
  profile(id: string): Promise<Profile>;
  /** A panel object with the profile's secret; not signed in yet. */
  openPanel(profile: Profile): Promise<Panel>;
  report(progress: EventValue<'onboarding.progress'>): void;
  now(): number;
}

export interface Onboarding {
  prepare(profileId: string): Promise<{ site: SiteFacts; users: PanelUser[] }>;
  create(of: { runId: string; profileId: string; account: Account }): Promise<{ user: PanelUser }>;
  cancel(runId: string): void;
  lookUp(runId: string): Promise<PanelUser | null>;
  undo(runId: string): Promise<void>;
  forget(runId: string): Promise<void>;
  unfinished(): Promise<UnfinishedRun[]>;
  /** Drop the session of a profile: its secret or its trust has changed, or it is gone. */
  release(profileId: string): Promise<void>;
  close(): Promise<void>;
}

/** Making employees, one at a time, with a note on disk of every run that is not finished. */
export function createOnboarding(parts: OnboardingParts): Onboarding {
  const sessions = new Map<string, Panel>();
  let running: { runId: string; abort: AbortController } | null = null;

  /** The signed-in panel of a profile; kept between preparing and creating, so that one login serves both. */
  async function session(profileId: string): Promise<Panel> {
    const kept = sessions.get(profileId);
    if (kept) return kept;
    const panel = await parts.openPanel(await parts.profile(profileId));
    await panel.signIn();
    sessions.set(profileId, panel);
    return panel;
  }

  async function release(profileId: string): Promise<void> {
    const panel = sessions.get(profileId);
    sessions.delete(profileId);
    await panel?.signOut();
  }

  /** Use the session; one that has gone bad is not kept for the next call. */
  async function withPanel<T>(profileId: string, use: (panel: Panel) => Promise<T>): Promise<T> {
    const panel = await session(profileId);
    try {
      return await use(panel);
    } catch (error) {
      sessions.delete(profileId);
      throw error;
    }
  }

  async function noted(runId: string): Promise<UnfinishedRun> {
    const run = (await parts.journal.list()).find(({ id }) => id === runId);
    if (!run) throw new Problem('run-unknown');
    return run;
  }

  async function begin(runId: string, profile: Profile, account: Account): Promise<UnfinishedRun> {
    const known = (await parts.journal.list()).find(({ id }) => id === runId);
    const { password: _, ...rest } = account;
    const loginName = loginNameOf(account.userName, profile.prefix);
    // The same run tried again with another name is another user: what may exist is the one noted before.
    if (known && known.loginName === loginName) return known;
    const run: UnfinishedRun = {
      id: runId,
      profileId: profile.id,
      loginName,
      account: rest,
      step: 'check',
      startedAt: new Date(parts.now()).toISOString(),
      mayExist: false,
    };
    await parts.journal.begin(run);
    return run;
  }

  return {
    release,

    prepare: (profileId) =>
      withPanel(profileId, async (panel) => ({ users: await panel.listUsers(), site: await panel.site() })),

    async create({ runId, profileId, account }) {
      if (running) throw new Problem('run-busy');
      const abort = new AbortController();
      running = { runId, abort };
      try {
        const profile = await parts.profile(profileId);
        const run = await begin(runId, profile, account);
        const user = await withPanel(profileId, (panel) =>
          runOnboarding({
            panel,
            account,
            prefix: profile.prefix,
            mayExist: run.mayExist,
            signal: abort.signal,
            report: (progress) => parts.report({ runId, ...progress }),
            note: (step, mayExist) => parts.journal.advance(runId, step, mayExist),
            now: parts.now,
          }),
        );
        await parts.journal.finish(runId);
        sessions.delete(profileId);
        return { user };
      } catch (error) {
        await forgetWhatNeverBegan(runId, error);
        throw error;
      } finally {
        running = null;
      }
    },

    cancel(runId) {
      if (running?.runId === runId) running.abort.abort();
    },

    async lookUp(runId) {
      const { profileId, loginName } = await noted(runId);
      return withPanel(profileId, (panel) => panel.readUser(loginName));
    },

    async undo(runId) {
      const { profileId, loginName, mayExist } = await noted(runId);
      if (mayExist) {
        await withPanel(profileId, async (panel) => {
          if (await panel.readUser(loginName)) await panel.deleteUser(loginName);
        });
      }
      await parts.journal.finish(runId);
      await release(profileId);
    },

    forget: (runId) => parts.journal.finish(runId),
    unfinished: () => parts.journal.list(),

    async close() {
      running?.abort.abort();
      await Promise.all([...sessions.keys()].map(release));
    },
  };

  /** A run of which surely nothing stands on the panel leaves no note behind. */
  async function forgetWhatNeverBegan(runId: string, error: unknown): Promise<void> {
    const run = (await parts.journal.list()).find(({ id }) => id === runId);
    if (!run) return;
    if (!run.mayExist || (error instanceof Problem && leavesNothing.has(error.code))) await parts.journal.finish(runId);
  }
}

/** Failures after which the panel has no such user of ours. */
const leavesNothing = new Set<string>([
  'employee-name-taken',
  'employee-alias-taken',
  'employee-user-limit',
  'employee-quota-over-site',
  'employee-password-weak',
  'employee-data-invalid',
  'employee-refused',
  'employee-not-created',
]);
