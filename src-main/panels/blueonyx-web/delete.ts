import type { PanelUser } from '@shared/account/account';
import { Problem } from '@shared/contract/problem';
import type { Work } from './administrator';
import { refuseOwn } from './edit';
import { mayHaveArrived } from '../network-problems';
import type { Page } from './pages';
import type { PanelParts } from './parts';
import { watchUser } from '../silence';
import { userNamed } from './site-pages';

type Answered = { page: Page } | { silence: Problem } | { refusal: Problem };

/** The site's web server runs as this user (base-user, CannotDeleteSiteAdminForWeb). */
const isNeeded = (messages: readonly string[]) =>
  messages.some((message) => /ユーザーを削除できません|cannot be deleted|cannot delete/i.test(message));

async function ask({ administrator }: PanelParts, path: string, work: Work): Promise<Answered> {
  try {
    return { page: await administrator.withSession(work, (session) => session.page(path, work)) };
  } catch (error) {
    // Also said of a user who is gone already: this very request may have been carried out once, in a session that then ran out.
    if (error instanceof Problem && error.code === 'panel-not-allowed') return { refusal: error };
    if (error instanceof Problem && mayHaveArrived(error)) return { silence: error };
    throw error;
  }
}

async function remaining(
  parts: PanelParts,
  answered: Answered,
  loginName: string,
  work: Work,
): Promise<PanelUser | null> {
  const { pages, clock, timeouts } = parts;
  if ('page' in answered) return userNamed(pages.noteList(answered.page) ?? (await pages.list(work)), loginName);
  if ('refusal' in answered) return userNamed(await pages.list(work), loginName);
  const { silence } = answered;
  try {
    if (silence.code === 'cancelled') throw silence;
    work.progress?.({ kind: 'looking-after-silence', reason: silence.code });
    const look = async () => userNamed(await pages.list(work), loginName);
    return await watchUser({ look, isDone: (user) => user === null, clock, timeouts, signal: work.signal });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const params = { loginName, reason: error.code, cancelled: error.code === 'cancelled' };
    throw new Problem('panel-change-unknown', params, { cause: error, retry: true });
  }
}

/**
 * Delete exactly this user of the own site (BlueOnyx, user delete: one GET, no question asked). The panel says nothing when it
 * succeeds and little when it does not, so the list decides.
 */
export async function deleteUser(parts: PanelParts, loginName: string, work: Work): Promise<void> {
  refuseOwn(parts, loginName);
  if (!userNamed(await parts.pages.list(work), loginName)) throw new Problem('employee-missing', { loginName });
  const query = new URLSearchParams({ group: await parts.pages.siteGroup(work), name: loginName });
  parts.pages.markListStale();
  const answered = await ask(parts, `/user/userDel?${query}`, work);
  if (!(await remaining(parts, answered, loginName, work))) return;
  if ('refusal' in answered) throw answered.refusal;
  const messages = 'page' in answered ? answered.page.messages : [];
  if (isNeeded(messages)) throw new Problem('employee-is-preferred-administrator', { loginName, messages });
  throw new Problem('employee-not-deleted', { loginName, messages }, { retry: 'silence' in answered });
}
