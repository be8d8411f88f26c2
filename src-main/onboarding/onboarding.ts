import { loginNameOf, type Account, type PanelUser, type SiteFacts } from '@shared/account/account';
import { Problem } from '@shared/contract/problem';
import type { EventValue } from '@shared/contract/calls';
import type { JournalOutcome } from '@shared/contract/calls/journal';
import type { Profile, UnfinishedRun } from '@shared/contract/schemas';
import type { AuditJournal } from '../journal/journal';
import type { PanelSessions } from '../panels/sessions';
import type { Journal } from './journal';
import { runOnboarding } from './run';

export interface OnboardingParts {
  journal: Journal;
  /** Where every change is written down for good, before and after. */
  audit: AuditJournal;
  /** One login serves preparing and creating. */
  sessions: PanelSessions;
  profile(id: string): Promise<Profile>;
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
  /** Stop waiting for a run under way. */
  close(): void;
}

/** Making employees, one at a time, with a note on disk of every run that is not finished. */
export function createOnboarding(parts: OnboardingParts): Onboarding {
  const { sessions } = parts;
  /** Whether the user of an unfinished run was there when somebody looked. */
  const found = new Map<string, boolean>();
  let running: { runId: string; abort: AbortController } | null = null;

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
    await parts.journal.begin(run, profile.practice);
    return run;
  }

  return {
    prepare: (profileId) =>
      sessions.use(profileId, async (panel) => ({ users: await panel.listUsers(), site: await panel.site() })),

    async create({ runId, profileId, account }) {
      if (running) throw new Problem('run-busy');
      const abort = new AbortController();
      running = { runId, abort };
      try {
        const profile = await parts.profile(profileId);
        const run = await begin(runId, profile, account);
        const deed = { action: 'create', profile, loginName: run.loginName, fields: Object.keys(run.account) } as const;
        const user = await sessions.use(profileId, (panel) =>
          parts.audit.around(deed, () =>
            runOnboarding({
              panel,
              account,
              prefix: profile.prefix,
              mayExist: run.mayExist,
              signal: abort.signal,
              report: (progress) => parts.report({ runId, ...progress }),
              note: (step, mayExist) => parts.journal.advance(runId, step, mayExist),
              logOut: () => sessions.release(profileId),
              now: parts.now,
            }),
          ),
        );
        // An earlier try of the same run may have been cut off: by now the user stands there.
        await settle(run, 'done');
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
      const user = await sessions.use(profileId, (panel) => panel.readUser(loginName));
      found.set(runId, user !== null);
      return user;
    },

    async undo(runId) {
      const run = await noted(runId);
      const { profileId, loginName, mayExist } = run;
      const wasMade = mayExist && (await takeBack(profileId, loginName));
      await settle(run, wasMade ? 'done' : 'failed');
      await sessions.release(profileId);
    },

    async forget(runId) {
      const run = (await parts.journal.list()).find(({ id }) => id === runId);
      if (!run) return;
      // Whoever dismisses it need not have looked at the panel.
      const isThere = run.mayExist ? found.get(runId) : false;
      await settle(run, isThere === undefined ? 'unknown' : isThere ? 'done' : 'failed');
    },

    unfinished: () => parts.journal.list(),

    close: () => running?.abort.abort(),
  };

  /** The run is over; where it was cut off, the journal of all changes gets its outcome too. */
  async function settle(run: UnfinishedRun, outcome: JournalOutcome): Promise<void> {
    await parts.audit.settleCreation(run, outcome);
    await parts.journal.finish(run.id);
    found.delete(run.id);
  }

  /** Delete the user that a run may have made; false when there was none. */
  async function takeBack(profileId: string, loginName: string): Promise<boolean> {
    const profile = await parts.profile(profileId);
    return sessions.use(profileId, async (panel) => {
      if (!(await panel.readUser(loginName))) return false;
      await parts.audit.around({ action: 'undo', profile, loginName }, () => panel.deleteUser(loginName));
      return true;
    });
  }

  /** A run of which surely nothing stands on the panel leaves no note behind. */
  async function forgetWhatNeverBegan(runId: string, error: unknown): Promise<void> {
    const run = (await parts.journal.list()).find(({ id }) => id === runId);
    if (!run) return;
    if (!run.mayExist || (error instanceof Problem && leavesNothing.has(error.code))) await settle(run, 'failed');
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
