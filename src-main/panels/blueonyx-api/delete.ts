import { Problem } from '@shared/contract/problem';
import { destroyUser } from './destroy';
import type { ApiParts } from './parts';
import type { Work } from './session';
import type { SiteRecord } from './site-record';
import type { UserRecord } from './user-record';
import { changeUnknown, writeStep, type Step } from './write';

/** The site's web server runs as one of its administrators, who must stay. */
async function preferredAdministrator({ client }: ApiParts, { oid }: SiteRecord, work: Work): Promise<string> {
  const properties = await client.get(oid, 'PHP', work);
  return properties?.['prefered_siteadmin'] ?? '';
}

const overQuota = (): Step => ({
  namespace: 'Disk',
  values: { over_quota: '0', quota_toggle: String(Math.floor(Date.now() / 1000)) },
  field: 'disk',
  stands: (user) => !user.isOverQuota,
});

const suspended: Step = {
  namespace: null,
  values: { ui_enabled: '1', enabled: '1' },
  field: 'suspended',
  stands: (user) => user.enabled,
};

/** A user over his disk limit, or suspended, is first set free (BlueOnyx 5212R, user delete). */
async function setFree(parts: ApiParts, user: UserRecord, work: Work): Promise<void> {
  const who = { oid: user.oid, loginName: user.name };
  if (user.isOverQuota) await writeStep(parts, who, overQuota(), work);
  if (!user.enabled) await writeStep(parts, who, suspended, work);
}

/** Somebody who could not be deleted is suspended again, also for a person who stopped waiting. */
async function restore(parts: ApiParts, user: UserRecord): Promise<void> {
  if (user.enabled) return;
  const now = await parts.directory.userByOid(user.oid, {});
  if (!now?.enabled) return;
  const values = { ui_enabled: '0', emailDisabled: user.emailDisabled ? '1' : '0' };
  const again: Step = { namespace: null, values, field: 'suspended', stands: (seen) => !seen.enabled };
  await writeStep(parts, { oid: user.oid, loginName: user.name }, again, {});
}

/** What a refusal comes to here; the panel's words go along. */
const notDeleted = (error: unknown, loginName: string): unknown =>
  error instanceof Problem && error.code === 'employee-refused'
    ? new Problem('employee-not-deleted', { loginName, messages: error.params.messages ?? [] }, { cause: error })
    : error;

/** Delete one user of this site, with the mailbox, and see that neither the account nor an address of it is left. */
export async function deleteUser(parts: ApiParts, loginName: string, work: Work): Promise<void> {
  const { client, directory } = parts;
  const site = await directory.site(work);
  const user = await directory.existing(loginName, work);
  if (user.isSystemAdministrator) {
    throw new Problem('employee-not-deleted', { loginName, reason: 'system-administrator', messages: [] });
  }
  if ((await preferredAdministrator(parts, site, work)) === loginName) {
    throw new Problem('employee-is-preferred-administrator', { loginName });
  }
  directory.markListStale();
  try {
    await setFree(parts, user, work);
    await destroyUser(parts, user, work);
  } catch (error) {
    await restore(parts, user).catch((cause: unknown) => {
      throw cause instanceof Problem ? changeUnknown(loginName, cause) : cause;
    });
    throw notDeleted(error, loginName);
  }
  const criteria = [
    { key: 'action', value: loginName },
    { key: 'fqdn', value: site.fqdn },
  ];
  const rows = await client.find('EmailAlias', criteria, work);
  if (rows.length > 0) throw new Problem('employee-not-deleted', { loginName, reason: 'aliases', messages: [] });
}
