import type { Account, PanelUser, SiteFacts } from '@shared/account/account';

/** What a driver reports while it works. */
export interface PanelProgress {
  (event: { kind: 'session-renewed' } | { kind: 'looking-after-silence'; reason: string }): void;
}

/**
 * One control panel, signed in as one administrator. Every method rejects with a `Problem` and nothing else.
 * Calls run one at a time: the panel locks its session for the length of a request.
 */
export interface Panel {
  /**
   * Sign in. One attempt only: the panel locks the address out after 30 wrong passwords. After `panel-login-failed` this
   * object never tries again; make another one with another secret. Later calls sign in again by themselves, once, when the
   * session has run out.
   */
  signIn(signal?: AbortSignal): Promise<void>;

  /** End the session. Never rejects for a session that is gone already. */
  signOut(): Promise<void>;

  /** The administrator's own site and its rules. Needs a signed-in session, as all that follow. */
  site(signal?: AbortSignal): Promise<SiteFacts>;

  /** All users of the site, as the panel lists them; a list seen within the last minute serves too. */
  listUsers(signal?: AbortSignal): Promise<PanelUser[]>;

  /**
   * Create one user and prove by the list that it stands there as asked. Resolves with the row of the list.
   * After a time-out, a reset or a gateway error it looks before it decides: it never posts twice blindly.
   * `employee-outcome-unknown`: the request was sent and the panel cannot be asked what became of it, or the person stopped
   * waiting (`cancelled: true`); `readUser` tells later.
   * `employee-differs`: a user of that name stands there, but not as asked (`fields`).
   * `employee-not-created`: the list was read, and the user is not there; trying again is safe.
   */
  createUser(account: Account, progress?: PanelProgress, signal?: AbortSignal): Promise<PanelUser>;

  /** One user as the panel has it now, or null when there is none of that login name. */
  readUser(loginName: string, signal?: AbortSignal): Promise<PanelUser | null>;

  /** Delete one user, proved by the list; never the signed-in one. Used to undo what this program itself created. */
  deleteUser(loginName: string, signal?: AbortSignal): Promise<void>;

  /**
   * Sign in as somebody else in a fresh session of its own and sign out again: proves that a password works as typed.
   * `employee-proof-failed` when the panel refuses it. Asked for a second factor, it has taken the password.
   */
  proveLogin(credentials: { loginName: string; password: string }, signal?: AbortSignal): Promise<void>;
}
