import type { Account, PanelUser, SiteFacts } from '@shared/account/account';
import type { MailSwitches } from '@shared/mail-check/switches';
import type {
  PersonalChange,
  PersonalSettings,
  SiteChoice,
  SuspendMemory,
  UserChange,
  UserDetails,
  UserTemplate,
} from '@shared/account/user-details';

/** What a driver reports while it works. */
export interface PanelProgress {
  (event: { kind: 'session-renewed' } | { kind: 'looking-after-silence'; reason: string }): void;
}

/**
 * One control panel, signed in as one administrator. Every method rejects with a `Problem` and nothing else.
 * Calls run one at a time: the panel locks its session for the length of a request.
 */
export interface Panel extends PanelEditing {
  /**
   * Sign in. One attempt only: the panel locks the address out after 30 wrong passwords. After `panel-login-failed` this
   * object never tries again; make another one with another secret. Later calls sign in again by themselves, once, when the
   * session has run out. `panel-two-factor-wanted`: the password was taken, and the login stays half open for `enterCode`.
   */
  signIn(signal?: AbortSignal): Promise<void>;

  /** End the session. Never rejects for a session that is gone already. */
  signOut(): Promise<void>;

  /** The administrator's own site and its rules. Needs a signed-in session, as all that follow. */
  site(signal?: AbortSignal): Promise<SiteFacts>;

  /** All users of the site, as the panel lists them; a list seen within the last minute serves too, unless `anew`. */
  listUsers(signal?: AbortSignal, anew?: 'anew'): Promise<PanelUser[]>;

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

  /**
   * Delete one user, proved by the list. `employee-is-self` for the own account, `employee-is-preferred-administrator` for the one
   * as whom the site's web server runs, `employee-missing` for nobody. `employee-not-deleted`: the list still has the user.
   */
  deleteUser(loginName: string, signal?: AbortSignal): Promise<void>;

  /**
   * Sign in as somebody else in a fresh session of its own and sign out again: proves that a password works as typed.
   * `employee-proof-failed` when the panel refuses it. Asked for a second factor, it has taken the password.
   */
  proveLogin(credentials: { loginName: string; password: string }, signal?: AbortSignal): Promise<void>;
}

/** What a kind of panel can do beyond users. */
export interface PanelAbilities {
  /** `readTemplate` and `changeTemplate`. */
  template: boolean;
  /** New users start with a shell that can be chosen. */
  templateShell: boolean;
  /** `readPersonal` and `changePersonal`. */
  personal: boolean;
  /** They are read and changed as that user, by the password; where not, as the administrator, who sees less. */
  personalPages: boolean;
  /** Several sites to choose from (`sites`). */
  sites: boolean;
}

/**
 * The rest of what an administrator does with users that are there already. What a kind of panel cannot is answered with
 * `panel-cannot`.
 */
export interface PanelEditing {
  readonly abilities: PanelAbilities;

  /**
   * Sites that this login may administer; one for a site's own administrator. `panel-site-unknown` when the panel shows none.
   */
  sites(signal?: AbortSignal): Promise<SiteChoice[]>;

  /** Work on this one of `sites` from now on; nothing is asked of the panel. */
  chooseSite(group: string): void;

  /**
   * Go on after `panel-two-factor-wanted` of `signIn` (or of a renewed session) with a six-digit or a backup code.
   * `panel-two-factor-wrong`: the panel throws the whole login away; the next `enterCode` begins it anew by itself, so the person
   * only types the next code. `panel-login-locked` (`minutes`, `until`): after five wrong codes, for 900 s. Until a code is taken
   * every other call rejects with `panel-two-factor-wanted` without asking the panel.
   */
  enterCode(code: string, signal?: AbortSignal): Promise<void>;

  /** One user in full. `employee-missing` when there is none of that login name. */
  readDetails(loginName: string, signal?: AbortSignal): Promise<UserDetails>;

  /**
   * Change what `change` names and nothing else, and read the user back. `seen` is the state that the person decided by:
   * `employee-changed-meanwhile` (`fields`) when one of the fields to be changed stands differently now, before anything
   * is sent; `employee-differs` (`fields`) when the panel did not take it as asked, or only in part. A change of the aliases
   * never removes the row of the user's own name. `panel-not-changed`: the answer broke off, and nothing has changed;
   * `panel-change-unknown`: the panel cannot be asked what became of it, or the person stopped waiting (`cancelled: true`).
   */
  changeUser(loginName: string, change: UserChange, seen: UserDetails, signal?: AbortSignal): Promise<UserDetails>;

  /**
   * Set a new password and prove it by signing in with it. Cuts the user's running mail sessions. `employee-is-self` for the own
   * account, `employee-suspended` for somebody who could not sign in anyway, `employee-password-unproved` when it does not open
   * the panel.
   */
  setPassword(loginName: string, password: string, signal?: AbortSignal): Promise<void>;

  /**
   * Suspend; answers with what the panel is about to forget, as read before. `employee-is-self` for the own account,
   * `employee-suspended` when it has happened already: what the panel then shows is not worth remembering.
   */
  suspendUser(loginName: string, signal?: AbortSignal): Promise<SuspendMemory>;

  /** End the suspension and give back what is remembered; answers with the user as read back. */
  resumeUser(loginName: string, memory: SuspendMemory | null, signal?: AbortSignal): Promise<UserDetails>;

  /** What new users start with. Rejects with `panel-cannot` where `abilities.template` is false. */
  readTemplate(signal?: AbortSignal): Promise<UserTemplate>;
  changeTemplate(template: UserTemplate, signal?: AbortSignal): Promise<UserTemplate>;

  /** The mail services that the server has switched on. Missing where a panel does not tell an administrator. */
  readMailSwitches?(signal?: AbortSignal): Promise<MailSwitches>;

  /** A user's own settings, by a session of that user. `panel-cannot` where `abilities.personal` is false. */
  readPersonal(credentials: { loginName: string; password: string }, signal?: AbortSignal): Promise<PersonalSettings>;
  changePersonal(
    credentials: { loginName: string; password: string },
    change: PersonalChange,
    signal?: AbortSignal,
  ): Promise<PersonalSettings>;
}
