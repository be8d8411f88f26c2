import type { SuspendMemory, UserChange, UserDetails } from '@shared/account/user-details';
import { Problem } from '@shared/contract/problem';
import type { Work } from './administrator';
import { conflictsOf, differingSettings } from './edit-compare';
import { problemOfMessages } from './errors';
import type { PanelParts } from './parts';
import { refuseCutText, refuseFullName } from './refusals';
import { readEdit, saveUser, type Saved } from './save-user';

export const readDetails = async (parts: PanelParts, loginName: string, work: Work): Promise<UserDetails> =>
  (await readEdit(parts, loginName, work)).details;

/** Nobody takes the door away under the own feet. */
export function refuseOwn({ administrator }: PanelParts, loginName: string): void {
  if (loginName === administrator.loginName) throw new Problem('employee-is-self', { loginName });
}

function refuseUnsendableChange({ fullName, remarks, vacation, forwarding }: UserChange): void {
  if (fullName !== undefined) refuseFullName(fullName);
  if (remarks !== undefined) refuseCutText('remarks', remarks);
  if (vacation) refuseCutText('vacation', vacation.message);
  if (forwarding?.enabled && forwarding.addresses.length === 0) {
    throw new Problem('employee-data-invalid', { field: 'forwarding', reason: 'noAddress', messages: [] });
  }
  if (vacation?.enabled && vacation.message.trim() === '') {
    throw new Problem('employee-data-invalid', { field: 'vacation', reason: 'empty', messages: [] });
  }
}

/** Taking the own name out of the aliases would destroy the row by which the user's main address works. */
const withOwnName = (aliases: string[], { loginName, aliases: before }: UserDetails): string[] =>
  before.includes(loginName) && !aliases.includes(loginName) ? [loginName, ...aliases] : aliases;

/** Only what would really become different. */
function effective(change: UserChange, now: UserDetails): UserChange {
  const wish = { ...change, ...(change.aliases && { aliases: withOwnName(change.aliases, now) }) };
  const fields = differingSettings({ ...now, ...wish }, now);
  return Object.fromEntries(fields.map((field) => [field, wish[field]]));
}

/**
 * Why a user does not stand as wanted. Nothing taken at all: the panel's reason, or that it is safe to try again. Taken in part:
 * in what it differs. The panel saves one group of settings after the other and keeps what came before a refusal (5212R).
 */
function shortfall({ before, after, messages, silence }: Saved, fields: string[]): Problem {
  const { loginName } = before;
  const isUntouched = before.suspended === after.suspended && differingSettings(before, after).length === 0;
  if (isUntouched && messages.length > 0) return problemOfMessages(messages, { loginName });
  if (isUntouched && silence) return new Problem('panel-not-changed', { loginName }, { retry: true });
  return new Problem('employee-differs', { loginName, fields, messages });
}

/**
 * Change what `change` names and read the user back. `seen` is what the person decided by.
 * @throws Problem `employee-changed-meanwhile`, `employee-differs`, `panel-not-changed`, or why the panel refuses.
 */
export async function changeUser(
  parts: PanelParts,
  loginName: string,
  { change, seen }: { change: UserChange; seen: UserDetails },
  work: Work,
): Promise<UserDetails> {
  refuseUnsendableChange(change);
  const saved = await saveUser(
    parts,
    loginName,
    (now) => {
      const wish = effective(change, now);
      const fields = conflictsOf(wish, seen, now);
      if (fields.length > 0) throw new Problem('employee-changed-meanwhile', { loginName, fields });
      return Object.keys(wish).length > 0 ? { change: wish } : null;
    },
    work,
  );
  const fields = differingSettings(saved.after, saved.wanted);
  if (fields.length > 0) throw shortfall(saved, fields);
  return saved.after;
}

/** Suspend, and answer with what the panel is about to forget. @throws Problem `employee-suspended` when it has happened already. */
export async function suspendUser(parts: PanelParts, loginName: string, work: Work): Promise<SuspendMemory> {
  refuseOwn(parts, loginName);
  const decide = (now: UserDetails) => {
    if (now.suspended) throw new Problem('employee-suspended', { loginName });
    return { change: {}, suspended: true };
  };
  const saved = await saveUser(parts, loginName, decide, work);
  if (!saved.after.suspended) throw shortfall(saved, ['suspended']);
  const { emailDisabled, forwarding } = saved.before;
  return { emailDisabled, forwarding };
}

/**
 * End the suspension and give back what is remembered; without a memory the panel's own state stands. One form suffices where the
 * panel takes all of it at once; where it looks at the forwarding while the user still counts as suspended, a second one follows.
 */
export async function resumeUser(
  parts: PanelParts,
  loginName: string,
  memory: SuspendMemory | null,
  work: Work,
): Promise<UserDetails> {
  const decide = (now: UserDetails) => {
    const change = effective(memory ?? {}, now);
    const isNothing = !now.suspended && Object.keys(change).length === 0;
    return isNothing ? null : { change, suspended: false };
  };
  const first = await saveUser(parts, loginName, decide, work);
  if (first.after.suspended) throw shortfall(first, ['suspended']);
  const last = await saveUser(parts, loginName, decide, work);
  const fields = differingSettings(last.after, last.wanted);
  if (fields.length > 0) throw shortfall(last, fields);
  return last.after;
}
