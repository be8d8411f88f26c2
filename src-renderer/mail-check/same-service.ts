import type { MailService } from '@shared/mail-service/mail-service';

const sides = ['incoming', 'outgoing'] as const;
const parts = ['host', 'port', 'security'] as const;

/** Whether two settings lead a mail client to the same servers in the same way. */
export const isSameService = (one: MailService, other: MailService): boolean =>
  one.accountType === other.accountType &&
  sides.every((side) => parts.every((part) => one[side][part] === other[side][part]));
