import { addressesOf } from '../account/addresses';
import type { MailService } from './mail-service';

/**
 * One employee's mailbox: all that a mail client asks for. The login name is never the address.
 * `password` is null where it is not known (an account that somebody else created).
 */
export interface Mailbox {
  displayName: string;
  emailAddress: string;
  /** Every address that reaches the mailbox; the first is `emailAddress`. */
  addresses: string[];
  loginName: string;
  password: string | null;
  service: MailService;
}

/** The mailbox of a user as the panel has it. */
export function mailboxOf(
  user: { fullName: string; loginName: string; aliases: readonly string[] },
  site: { domain: string; mailService: MailService },
  password: string | null,
): Mailbox {
  const addresses = addressesOf(user.aliases, site.domain, user.loginName);
  return {
    displayName: user.fullName,
    emailAddress: addresses[0] ?? '',
    addresses,
    loginName: user.loginName,
    password,
    service: site.mailService,
  };
}

/** The values that guides, cards and pictures name; `value.<name>` in the window. */
export const mailboxValueNames = [
  'displayName',
  'emailAddress',
  'loginName',
  'password',
  'accountType',
  'incomingHost',
  'incomingPort',
  'incomingSecurity',
  'outgoingHost',
  'outgoingPort',
  'outgoingSecurity',
] as const;
export type MailboxValueName = (typeof mailboxValueNames)[number];

/** The text of one value as typed into a client. The words for security and account type belong to the guide. */
export function mailboxValue(mailbox: Mailbox, name: MailboxValueName): string {
  const { accountType, incoming, outgoing } = mailbox.service;
  const values: Record<MailboxValueName, string> = {
    displayName: mailbox.displayName,
    emailAddress: mailbox.emailAddress,
    loginName: mailbox.loginName,
    password: mailbox.password ?? '',
    accountType,
    incomingHost: incoming.host,
    incomingPort: String(incoming.port),
    incomingSecurity: incoming.security,
    outgoingHost: outgoing.host,
    outgoingPort: String(outgoing.port),
    outgoingSecurity: outgoing.security,
  };
  return values[name];
}
