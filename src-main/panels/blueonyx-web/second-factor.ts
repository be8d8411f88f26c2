import { Problem } from '@shared/contract/problem';
import { fullWidthToAscii } from '@shared/account/typed-text';
import type { Clock } from '../clock';
import { findForm, withText } from './forms';
import { asksForCode, landingOf } from './login';
import type { Page } from './pages';
import type { Ask, Session } from './session';

/** What the panel takes for a code at all: six digits, or a backup code (5212R). */
const codeShape = /^[A-Za-z0-9-]{6,32}$/;

/** A code as people type it: in groups, with full-width digits. */
export function tidyCode(typed: string): string {
  const code = fullWidthToAscii(typed).replace(/\s/g, '');
  if (!codeShape.test(code)) throw new Problem('panel-two-factor-wrong', { sent: false });
  return code;
}

/** The panel says so by a cookie, and by a box. */
const isWrong = (page: Page, session: Session) =>
  session.cookie('logout') === '2fafail' || page.messages.some((message) => /2FA|two.?factor|二要素/i.test(message));

/**
 * Send a code on a session that is half open. `wrong`: the panel has thrown the whole login away. `lost`: it never looked at the
 * code, for the half-open login had run out or its form was stale.
 */
export async function sendCode(
  session: Session,
  codePage: Page,
  code: string,
  ask: Ask,
): Promise<Page | 'wrong' | 'lost'> {
  const form = findForm(codePage.$, 'token_field', codePage.url);
  if (!form) throw new Problem('panel-page-unreadable', { page: codePage.url.pathname });
  const answer = await session.submit(withText(form, 'token_field', code), codePage.url, ask);
  if (answer.status === 403) return 'lost';
  const page = await session.follow(answer, ask, { signedIn: false });
  if (isWrong(page, session) || asksForCode(page)) return 'wrong';
  const landing = landingOf(page, session);
  if (landing === 'unread') return 'lost';
  if (!(landing instanceof Problem)) return landing;
  if (landing.code === 'panel-login-failed') return 'lost';
  throw landing;
}

const allowedWrong = 5;
const lockMilliseconds = 900_000;

/** The panel counts wrong codes for each user and locks after five (5212R, for 900 s); it never says so, hence this count. */
export class CodeLock {
  private wrong = 0;
  private until = -Infinity;

  constructor(private readonly clock: Clock) {}

  /** @throws Problem `panel-login-locked` with the end of the lock. */
  refuseWhileLocked(): void {
    const left = this.until - this.clock.now();
    if (left <= 0) return;
    throw new Problem('panel-login-locked', {
      minutes: Math.ceil(left / 60_000),
      until: new Date(Date.now() + left).toISOString(),
      reason: 'code',
    });
  }

  clear(): void {
    this.wrong = 0;
  }

  /** One more wrong code. @throws Problem always: that it was wrong, or that there may be no more for a while. */
  fail(): never {
    this.wrong += 1;
    if (this.wrong >= allowedWrong) {
      this.wrong = 0;
      this.until = this.clock.now() + lockMilliseconds;
    }
    this.refuseWhileLocked();
    throw new Problem('panel-two-factor-wrong', { sent: true, left: allowedWrong - this.wrong });
  }
}
