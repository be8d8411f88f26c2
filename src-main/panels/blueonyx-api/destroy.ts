import { Problem } from '@shared/contract/problem';
import type { ApiParts } from './parts';
import type { Work } from './session';
import type { UserRecord } from './user-record';
import { writeSurely } from './write';

/** Whether this very user is gone: the panel must say that it knows no such object, a search without result proves nothing. */
async function isGone({ client }: ApiParts, { oid, name }: UserRecord, work: Work): Promise<boolean> {
  const object = await client.get(oid, null, work);
  return object === null || object['name'] !== name;
}

/** Whether he is gone in the end. Rejects when the panel refuses, or cannot be asked. */
async function destroyOnce(parts: ApiParts, user: UserRecord, work: Work): Promise<boolean> {
  const { name: loginName } = user;
  const look = () => isGone(parts, user, work);
  try {
    const send = () => parts.client.destroy(user.oid, work, { loginName });
    await writeSurely(parts, { loginName, send, look, stands: (gone) => gone }, work);
  } catch (error) {
    // Sent a second time, the command is refused for somebody whom the first one has destroyed after all.
    if (error instanceof Problem && error.code === 'employee-refused' && (await look())) return true;
    throw error;
  }
  return look();
}

/**
 * Destroy exactly this user, account and mailbox, and see that he is gone. Name and site are read again right before: a number
 * alone is not trusted with that.
 * @throws Problem `employee-not-deleted` when he still stands there, `panel-change-unknown`, or what the panel refuses with.
 */
export async function destroyUser(parts: ApiParts, user: UserRecord, work: Work): Promise<void> {
  const now = await parts.client.get(user.oid, null, work);
  if (now === null) return;
  if (now['name'] !== user.name || now['site'] !== user.site) {
    throw new Problem('employee-not-deleted', { loginName: user.name, reason: 'other-object', messages: [] });
  }
  parts.directory.markListStale();
  // A success that was none: once more.
  const gone = (await destroyOnce(parts, user, work)) || (await destroyOnce(parts, user, work));
  if (!gone) throw new Problem('employee-not-deleted', { loginName: user.name, messages: [] }, { retry: true });
}
