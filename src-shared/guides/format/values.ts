import { standardPort } from '../../mail-service/mail-service';
import type { Mailbox, MailboxValueName } from '../../mail-service/mailbox';
import { mailboxValue } from '../../mail-service/mailbox';
import type { Guide, Limit, Words } from '../guide';
import type { Circumstances, Varying } from './condition';
import { holds, isEither } from './condition';
import type { Text } from './text';

/** Choose among forms by the circumstances. */
export function settle<T extends object>(varying: Varying<T>, circumstances: Circumstances): T {
  if (!isEither(varying)) return varying;
  return holds(varying.if, circumstances) ? (varying.is as T) : settle(varying.else as Varying<T>, circumstances);
}

/** The client's own word for a value that is chosen from a list, or null for one that is typed as it is. */
export function clientWord(words: Words, name: MailboxValueName, circumstances: Circumstances): Text | null {
  const { accountType, incoming, outgoing } = circumstances.mailbox.service;
  switch (name) {
    case 'accountType':
      return words.accountType[accountType];
    case 'incomingSecurity':
      return settle(words.incomingSecurity, circumstances)[incoming.security];
    case 'outgoingSecurity':
      return settle(words.outgoingSecurity, circumstances)[outgoing.security];
    default:
      return null;
  }
}

/** What the reader enters or chooses in this client. */
export function entered(
  words: Words,
  name: MailboxValueName,
  circumstances: Circumstances,
  say: (text: Text) => string,
): string {
  const word = clientWord(words, name, circumstances);
  return word ? say(word) : mailboxValue(circumstances.mailbox, name);
}

/** The mailbox as this client can be set up for it, and the limits that made the difference. */
export function withinLimits(guide: Guide, mailbox: Mailbox): { mailbox: Mailbox; limits: Limit[] } {
  const limits = guide.cannot.filter((limit) => holds(limit.when, { mailbox, answers: {} }));
  const service = structuredClone(mailbox.service);
  for (const { instead } of limits) {
    if (instead.accountType) {
      service.accountType = instead.accountType;
      service.incoming.port = standardPort(service.accountType, service.incoming.security);
    }
    if (instead.incomingSecurity) {
      service.incoming.security = instead.incomingSecurity;
      service.incoming.port = standardPort(service.accountType, instead.incomingSecurity);
    }
    if (instead.outgoingSecurity) {
      service.outgoing.security = instead.outgoingSecurity;
      service.outgoing.port = standardPort('submission', instead.outgoingSecurity);
    }
  }
  return { mailbox: { ...mailbox, service }, limits };
}
