import type { UserChange, UserDetails } from '@shared/account/user-details';
import { Problem } from '@shared/contract/problem';
import { setTick, write } from './account-fields';
import type { Work } from './administrator';
import { differingSettings } from './edit-compare';
import { readEditForm, withChange, type EditForm } from './edit-form';
import { isCsrfRefusal } from './errors';
import type { Form } from './forms';
import { tailOf, type Page } from './pages';
import type { PanelParts } from './parts';
import { sendForm, type Answered, type Undone } from './send-form';
import { watchUser } from '../silence';
import { userNamed } from './site-pages';
import { withRequiredDates } from './vacation-fields';
import { wallClock } from './wall-clock';

/** What shall become different of one user. */
export interface Wish {
  change: UserChange;
  suspended?: boolean;
  password?: string;
}

/** One user before and after the form was sent. */
export interface Saved {
  before: UserDetails;
  after: UserDetails;
  wanted: UserDetails;
  /** The panel's error boxes, verbatim. */
  messages: string[];
  /** What stood in place of an answer; null when there was one. */
  silence: Problem | null;
}

/** Read the edit form of one user. @throws Problem `employee-missing` when the list has none of that login name. */
export async function readEdit(parts: PanelParts, loginName: string, work: Work): Promise<EditForm> {
  const { administrator, pages } = parts;
  const query = new URLSearchParams({ group: await pages.siteGroup(work), name: loginName });
  try {
    const page = await administrator.withSession(work, (session) => session.page(`/user/userMod?${query}`, work));
    return readEditForm(page, loginName);
  } catch (error) {
    // The panel forbids the page of somebody who is not there.
    if (!(error instanceof Problem && error.code === 'panel-not-allowed')) throw error;
    if (!userNamed(await pages.list(work), loginName)) throw new Problem('employee-missing', { loginName });
    throw error;
  }
}

function filled({ form }: EditForm, { change, suspended, password }: Wish): Form {
  const changed = withChange(withRequiredDates(form, wallClock()), change);
  const held = suspended === undefined ? changed : setTick(changed, 'suspendUser', 'suspended', suspended);
  if (password === undefined) return held;
  const fields = ['passwordField', '_passwordField_repeat'] as const;
  return fields.reduce((result, name) => write(result, name, 'password', password), held);
}

const wantedOf = ({ details }: EditForm, { change, suspended = details.suspended }: Wish): UserDetails => ({
  ...details,
  ...change,
  suspended,
});

/** Whether everything stands that was asked for; a suspension changes more than that. */
const isAsAsked = (now: UserDetails, wanted: UserDetails, { change }: Wish) =>
  now.suspended === wanted.suspended && differingSettings({ ...now, ...change }, now).length === 0;

/** The same form again without a word: its token was not taken, or identical messages cancelled each other out. */
const isBounced = ({ url, messages }: Page) =>
  isCsrfRefusal(messages) || (messages.length === 0 && tailOf(url.pathname) === '/user/userMod');

const unknown = (loginName: string, cause: Problem): Problem =>
  new Problem(
    'panel-change-unknown',
    { loginName, reason: cause.code, cancelled: cause.code === 'cancelled' },
    { cause, retry: true },
  );

/** How the user stands after the form was taken: whatever keeps the page from being read now, something was sent. */
async function readBack(parts: PanelParts, loginName: string, work: Work): Promise<UserDetails> {
  try {
    return (await readEdit(parts, loginName, work)).details;
  } catch (error) {
    const isTold = ['employee-missing', 'panel-two-factor-wanted'];
    if (!(error instanceof Problem) || isTold.includes(error.code)) throw error;
    throw unknown(loginName, error);
  }
}

/** After a silence, ask the panel how the user stands before anything is decided. */
async function lookAfter(
  parts: PanelParts,
  { wish, wanted, silence }: { wish: Wish; wanted: UserDetails; silence: Problem },
  work: Work,
): Promise<UserDetails> {
  const { administrator, clock, timeouts } = parts;
  const { loginName } = wanted;
  if (silence.code === 'cancelled') throw unknown(loginName, silence);
  work.progress?.({ kind: 'looking-after-silence', reason: silence.code });
  const look = async () => {
    try {
      return (await readEdit(parts, loginName, work)).details;
    } catch (error) {
      if (error instanceof Problem && error.code === 'panel-timeout') administrator.leaveSession();
      throw error;
    }
  };
  try {
    const isDone = (now: UserDetails) => isAsAsked(now, wanted, wish);
    return await watchUser({ look, isDone, clock, timeouts, signal: work.signal });
  } catch (error) {
    if (error instanceof Problem && error.code !== 'employee-missing') throw unknown(loginName, error);
    throw error;
  }
}

async function send(parts: PanelParts, edit: EditForm, wish: Wish, work: Work): Promise<Answered> {
  const form = filled(edit, wish);
  const session = await parts.administrator.current(work);
  parts.pages.markListStale();
  const answered = await sendForm(session, { form, page: edit.page }, { ...work, timeout: parts.timeouts.create });
  if ('page' in answered) parts.pages.noteList(answered.page);
  return answered;
}

/**
 * Send the edit form of one user, once, and read the user back. `decide` sees how the user stands right before and says what to
 * send; null when there is nothing to do. The form is sent again only when it is certain that nothing was done: once for a
 * session that had run out, once for a form that the panel did not take.
 * @throws Problem `panel-change-unknown` when the panel cannot be asked what became of it.
 */
export async function saveUser(
  parts: PanelParts,
  loginName: string,
  decide: (now: UserDetails) => Wish | null,
  work: Work,
): Promise<Saved> {
  const chances = new Set<Undone>(['session', 'form']);
  for (;;) {
    const edit = await readEdit(parts, loginName, work);
    const before = edit.details;
    const wish = decide(before);
    if (!wish) return { before, after: before, wanted: before, messages: [], silence: null };
    const wanted = wantedOf(edit, wish);
    const answered = await send(parts, edit, wish, work);
    if ('silence' in answered) {
      const after = await lookAfter(parts, { wish, wanted, silence: answered.silence }, work);
      return { before, after, wanted, messages: [], silence: answered.silence };
    }
    const undone = 'undone' in answered ? answered.undone : isBounced(answered.page) ? 'form' : null;
    if (undone && chances.delete(undone)) {
      if (undone === 'session') await parts.administrator.renew(work);
      continue;
    }
    if (undone === 'session') throw new Problem('panel-session-expired', {}, { retry: true });
    const messages = 'page' in answered ? answered.page.messages : [];
    const after = await readBack(parts, loginName, work);
    return { before, after, wanted, messages, silence: null };
  }
}
