import type { Account, PanelUser } from '@shared/account/account';
import { Problem } from '@shared/contract/problem';
import { fillAddForm, finalLoginName, type AddForm } from './add-form';
import type { Work } from './administrator';
import { differences } from './compare';
import { isCsrfRefusal, problemOfMessages } from './errors';
import type { Page } from './pages';
import type { PanelParts } from './parts';
import { refuseUnsendable } from './refusals';
import { sendForm, type Undone } from './send-form';
import { watchUser } from '../silence';
import { freshForFilling, userNamed } from './site-pages';

type Outcome = { undone: Undone } | { user: PanelUser | null };

interface Attempt {
  parts: PanelParts;
  add: AddForm;
  account: Account;
  loginName: string;
  work: Work;
}

/** After a silence, ask the list what became of it before anything is decided. */
async function findOut({ parts, account, loginName, work }: Attempt, silence: Problem): Promise<Outcome> {
  const { administrator, pages, timeouts, clock } = parts;
  const unknown = (cause: Problem) =>
    new Problem(
      'employee-outcome-unknown',
      { loginName, reason: cause.code, cancelled: cause.code === 'cancelled' },
      { cause },
    );
  if (silence.code === 'cancelled') throw unknown(silence);
  work.progress?.({ kind: 'looking-after-silence', reason: silence.code });
  const look = async () => {
    try {
      return userNamed(await pages.list(work), loginName);
    } catch (error) {
      if (error instanceof Problem && error.code === 'panel-timeout') administrator.leaveSession();
      throw error;
    }
  };
  const isDone = (user: PanelUser | null) =>
    user !== null && differences(user, account, administrator.style).length === 0;
  try {
    return { user: await watchUser({ look, isDone, clock, timeouts, signal: work.signal }) };
  } catch (error) {
    if (error instanceof Problem) throw unknown(error);
    throw error;
  }
}

/** What the page after the form says. A success has no message of its own: it is the row in the list. */
async function judge({ parts, loginName, work }: Attempt, page: Page): Promise<Outcome> {
  const list = parts.pages.noteList(page);
  const user = list && userNamed(list, loginName);
  if (user) return { user };
  if (isCsrfRefusal(page.messages)) return { undone: 'form' };
  if (page.messages.length > 0) throw problemOfMessages(page.messages, { loginName });
  if (list) return { user: null };
  // The form again without a word: identical messages cancel each other out, and a stale token may bring none.
  const now = userNamed(await parts.pages.list(work), loginName);
  return now ? { user: now } : { undone: 'form' };
}

async function attempt(task: Attempt): Promise<Outcome> {
  const { parts, add, account, work } = task;
  const form = fillAddForm(add, account);
  const session = await parts.administrator.current(work);
  parts.pages.markListStale();
  const answered = await sendForm(session, { form, page: add.page }, { ...work, timeout: parts.timeouts.create });
  if ('undone' in answered) return answered;
  return 'silence' in answered ? findOut(task, answered.silence) : judge(task, answered.page);
}

/**
 * The name is free as far as the list tells. A user who stood there before would be taken for the new one after a silence.
 */
async function refuseTaken({ pages }: PanelParts, loginName: string, work: Work): Promise<void> {
  const known = pages.lastList ?? (await pages.list(work));
  if (userNamed(known, loginName) && userNamed(await pages.list(work), loginName)) {
    throw new Problem('employee-name-taken', { loginName, messages: [] });
  }
}

function proved(user: PanelUser | null, { account, loginName, parts }: Attempt): PanelUser {
  if (!user) throw new Problem('employee-not-created', { loginName }, { retry: true });
  const fields = differences(user, account, parts.administrator.style);
  if (fields.length > 0) throw new Problem('employee-differs', { loginName, fields });
  return user;
}

/**
 * Create one user. The form is sent again only when it is certain that nothing was done: once for a session that had run out,
 * once for a form that the panel did not take.
 */
export async function createUser(parts: PanelParts, account: Account, work: Work): Promise<PanelUser> {
  refuseUnsendable(account, parts.administrator.style);
  let add = await parts.pages.addForm(work, freshForFilling);
  await refuseTaken(parts, finalLoginName(add, account), work);
  const chances = new Set<Undone>(['session', 'form']);
  for (;;) {
    const task: Attempt = { parts, add, account, loginName: finalLoginName(add, account), work };
    const outcome = await attempt(task);
    if ('user' in outcome) return proved(outcome.user, task);
    if (!chances.delete(outcome.undone)) {
      if (outcome.undone === 'session') throw new Problem('panel-session-expired', {}, { retry: true });
      throw new Problem('employee-refused', { loginName: task.loginName, messages: [] });
    }
    if (outcome.undone === 'session') await parts.administrator.renew(work);
    add = await parts.pages.addForm(work);
  }
}
