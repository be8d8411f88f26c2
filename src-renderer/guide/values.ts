import type { Mailbox, MailboxValueName } from '@shared/mail-service/mailbox';
import { mailboxValue } from '@shared/mail-service/mailbox';
import type { Security } from '@shared/mail-service/mail-service';

export const valueIcons: Record<MailboxValueName, string> = {
  displayName: 'i-lucide-user-round',
  emailAddress: 'i-lucide-at-sign',
  loginName: 'i-lucide-id-card',
  password: 'i-lucide-key-round',
  accountType: 'i-lucide-inbox',
  incomingHost: 'i-lucide-download',
  incomingPort: 'i-lucide-download',
  incomingSecurity: 'i-lucide-lock',
  outgoingHost: 'i-lucide-upload',
  outgoingPort: 'i-lucide-upload',
  outgoingSecurity: 'i-lucide-lock',
};

export const securityWords: Record<Security, string> = {
  none: 'value.securityNone',
  starttls: 'value.securityStarttls',
  tls: 'value.securityTls',
};

/** A value in the program's own words, where no client's words are at hand. */
export function valueInWords(mailbox: Mailbox, name: MailboxValueName, t: (key: string) => string): string {
  const { accountType, incoming, outgoing } = mailbox.service;
  if (name === 'accountType') return t(`value.${accountType}`);
  if (name === 'incomingSecurity') return t(securityWords[incoming.security]);
  if (name === 'outgoingSecurity') return t(securityWords[outgoing.security]);
  return mailboxValue(mailbox, name);
}
