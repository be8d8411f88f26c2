import { Problem } from '@shared/contract/problem';
import type { Form } from './forms';
import { mayHaveArrived } from '../network-problems';
import { isSignedOut, leadsToLogin, pageProblem, type Page } from './pages';
import type { Ask, Session } from './session';

/** Certain that nothing was done: the session had run out, or the panel did not take the form itself. */
export type Undone = 'session' | 'form';

export type Answered =
  | { undone: Undone }
  | { page: Page }
  /** The panel may have done it or not, or may still be at it. */
  | { silence: Problem };

/**
 * Send a filled form, once, and follow to the page that answers it. `timeout` is for the form itself: a save may take the panel
 * more than a minute (5212R), the page after it comes quickly.
 * @throws Problem what stopped the form before it went out, or what the answering page stands for.
 */
export async function sendForm(
  session: Session,
  filled: { form: Form; page: URL },
  { timeout, ...ask }: Ask & { timeout: number },
): Promise<Answered> {
  if (ask.signal?.aborted) throw new Problem('cancelled');
  let page: Page;
  let isRedirected = false;
  try {
    const answer = await session.submit(filled.form, filled.page, { ...ask, timeout });
    if (answer.location && leadsToLogin(answer.location)) return { undone: 'session' };
    if (answer.status === 403) return { undone: 'form' };
    isRedirected = answer.location !== null;
    page = await session.follow(answer, ask);
  } catch (error) {
    if (error instanceof Problem && mayHaveArrived(error)) return { silence: error };
    throw error;
  }
  const problem = pageProblem(page);
  const isOutage = problem?.code === 'panel-gateway-error' || (isRedirected && problem?.code === 'panel-maintenance');
  if (problem && isOutage) return { silence: problem };
  if (problem) throw problem;
  if (!isSignedOut(page)) return { page };
  // The form itself answered so, or else a page after it: then the form was taken.
  return isRedirected ? { silence: new Problem('panel-session-expired') } : { undone: 'session' };
}
