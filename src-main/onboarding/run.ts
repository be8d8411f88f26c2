import { loginNameOf, type Account, type PanelUser } from '@shared/account/account';
import { Problem } from '@shared/contract/problem';
import { onboardingSteps, type OnboardingStep } from '@shared/contract/schemas';
import { rowEquals, type RowField } from '../panels/compare-user';
import type { Panel } from '../panels/panel';

export interface RunProgress {
  step: OnboardingStep;
  state: 'waiting' | 'running' | 'done' | 'failed';
  /** Milliseconds since the step began. */
  elapsed: number;
  lookingAfterSilence: boolean;
}

export interface RunParts {
  panel: Panel;
  account: Account;
  /** The site's prefix, by which the final login name is known. */
  prefix: string | null;
  /** True when an earlier try of the same run may have created the user already: then it is looked for first. */
  mayExist: boolean;
  signal: AbortSignal;
  report(progress: RunProgress): void;
  /** Called before each step, and awaited: what it writes is on disk before the panel is asked anything. */
  note(step: OnboardingStep, mayExist: boolean): Promise<void>;
  /** End the session that the panel was used with. */
  logOut(): Promise<void>;
  now(): number;
}

/** A step that takes long reports itself this often, so that a person sees it is alive. */
const heartbeat = 1000;

/** Create one employee and prove that the mailbox works. Answers with the user as it stands on the panel. */
export async function runOnboarding(parts: RunParts): Promise<PanelUser> {
  const { panel, account, signal } = parts;
  const loginName = loginNameOf(account.userName, parts.prefix);
  let mayExist = parts.mayExist;
  const step = <T>(name: OnboardingStep, work: (progress: { silent(): void }) => Promise<T>): Promise<T> =>
    timed(parts, name, async (progress) => {
      await parts.note(name, mayExist);
      return work(progress);
    });

  for (const name of onboardingSteps)
    parts.report({ step: name, state: 'waiting', elapsed: 0, lookingAfterSilence: false });
  const standing = await step('check', async () => {
    const user = await panel.readUser(loginName, signal);
    if (user && !mayExist) throw new Problem('employee-name-taken', { loginName });
    return user;
  });
  const user = await step('create', async (progress) => {
    if (standing) return standing;
    mayExist = true;
    await parts.note('create', mayExist);
    return createOrLook(parts, loginName, progress);
  });
  await step('readBack', async () => {
    if (standing) refuseDifferences(account, standing);
  });
  await step('proveLogin', () => panel.proveLogin({ loginName, password: account.password }, signal));
  await step('logOut', () => parts.logOut());
  return user;
}

/** Somebody who stops waiting is told what the panel has done meanwhile. */
async function createOrLook(parts: RunParts, loginName: string, progress: { silent(): void }): Promise<PanelUser> {
  const { panel, account, signal } = parts;
  try {
    return await panel.createUser(
      account,
      (event) => event.kind === 'looking-after-silence' && progress.silent(),
      signal,
    );
  } catch (error) {
    if (!signal.aborted) throw error;
    const made = await panel.readUser(loginName).catch((cause: unknown) => {
      throw new Problem('employee-outcome-unknown', { loginName }, { retry: true, cause });
    });
    if (made) throw new Problem('employee-made-despite-cancel', { loginName }, { retry: true });
    throw new Problem('employee-not-created', { loginName }, { retry: true });
  }
}

/** A user whom an earlier try left there was not compared with the account by the driver. */
function refuseDifferences(account: Account, user: PanelUser): void {
  const equal = rowEquals(user, account);
  const fields = (Object.keys(equal) as RowField[]).filter((field) => !equal[field]);
  if (fields.length) throw new Problem('employee-differs', { fields, loginName: user.loginName });
}

async function timed<T>(
  { report, now }: RunParts,
  step: OnboardingStep,
  work: (progress: { silent(): void }) => Promise<T>,
): Promise<T> {
  const began = now();
  let lookingAfterSilence = false;
  const tell = (state: RunProgress['state']): void =>
    report({ step, state, elapsed: now() - began, lookingAfterSilence });
  tell('running');
  const timer = setInterval(() => tell('running'), heartbeat);
  try {
    const value = await work({
      silent() {
        lookingAfterSilence = true;
        tell('running');
      },
    });
    tell('done');
    return value;
  } catch (error) {
    tell('failed');
    throw error;
  } finally {
    clearInterval(timer);
  }
}
