import { shells } from '@shared/account/account';
import type { UserChange, UserDetails, UserSettings } from '@shared/account/user-details';
import { Problem } from '@shared/contract/problem';
import { withApostrophes, withoutReferences } from '../stored-references';
import { packed, type Values } from './cscp';
import { withoutOwnName } from './differences';
import type { ApiParts } from './parts';
import { refuseUnsendable } from './sendable';
import type { Work } from './session';
import { capabilitiesOf } from './steps';
import { momentOf, userDetailsOf, type UserRecord } from './user-record';
import { changeUnknown, readBack, writeStep, type Step } from './write';

/** Values of one namespace as they were. */
interface Part {
  namespace: string | null;
  before: Values;
}

const flag = (isOn: boolean): string => (isOn ? '1' : '0');
const diskValue = (megabytes: number | null): string => String(megabytes ?? -1);

/** The row of the user's own name goes with that alias, when it is listed: it stays listed then, and is never added. */
function aliasesToWrite(wanted: readonly string[], user: UserRecord): string[] {
  const own = user.aliases.includes(user.name) ? [user.name] : [];
  return [...own, ...withoutOwnName(wanted, user.name)];
}

function emailValues(change: UserChange, user: UserRecord, offsetMinutes: number): Values {
  const { aliases, forwarding, vacation } = change;
  const moment = (clock: string | null): string => (clock === null ? '' : String(momentOf(clock, offsetMinutes)));
  return {
    ...(aliases && { aliases: packed(aliasesToWrite(aliases, user)) }),
    ...(forwarding && {
      forwardEnable: flag(forwarding.enabled),
      forwardEmail: packed(forwarding.addresses),
      forwardSave: flag(forwarding.keepCopy),
    }),
    ...(vacation && {
      vacationOn: flag(vacation.enabled),
      vacationMsg: vacation.message,
      vacationMsgStart: moment(vacation.from),
      // The same moment twice stands for an answer without an end.
      vacationMsgStop: moment(vacation.until ?? vacation.from),
    }),
  };
}

function mainValues(change: UserChange, user: UserRecord): Values {
  const { fullName, remarks, emailDisabled, siteAdministrator, dnsAdministrator } = change;
  const rights = siteAdministrator !== undefined || dnsAdministrator !== undefined;
  return {
    ...(fullName !== undefined && { fullName }),
    ...(remarks !== undefined && { description: remarks }),
    ...(emailDisabled !== undefined && { emailDisabled: flag(emailDisabled) }),
    ...(rights && { capLevels: packed(capabilitiesOf({ siteAdministrator, dnsAdministrator }, user.capabilities)) }),
    // Site administrators upload the site's pages (BlueOnyx 5212R, user edit form).
    ...(siteAdministrator && { ftpDisabled: '0' }),
  };
}

/** What goes where; the e-mail part, which is refused most, first, so that little has to be taken back. */
function valuesByNamespace(change: UserChange, user: UserRecord, offsetMinutes: number): [string | null, Values][] {
  const { diskMegabytes, shell } = change;
  const all: [string | null, Values][] = [
    ['Email', emailValues(change, user, offsetMinutes)],
    ['Disk', diskMegabytes === undefined ? {} : { quota: diskValue(diskMegabytes) }],
    ['Shell', shell === undefined ? {} : { enabled: String(shells.indexOf(shell)) }],
    [null, mainValues(change, user)],
  ];
  return all.filter(([, values]) => Object.keys(values).length > 0);
}

const sameSetting = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A setting in the form in which two states are compared. */
function comparable(field: keyof UserSettings, details: Partial<UserSettings>, loginName: string): unknown {
  const { aliases = [], forwarding, vacation, fullName, remarks } = details;
  // A reference that somebody has typed is read as what it stands for.
  if (field === 'fullName') return fullName && withApostrophes(fullName);
  if (field === 'remarks') return remarks && withoutReferences(remarks);
  if (field === 'aliases') return withoutOwnName([...new Set(aliases)], loginName).sort();
  if (field === 'forwarding') return forwarding && [forwarding.enabled, forwarding.keepCopy, ...forwarding.addresses];
  if (field === 'vacation') {
    const until = vacation?.until === vacation?.from ? null : vacation?.until;
    return vacation && [vacation.enabled, withoutReferences(vacation.message), vacation.from, until];
  }
  return details[field];
}

/** The settings in which two states differ, of the ones named. */
export const differingSettings = (
  one: Partial<UserSettings>,
  other: Partial<UserSettings>,
  fields: readonly (keyof UserSettings)[],
  loginName: string,
): (keyof UserSettings)[] =>
  fields.filter((field) => !sameSetting(comparable(field, one, loginName), comparable(field, other, loginName)));

interface Task {
  parts: ApiParts;
  change: UserChange;
  fields: (keyof UserSettings)[];
  user: UserRecord;
  work: Work;
}

/** The settings that stand elsewhere than in the user's own properties. */
const namespaceOf: Partial<Record<keyof UserSettings, string>> = {
  aliases: 'Email',
  forwarding: 'Email',
  vacation: 'Email',
  diskMegabytes: 'Disk',
  shell: 'Shell',
};

function stepOf(namespace: string | null, values: Values, { change, fields, parts }: Task): Step {
  const own = fields.filter((field) => (namespaceOf[field] ?? null) === namespace);
  const stands: Step['stands'] = (user) =>
    differingSettings(userDetailsOf(user, parts.offsetMinutes()), change, own, user.name).length === 0;
  return { namespace, values, field: 'settings', stands };
}

const isUncertain = (error: unknown): error is Problem =>
  error instanceof Problem && error.code === 'panel-change-unknown';

/** Write all parts; when one of them fails, the ones before get their old values back, and so does one that may stand. */
async function write(task: Task): Promise<void> {
  const { parts, change, user, work } = task;
  const offset = parts.offsetMinutes();
  const before = userDetailsOf(user, offset);
  const old: UserChange = Object.fromEntries(task.fields.map((field) => [field, before[field]]));
  const oldValues = new Map(valuesByNamespace(old, user, offset));
  const sent: Part[] = [];
  for (const [namespace, wanted] of valuesByNamespace(change, user, offset)) {
    const part = { namespace, before: oldValues.get(namespace) ?? {} };
    try {
      await writeStep(parts, { oid: user.oid, loginName: user.name }, stepOf(namespace, wanted, task), work);
      sent.push(part);
    } catch (error) {
      await takeBack(task, { old, sent: isUncertain(error) ? [...sent, part] : sent }, error);
      if (!isUncertain(error)) throw error;
      throw error.params.cancelled
        ? new Problem('cancelled')
        : new Problem('panel-not-changed', { loginName: user.name }, { retry: true, cause: error });
    }
  }
}

/** Write back what was there, and look: a success that was none is tried once more. Answers whether it stands again. */
async function restore(task: Task, { old, sent }: { old: UserChange; sent: readonly Part[] }): Promise<boolean> {
  const { parts, user, fields } = task;
  const { oid, name: loginName } = user;
  const touched = fields.filter((field) => sent.some(({ namespace }) => namespace === (namespaceOf[field] ?? null)));
  for (let chance = 1; chance <= 2; chance++) {
    for (const { namespace, before } of sent) {
      await writeStep(parts, { oid, loginName }, stepOf(namespace, before, { ...task, change: old }), {});
    }
    const now = await parts.directory.existing(loginName, {});
    if (differingSettings(userDetailsOf(now, parts.offsetMinutes()), old, touched, loginName).length === 0) return true;
  }
  return false;
}

/** Also for somebody who stopped waiting: half a change serves nobody. What cannot be taken back is told by reading. */
async function takeBack(task: Task, done: { old: UserChange; sent: readonly Part[] }, reason: unknown): Promise<void> {
  if (done.sent.length === 0) return;
  const { parts, user, fields, change } = task;
  const loginName = user.name;
  let trouble: Problem | null = null;
  try {
    if (await restore(task, done)) return;
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    trouble = cause;
  }
  const now = await parts.directory.user(loginName, {}).catch(() => null);
  const unknown = reason instanceof Problem ? reason : trouble;
  if (!now) throw unknown ? changeUnknown(loginName, unknown) : reason;
  const differing = differingSettings(userDetailsOf(now, parts.offsetMinutes()), change, fields, loginName);
  throw new Problem('employee-differs', { loginName, fields: differing }, { cause: reason });
}

/**
 * Change what is named of one user and read him back. Refused before anything is sent when one of these settings stands
 * differently now than the person saw it.
 */
export async function changeUser(
  parts: ApiParts,
  loginName: string,
  change: UserChange,
  seen: UserDetails,
  work: Work,
): Promise<UserDetails> {
  const { directory } = parts;
  const [site, user] = await Promise.all([directory.site(work), directory.existing(loginName, work)]);
  const now = userDetailsOf(user, parts.offsetMinutes());
  const named = Object.keys(change) as (keyof UserSettings)[];
  const meanwhile = differingSettings(now, seen, named, loginName);
  if (meanwhile.length > 0) throw new Problem('employee-changed-meanwhile', { loginName, fields: meanwhile });
  const fields = differingSettings(now, change, named, loginName);
  const task: Task = { parts, fields, user, work, change: Object.fromEntries(fields.map((f) => [f, change[f]])) };
  refuseUnsendable(task.change, site);
  directory.markListStale();
  await write(task);
  const read = async (): Promise<UserDetails> =>
    userDetailsOf(await readBack(parts, loginName, work), parts.offsetMinutes());
  let after = await read();
  // A success that was none: once more.
  if (differingSettings(after, change, fields, loginName).length > 0) {
    await write(task);
    after = await read();
  }
  const differing = differingSettings(after, change, fields, loginName);
  if (differing.length > 0) throw new Problem('employee-differs', { loginName, fields: differing });
  return after;
}
