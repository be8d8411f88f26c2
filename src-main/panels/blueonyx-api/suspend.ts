import type { SuspendMemory, UserDetails } from '@shared/account/user-details';
import { Problem } from '@shared/contract/problem';
import { packed, type Values } from './cscp';
import type { ApiParts } from './parts';
import type { Work } from './session';
import { userDetailsOf, type UserRecord } from './user-record';
import { readBack, writeStep, type Step } from './write';

const sameAddresses = (one: readonly string[], other: readonly string[]) =>
  [...one].sort().join(' ') === [...other].sort().join(' ');

const suspension: Step = {
  namespace: null,
  values: { ui_enabled: '0', emailDisabled: '1' },
  field: 'suspended',
  stands: (user) => !user.enabled,
};

const resumption: Step = {
  namespace: null,
  values: { ui_enabled: '1' },
  field: 'suspended',
  stands: (user) => user.enabled,
};

const emailOff: Step = {
  namespace: null,
  values: { emailDisabled: '1' },
  field: 'emailDisabled',
  stands: (user) => user.emailDisabled,
};

function forwardingStep({ forwarding }: SuspendMemory): Step {
  const { enabled, addresses, keepCopy } = forwarding;
  const values: Values = {
    forwardEnable: enabled ? '1' : '0',
    forwardEmail: packed(addresses),
    forwardSave: keepCopy ? '1' : '0',
  };
  return {
    namespace: 'Email',
    values,
    field: 'forwarding',
    stands: ({ forward }) =>
      forward.enabled === enabled && forward.keepCopy === keepCopy && sameAddresses(forward.addresses, addresses),
  };
}

/** Write what does not stand, read back, once more what still does not, and say what is left. */
async function bring(parts: ApiParts, user: UserRecord, steps: readonly Step[], work: Work): Promise<UserRecord> {
  let now = user;
  for (let round = 0; round < 2; round++) {
    const missing = steps.filter((step) => !step.stands(now));
    if (missing.length === 0) break;
    parts.directory.markListStale();
    const who = { oid: user.oid, loginName: user.name };
    for (const step of missing) await writeStep(parts, who, step, work);
    now = await readBack(parts, user.name, work);
  }
  const fields = steps.filter((step) => !step.stands(now)).map(({ field }) => field);
  if (fields.length > 0) throw new Problem('employee-differs', { loginName: user.name, fields });
  return now;
}

/**
 * Suspend a user (BlueOnyx 5212R, handler of suspensions: the mailbox is locked, and the panel switches forwarding off and
 * forgets that it was on).
 */
export async function suspendUser(parts: ApiParts, loginName: string, work: Work): Promise<SuspendMemory> {
  const user = await parts.directory.existing(loginName, work);
  if (user.isSystemAdministrator) throw new Problem('panel-not-allowed', { page: loginName });
  // What the panel shows of him now is not worth remembering.
  if (!user.enabled) throw new Problem('employee-suspended', { loginName });
  const memory: SuspendMemory = { emailDisabled: user.emailDisabled, forwarding: user.forward };
  await bring(parts, user, [suspension], work);
  return memory;
}

/** End a suspension; the panel then switches e-mail on and forwarding off, whatever was before. */
export async function resumeUser(
  parts: ApiParts,
  loginName: string,
  memory: SuspendMemory | null,
  work: Work,
): Promise<UserDetails> {
  const user = await parts.directory.existing(loginName, work);
  const active = await bring(parts, user, [resumption], work);
  const remembered = memory ? [forwardingStep(memory), ...(memory.emailDisabled ? [emailOff] : [])] : [];
  const given = await bring(parts, active, remembered, work);
  return userDetailsOf(given, parts.offsetMinutes());
}
