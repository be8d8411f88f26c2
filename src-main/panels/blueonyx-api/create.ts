import { loginNameOf, type Account, type PanelUser } from '@shared/account/account';
import { Problem } from '@shared/contract/problem';
import { watchUser } from '../silence';
import { checkBeforeCreate } from './check-before-create';
import { packed, type Values } from './cscp';
import { destroyUser } from './destroy';
import { differencesFrom } from './differences';
import { watchOf, type ApiParts } from './parts';
import { refuseAccount } from './sendable';
import type { Work } from './session';
import type { SiteRecord } from './site-record';
import { accountSteps, capabilitiesOf } from './steps';
import { delayedSignal } from './turns';
import { panelUserOf, type UserRecord } from './user-record';
import { isSilence, writeStep, type Step } from './write';

interface Task {
  parts: ApiParts;
  site: SiteRecord;
  account: Account;
  loginName: string;
  work: Work;
}

/** Milliseconds that somebody who stops waits for the answer to a CREATE under way, so that nothing half-made stays. */
const patienceAfterCancel = 5_000;

/** What the panel's own form sends (BlueOnyx 5212R, user add), but for the password: that would stand in the server's log. */
const newUserOf = ({ account, loginName, site }: Task): Values => ({
  name: loginName,
  fullName: account.fullName,
  sortName: '',
  site: site.group,
  volume: site.volume,
  enabled: site.suspended ? '0' : '1',
  emailDisabled: account.emailDisabled ? '1' : '0',
  ftpDisabled: account.siteAdministrator ? '0' : '1',
  localePreference: 'browser',
  stylePreference: 'BlueOnyx',
  description: account.remarks,
  capLevels: packed(capabilitiesOf(account, [])),
});

const notCreated = (loginName: string, cause?: Problem) =>
  new Problem('employee-not-created', { loginName }, { retry: true, cause });

const unknown = (loginName: string, cause: Problem) =>
  new Problem(
    'employee-outcome-unknown',
    { loginName, reason: cause.code, cancelled: cause.code === 'cancelled' },
    { cause },
  );

/** Whether this is the user that we asked for: made by the command that got no answer, and not finished yet. */
const isOurs = (user: UserRecord, { site, account }: Task): boolean =>
  user.site === site.group && user.fullName === account.fullName && !user.hasPassword;

/** After a silence, look for the user before anything is decided. The name was free before. */
async function findOut(task: Task, silence: Problem): Promise<UserRecord> {
  const { parts, loginName, work, account } = task;
  work.progress?.({ kind: 'looking-after-silence', reason: silence.code });
  const look = async (): Promise<UserRecord | null> => {
    const [oid] = await parts.client.find('User', [{ key: 'name', value: loginName }], work);
    return oid === undefined ? null : parts.directory.userByOid(oid, work);
  };
  const user = await watchUser(watchOf(parts, work, look, (seen) => seen !== null && isOurs(seen, task))).catch(
    (error: unknown) => {
      throw error instanceof Problem ? unknown(loginName, error) : error;
    },
  );
  if (!user) throw notCreated(loginName, silence);
  if (isOurs(user, task)) return user;
  if (user.site !== task.site.group) throw new Problem('employee-name-taken', { loginName, messages: [] });
  throw new Problem('employee-differs', { loginName, fields: differencesFrom(user, account) });
}

/** The bare user, without password. */
async function make(task: Task): Promise<string> {
  const { parts, loginName, work } = task;
  if (work.signal?.aborted) throw new Problem('cancelled');
  const late = delayedSignal(work.signal, patienceAfterCancel);
  try {
    const oid = await parts.client.create('User', newUserOf(task), { ...work, signal: late.signal }, { loginName });
    // A success that names nobody was none, or was cut off.
    return oid ?? (await findOut(task, new Problem('panel-answer-false', {}, { retry: true }))).oid;
  } catch (error) {
    if (error instanceof Problem && error.code === 'cancelled') throw unknown(loginName, error);
    if (isSilence(error)) return (await findOut(task, error)).oid;
    throw error;
  } finally {
    late.stop();
  }
}

async function readBack({ parts, loginName, work }: Task, oid: string): Promise<UserRecord> {
  const look = () => parts.directory.user(loginName, work);
  try {
    const user = await look();
    if (user?.oid === oid) return user;
  } catch (error) {
    if (!isSilence(error)) throw error;
    work.progress?.({ kind: 'looking-after-silence', reason: error.code });
  }
  const user = await watchUser(watchOf(parts, work, look, (seen) => seen?.oid === oid));
  if (user?.oid !== oid) throw notCreated(loginName);
  return user;
}

/** Password, disk, shell and aliases; what turns out not to stand is written once more. */
async function complete(task: Task, oid: string): Promise<UserRecord> {
  const steps = accountSteps(task.account, task.loginName);
  const write = async (which: readonly Step[]): Promise<void> => {
    for (const step of which) await writeStep(task.parts, { oid, loginName: task.loginName }, step, task.work);
  };
  await write(steps);
  const user = await readBack(task, oid);
  const missing = steps.filter((step) => !step.stands(user));
  if (missing.length === 0) return user;
  await write(missing);
  return readBack(task, oid);
}

/** How often it is tried to take a user back while the panel cannot be asked. */
const chancesToUndo = 4;

/** Destroy the user that this run made: that number, that name, that site. */
async function takeBack({ parts, loginName, site }: Task, oid: string, work: Work): Promise<void> {
  for (let chance = 1; ; chance++) {
    try {
      const user = await parts.directory.userByOid(oid, work);
      if (user && (user.name !== loginName || user.site !== site.group)) throw notCreated(loginName);
      if (user) await destroyUser(parts, user, work);
      return;
    } catch (error) {
      const mayPass = isSilence(error) || (error instanceof Problem && error.code === 'panel-change-unknown');
      if (!mayPass || chance === chancesToUndo) throw error;
      await parts.clock.sleep(parts.timeouts.silencePause);
    }
  }
}

/** Take back what was begun, and nothing else; the reason is told when that succeeded. */
async function undo(task: Task, oid: string, reason: unknown): Promise<never> {
  const { parts, loginName, account } = task;
  // Somebody who stopped waiting gets nothing half-made either.
  const work: Work = { progress: task.work.progress };
  try {
    await takeBack(task, oid, work);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const left = await parts.directory.userByOid(oid, work).catch(() => null);
    if (!left) throw unknown(loginName, reason instanceof Problem ? reason : error);
    throw new Problem('employee-differs', { loginName, fields: differencesFrom(left, account) }, { cause: reason });
  }
  // What became of the last step does not matter any more.
  const isUnknown = reason instanceof Problem && reason.code === 'panel-change-unknown';
  if (!isUnknown) throw reason;
  throw reason.params.cancelled ? new Problem('cancelled') : notCreated(loginName, reason);
}

/**
 * Create one user: CREATE without the password, then password, disk, shell and aliases one by one, each its own transaction of
 * the panel. What was begun and cannot be finished is taken back.
 */
export async function createUser(parts: ApiParts, account: Account, work: Work): Promise<PanelUser> {
  const site = await parts.directory.site(work);
  const loginName = loginNameOf(account.userName, site.prefix);
  refuseAccount(account, loginName, site);
  const task: Task = { parts, site, account, loginName, work };
  await checkBeforeCreate(parts, task, work);
  const oid = await make(task);
  const user = await complete(task, oid).catch((error: unknown) => undo(task, oid, error));
  parts.directory.note(user);
  const fields = differencesFrom(user, account);
  if (fields.length > 0) throw new Problem('employee-differs', { loginName, fields });
  const row = panelUserOf(user);
  // Asked for as an alias, the own name is no alias of the panel and yet an address that works.
  const own = account.aliases.filter((alias) => alias === loginName && !row.aliases.includes(alias));
  return { ...row, aliases: [...row.aliases, ...own] };
}
