import { Problem } from '@shared/contract/problem';
import type { PanelProgress } from '../panel';
import { logIn, type Credentials, type Landing } from './login';
import { pageProblem, type Page, type PanelStyle } from './pages';
import { signOut, type Ask, type Session } from './session';

export interface Work extends Ask {
  progress?: PanelProgress;
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

  constructor(
    private readonly credentials: Credentials,
    private readonly openSession: () => Session,
  ) {}

  get loginName(): string {
    return this.credentials.loginName;
  }

  get style(): PanelStyle {
    return this.landing?.style ?? '5212R';
  }

  /** The page that the last login led to. */
  get landingPage(): Page {
    if (!this.landing) throw new Problem('panel-session-expired');
    return this.landing.page;
  }

  async signIn(ask: Ask): Promise<void> {
    if (this.refusal) throw this.refusal;
    const session = this.openSession();
    try {
      this.landing = await logIn(session, this.credentials, ask);
    } catch (error) {
      if (error instanceof Problem && error.code === 'panel-login-failed') this.refusal = error;
      throw error;
    }
    const problem = pageProblem(this.landing.page);
    if (problem) throw problem;
    this.session = session;
    this.isSignedIn = true;
  }

  async signOut(): Promise<void> {
    const { session } = this;
    this.session = null;
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
}
