/** The steps of proving a mailbox, in order; numbered from 1 in the window. */
export const mailCheckSteps = [
  'incomingLookUp',
  'incomingConnection',
  'incomingTls',
  'incomingCertificate',
  'incomingCapabilities',
  'incomingLogin',
  'mailboxOpened',
  'outgoingConnection',
  'outgoingTls',
  'outgoingCertificate',
  'outgoingLogin',
  'senderAccepted',
  'testMailSent',
  'testMailArrived',
  'testMailRemoved',
] as const;
export type MailCheckStep = (typeof mailCheckSteps)[number];

/** `warned` is done with something to mend; `skipped` has a reason, one of `skipReasons`. */
export const mailCheckStates = ['waiting', 'running', 'done', 'warned', 'failed', 'skipped'] as const;
export type MailCheckState = (typeof mailCheckStates)[number];

/** Why a step was left out; a sentence for each stands under `mailCheck.skipped.<reason>`. */
export const skipReasons = [
  /** The setting has no encryption, so there is neither TLS nor a certificate. */
  'unencrypted',
  /** An earlier step on the same server failed. */
  'earlier-step-failed',
  /** The incoming server refused this very password; asking again may lock the account. */
  'password-refused-already',
  /** No test mail was wanted. */
  'not-wanted',
  /** There is no test mail to look for. */
  'nothing-sent',
  /** The mailbox could not be opened, so nobody can look into it. */
  'mailbox-not-open',
  /** The test mail has not been seen. */
  'not-arrived',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** The two servers of a mailbox. */
export type MailSide = 'incoming' | 'outgoing';

export const sideOf = (step: MailCheckStep): MailSide =>
  mailCheckSteps.indexOf(step) < mailCheckSteps.indexOf('outgoingConnection') ||
  step === 'testMailArrived' ||
  step === 'testMailRemoved'
    ? 'incoming'
    : 'outgoing';

/** The rows that Outlook shows after its own test. */
export const summaryRows = {
  incomingLogon: mailCheckSteps.slice(0, 7),
  sendTestMessage: mailCheckSteps.slice(7, 13),
} as const;
export type SummaryRow = keyof typeof summaryRows;

/** Steps that the setting or the person left out say nothing against the mailbox. */
const harmless: readonly (SkipReason | null)[] = [null, 'unencrypted', 'not-wanted', 'nothing-sent'];
export const isHarmless = (skipped: SkipReason | null): boolean => harmless.includes(skipped);

/** The state of a row: the worst that happened in it. A row that broke off without a failure of its own was left out. */
export function rowState(steps: readonly { state: MailCheckState; skipped: SkipReason | null }[]): MailCheckState {
  const isIn = (state: MailCheckState): boolean => steps.some((step) => step.state === state);
  const open = (['failed', 'running', 'waiting'] as const).find(isIn);
  if (open) return open;
  if (!steps.every(({ skipped }) => isHarmless(skipped))) return 'skipped';
  return (['warned', 'done'] as const).find(isIn) ?? 'skipped';
}
