import { Problem } from '@shared/contract/problem';
import type { PanelProgress } from '../panel';
import { logIn, type Credentials, type Landing } from './login';
import type { Clock } from '../clock';
import { pageProblem, type Page, type PanelStyle } from './pages';
import { CodeLock, sendCode, tidyCode } from './second-factor';
import { signOut, type Ask, type Session } from './session';

export interface Work extends Ask {
  progress?: PanelProgress;
}

/** A login whose password was taken and whose code is still missing. */
interface HalfOpen {
  session: Session;
  landing: Landing;
}

/**
 * The administrator at the panel: signs in, signs in again when the session has run out, and never tries a refused password
 * twice (the panel locks the address out).
 */
export class Administrator {
  private session: Session | null = null;
  private isSignedIn = false;
  private refusal: Problem | null = null;
  private landing: Landing | null = null;
  private halfOpen: HalfOpen | null = null;
  private readonly codeLock: CodeLock;

  constructor(
    private readonly credentials: Credentials,
    private readonly openSession: () => Session,
    clock: Clock,
  ) {
    this.codeLock = new CodeLock(clock);
  }

  get loginName(): string {
    return this.credentials.loginName;
  }

  get style(): PanelStyle {
    return this.landing?.style ?? '5212R';
  }

  /** The page that the last login led to. */
  get landingPage(): Page {
    if (!this.landing) throw this.halfOpen ? this.codeWanted() : new Problem('panel-session-expired');
    return this.landing.page;
  }

  /** @throws Problem `panel-two-factor-wanted`: the login stays half open until `enterCode`. */
  async signIn(ask: Ask): Promise<void> {
    this.codeLock.refuseWhileLocked();
    const { session, landing } = await this.begin(ask);
    if (landing.wantsCode) {
      this.halfOpen = { session, landing };
      throw this.codeWanted();
    }
    this.accept(session, landing);
  }

  /**
   * Go on with the half-open login. Where there is none any more (a wrong code ends it, and so does time), the password is sent
   * again first: it was right, and so counts towards no lock.
   * @throws Problem `panel-two-factor-wrong` or, after five wrong ones, `panel-login-locked`.
   */
  async enterCode(typed: string, ask: Ask): Promise<void> {
    this.codeLock.refuseWhileLocked();
    const code = tidyCode(typed);
    for (let known = this.halfOpen; ; known = null) {
      this.halfOpen = null;
      const { session, landing } = known ?? (await this.begin(ask));
      if (!landing.wantsCode) return this.accept(session, landing);
      const answer = await sendCode(session, landing.page, code, ask);
      if (answer === 'wrong') return this.codeLock.fail();
      if (answer !== 'lost') return this.accept(session, { ...landing, page: answer, wantsCode: false });
      if (!known) throw new Problem('panel-session-expired', {}, { retry: true });
    }
  }

  async signOut(): Promise<void> {
    const session = this.session ?? this.halfOpen?.session;
    this.session = null;
    this.halfOpen = null;
    this.isSignedIn = false;
    if (session) await signOut(session);
  }

  /** Do not use this session again: the panel may still be busy with it, and would let all that follow wait. */
  leaveSession(): void {
    this.session = null;
  }

  /** Sign in again in the middle of the work. */
  async renew({ progress, ...ask }: Work): Promise<Session> {
    if (!this.isSignedIn) throw new Problem('panel-session-expired');
    await this.signIn(ask);
    progress?.({ kind: 'session-renewed' });
    return this.current({ progress, ...ask });
  }

  /** The session, a new one where the old one was left. */
  async current(work: Work): Promise<Session> {
    if (this.halfOpen) throw this.codeWanted();
    return this.session ?? this.renew(work);
  }

  /** Do something that may be done again: once more in a new session when the old one turns out to have expired. */
  async withSession<T>(work: Work, action: (session: Session) => Promise<T>): Promise<T> {
    try {
      return await action(await this.current(work));
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'panel-session-expired' && this.isSignedIn)) throw error;
    }
    return action(await this.renew(work));
  }

  private codeWanted(): Problem {
    return new Problem('panel-two-factor-wanted', { loginName: this.loginName });
  }

  private async begin(ask: Ask): Promise<HalfOpen> {
    if (this.refusal) throw this.refusal;
    const session = this.openSession();
    try {
      return { session, landing: await logIn(session, this.credentials, ask) };
    } catch (error) {
      if (error instanceof Problem && error.code === 'panel-login-failed') this.refusal = error;
      throw error;
    }
  }

  private accept(session: Session, landing: Landing): void {
    const problem = pageProblem(landing.page);
    if (problem) throw problem;
    this.codeLock.clear();
    this.landing = landing;
    this.session = session;
    this.halfOpen = null;
    this.isSignedIn = true;
  }
}
