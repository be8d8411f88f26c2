/**
 * Every way in which a call can fail, as data. One closed list: each code has a Japanese and an English sentence under
 * `problem.<code>` in the locales (what happened, why, what to do next), and a test fails when one is missing.
 */
export const problemCodes = [
  // the contract itself
  'call-refused',
  'role-refused',
  'input-invalid',
  'unexpected',
  'cancelled',
  // reaching a panel
  'panel-address-invalid',
  'panel-host-unknown',
  'panel-unreachable',
  'panel-timeout',
  'panel-gateway-error',
  'panel-certificate-untrusted',
  'panel-certificate-changed',
  'panel-tls-failed',
  'panel-not-blueonyx',
  'panel-setup-unfinished',
  'panel-host-changed',
  'panel-page-unreadable',
  // signing in
  'panel-login-failed',
  'panel-login-locked',
  'panel-two-factor-wanted',
  'panel-two-factor-enrolment',
  'panel-session-expired',
  'panel-not-allowed',
  'panel-site-unknown',
  'panel-two-factor-wrong',
  'panel-maintenance',
  'panel-secret-refused',
  'panel-answer-false',
  'panel-answer-too-large',
  'panel-cannot',
  'panel-api-missing',
  'panel-change-unknown',
  'panel-not-changed',
  // creating an employee
  'employee-name-taken',
  'employee-alias-taken',
  'employee-user-limit',
  'employee-quota-over-site',
  'employee-password-weak',
  'employee-data-invalid',
  'employee-refused',
  'employee-outcome-unknown',
  'employee-not-created',
  'employee-differs',
  'employee-proof-failed',
  'employee-made-despite-cancel',
  'employee-missing',
  'employee-not-deleted',
  'employee-changed-meanwhile',
  'employee-is-self',
  'employee-is-preferred-administrator',
  'employee-suspended',
  'employee-password-unproved',
  'run-unknown',
  'run-busy',
  // the keychain and the profiles
  'keychain-missing',
  'keychain-locked',
  'keychain-denied',
  'keychain-secret-missing',
  'keychain-failed',
  'profile-unknown',
  'profile-damaged',
  'profile-file-invalid',
  'journal-damaged',
  'storage-failed',
  'storage-damaged',
  'storage-newer',
  // the handover file
  'handover-not-ours',
  'handover-damaged',
  'handover-newer',
  'handover-expired',
  'handover-too-large',
  'handover-value-unfit',
  'handover-passphrase-wrong',
  'handover-unreadable',
  'handover-closed',
  // what is handed out
  'handout-value-unfit',
  'handout-starttls-unfit',
  'handout-not-printed',
  'client-not-opened',
  'logo-unfit',
  'policy-unreadable',
  'file-not-saved',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** Values that a sentence may name. Never a secret. `messages` holds the panel's own words, one box an entry. */
export type ProblemParams = Record<string, string | number | boolean | string[] | null>;

/** An error as it travels between the processes. `retry` says that the same call may well succeed when made again. */
export interface ProblemData {
  code: ProblemCode;
  params: ProblemParams;
  retry?: boolean;
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: ProblemData };

/** The one error class of this project: everything a service throws on purpose is a Problem. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    readonly params: ProblemParams = {},
    readonly options: { retry?: boolean; cause?: unknown } = {},
  ) {
    super(code, { cause: options.cause });
  }

  toData(): ProblemData {
    return { code: this.code, params: this.params, ...(this.options.retry ? { retry: true } : {}) };
  }
}
