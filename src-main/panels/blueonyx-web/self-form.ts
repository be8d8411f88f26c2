import { Problem } from '@shared/contract/problem';
import type { Work } from './administrator';
import { isCsrfRefusal, problemOfMessages } from './errors';
import { controlNamed, findForm, type Form } from './forms';
import type { Page } from './pages';
import type { PanelParts } from './parts';
import { sendForm, type Undone } from './send-form';
import type { Session } from './session';
import { watchUser } from '../silence';

/** A page whose form leads back to the page itself, whatever became of it. */
export interface SelfForm<T> {
  path: string;
  /** The control by which its form is known. */
  control: string;
  read(form: Form, page: Page): T;
  fill(form: Form, session: Session): Form;
  /** Whether that is what was wanted. */
  isDone(now: T): boolean;
}

/** Who is at the page: somebody whose session can be renewed, or a session of its own. */
export interface Visitor {
  open<R>(work: Work, action: (session: Session) => Promise<R>): Promise<R>;
  renew(work: Work): Promise<unknown>;
}

/** The form of such a page. @throws Problem `panel-page-unreadable` when it is not there. */
export function formOn(page: Page, control: string): Form {
  const form = findForm(page.$, control, page.url);
  if (form && controlNamed(form, control)) return form;
  throw new Problem('panel-page-unreadable', { page: page.url.pathname, messages: page.messages });
}

export const readSelfForm = <T>(
  visitor: Visitor,
  { path, control, read }: Pick<SelfForm<T>, 'path' | 'control' | 'read'>,
  work: Work,
) =>
  visitor.open(work, async (session) => {
    const page = await session.page(path, work);
    return read(formOn(page, control), page);
  });

async function lookAfter<T>(
  parts: Pick<PanelParts, 'clock' | 'timeouts'>,
  visitor: Visitor,
  form: SelfForm<T>,
  { silence, work }: { silence: Problem; work: Work },
): Promise<T> {
  const look = () => readSelfForm(visitor, form, work);
  try {
    if (silence.code === 'cancelled') throw silence;
    work.progress?.({ kind: 'looking-after-silence', reason: silence.code });
    return await watchUser({ look, isDone: form.isDone, ...parts, signal: work.signal });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const params = { reason: error.code, cancelled: error.code === 'cancelled' };
    throw new Problem('panel-change-unknown', params, { cause: error, retry: true });
  }
}

/**
 * Fill the form, send it once, and read the page again. It is sent a second time only when it was certainly not taken, or came
 * back unchanged without a word, as after a stale token: saving the same values twice does no harm.
 * @throws Problem what the panel's boxes say; `panel-answer-false` when it says nothing and yet does not save;
 * `panel-not-changed` or `panel-change-unknown` after a silence.
 */
export async function saveSelfForm<T>(
  parts: Pick<PanelParts, 'clock' | 'timeouts'>,
  visitor: Visitor,
  form: SelfForm<T>,
  work: Work,
): Promise<T> {
  const chances = new Set<Undone>(['session', 'form']);
  for (;;) {
    const answered = await visitor.open(work, async (session) => {
      const page = await session.page(form.path, work);
      const filled = { form: form.fill(formOn(page, form.control), session), page: page.url };
      return sendForm(session, filled, { ...work, timeout: parts.timeouts.create });
    });
    if ('silence' in answered) {
      const now = await lookAfter(parts, visitor, form, { silence: answered.silence, work });
      if (form.isDone(now)) return now;
      throw new Problem('panel-not-changed', {}, { retry: true });
    }
    let undone: Undone = 'form';
    if ('undone' in answered) undone = answered.undone;
    else if (answered.page.messages.length === 0) {
      const now = await readSelfForm(visitor, form, work);
      if (form.isDone(now)) return now;
    } else if (!isCsrfRefusal(answered.page.messages)) throw problemOfMessages(answered.page.messages);
    if (!chances.delete(undone)) {
      if (undone === 'session') throw new Problem('panel-session-expired', {}, { retry: true });
      throw new Problem('panel-answer-false');
    }
    if (undone === 'session') await visitor.renew(work);
  }
}
