import type { SetUpFileKind } from '../contract/calls/handouts';
import type { AccountType, MailService } from '../mail-service/mail-service';

/**
 * Outlook has one SSL box for POP, and means implicit TLS by it; the keys of a profile file say the same of IMAP. A file
 * that ticks it on the port of STARTTLS would set up an account that never connects.
 */
const withoutStarttls: Partial<Record<SetUpFileKind, readonly AccountType[]>> = {
  autodiscover: ['pop'],
  prf: ['pop', 'imap'],
};

/** Whether a set-up file of this kind can say how mail is received. */
export const canCarry = (kind: SetUpFileKind, { accountType, incoming }: MailService): boolean =>
  incoming.security !== 'starttls' || !withoutStarttls[kind]?.includes(accountType);
