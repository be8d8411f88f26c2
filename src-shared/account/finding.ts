/**
 * What the rules of an account have to say about what was typed. A finding is data: its sentence stands under
 * `finding.<code>` in the locales, and a test fails when a language has none.
 */
export const fullNameCodes = [
  'full-name-empty',
  'full-name-too-long',
  'full-name-line-break',
  'full-name-invisible',
  'full-name-command-line',
  'full-name-altered',
  'full-name-rare-character',
  'full-name-exists',
] as const;

export const userNameCodes = [
  'user-name-empty',
  'user-name-address',
  'user-name-space',
  'user-name-character',
  'user-name-dollar-inside',
  'user-name-dollar',
  'user-name-dot',
  'user-name-first-letter',
  'user-name-too-long',
  'user-name-reserved',
  'user-name-reserved-start',
  'user-name-taken',
  'user-name-is-alias',
  'user-name-prefix-typed',
] as const;

export const passwordCodes = [
  'password-empty',
  'password-too-short',
  'password-too-long',
  'password-no-digit',
  'password-altered',
  'password-full-width',
  'password-non-ascii',
  'password-control',
  'password-space',
  'password-character',
  'password-is-user-name',
  'password-is-administrator',
  'password-product-name',
  'password-common',
  'password-contains-user-name',
  'password-common-base',
  'password-dollar',
  'password-ampersand',
  'password-percent-code',
] as const;

export const passwordRepeatCodes = ['password-repeat-empty', 'password-repeat-differs'] as const;

export const diskCodes = [
  'disk-empty',
  'disk-unreadable',
  'disk-ambiguous',
  'disk-fraction',
  'disk-too-small',
  'disk-too-large',
  'disk-no-unit',
] as const;

export const aliasCodes = [
  'alias-foreign-domain',
  'alias-character',
  'alias-first-character',
  'alias-dots',
  'alias-too-long',
  'alias-reserved',
  'alias-taken',
  'alias-is-login-name',
  'alias-own-login-name',
  'aliases-too-many',
  'aliases-none',
] as const;

export const remarksCodes = [
  'remarks-too-long',
  'remarks-invisible',
  'remarks-angle-bracket',
  'remarks-quotation-mark',
] as const;

/** Of a user that is there already: where mail goes on to, and the automatic answer. */
export const forwardingCodes = [
  'forwarding-empty',
  'forwarding-address',
  'forwarding-own',
  'forwarding-no-copy',
] as const;

export const vacationCodes = [
  'vacation-empty',
  'vacation-too-long',
  'vacation-angle-bracket',
  'vacation-quotation-mark',
  'vacation-no-start',
  'vacation-order',
  'vacation-endless',
] as const;

/** The part that is normally left alone, and what concerns the account as a whole. */
export const rightsCodes = [
  'shell-not-allowed',
  'shell-unusual',
  'site-administrator-unusual',
  'dns-administrator-unusual',
  'email-disabled',
  'email-disabled-with-aliases',
  'user-limit-reached',
] as const;

/** What was put right in a typed text; each is shown so that nothing changes behind the person's back. */
export const repairCodes = [
  'repair-invisible',
  'repair-spaces',
  'repair-half-width',
  'repair-lower-case',
  'repair-own-domain',
  'repair-address-form',
  'repair-separator',
  'repair-blank-line',
  'repair-duplicate',
] as const;

export const findingCodes = [
  ...fullNameCodes,
  ...userNameCodes,
  ...passwordCodes,
  ...passwordRepeatCodes,
  ...diskCodes,
  ...aliasCodes,
  ...remarksCodes,
  ...forwardingCodes,
  ...vacationCodes,
  ...rightsCodes,
  ...repairCodes,
] as const;

export type FindingCode = (typeof findingCodes)[number];
export type RepairCode = (typeof repairCodes)[number];

/** An error stops the wizard, a question wants a yes before it goes on, a hint is only said. */
export type Severity = 'error' | 'question' | 'hint';

/** Values that a sentence may name. Of a password never more than a character that it may not have. */
export type FindingParams = Record<string, string | number>;

export interface Finding<C extends FindingCode = FindingCode> {
  code: C;
  severity: Severity;
  params?: FindingParams;
  /** The whole text of the field with this finding cured, to be offered at a click. */
  repair?: string;
}

type FindingDetails = Pick<Finding, 'params' | 'repair'>;

export const error = <C extends FindingCode>(code: C, details: FindingDetails = {}): Finding<C> => ({
  code,
  severity: 'error',
  ...details,
});

export const hint = <C extends FindingCode>(code: C, details: FindingDetails = {}): Finding<C> => ({
  code,
  severity: 'hint',
  ...details,
});

export const hasError = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => finding.severity === 'error');
