import type { MailFindingCode, MailFindingParams } from '@shared/mail-check/findings';

/** Why a step of the mailbox check cannot go on. Never leaves this folder: it becomes a finding of the report. */
export class MailFault extends Error {
  override readonly name = 'MailFault';

  constructor(
    readonly code: MailFindingCode,
    readonly params: MailFindingParams = {},
    options: { cause?: unknown } = {},
  ) {
    super(code, options);
  }
}

/** The code that Node gave to an error; empty where there is none. */
export const errorCodeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
