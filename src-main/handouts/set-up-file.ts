import { Problem } from '@shared/contract/problem';
import type { AccountType, MailService } from '@shared/mail-service/mail-service';
import { standardPort } from '@shared/mail-service/mail-service';
import type { Mailbox } from '@shared/mail-service/mailbox';

/** A file that sets up one mail client. Never holds the password: the client asks for it. */
export interface SetUpFile {
  name: string;
  bytes: Uint8Array;
}

/** For whom, and from which company: its name stands in what the client shows. */
export interface SetUpValues {
  mailbox: Mailbox;
  companyName: string;
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Outlook has one SSL box for POP, and means implicit TLS by it. A file that ticks it on the port of STARTTLS would set up
 * an account that never connects.
 * @throws Problem `handout-starttls-unfit` where a file cannot say STARTTLS for this type of account.
 */
export function refuseStarttls(types: readonly AccountType[], { accountType, incoming }: MailService): void {
  if (incoming.security !== 'starttls' || !types.includes(accountType)) return;
  const instead = standardPort(accountType, 'tls');
  throw new Problem('handout-starttls-unfit', { port: incoming.port, instead });
}
