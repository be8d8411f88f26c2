import type { HandoverWishes } from '@shared/contract/calls/handover';
import type { HandOver } from './hand-over';

/** The first moment after a day as a date field gives it (`2026-04-30`), by this PC's clock, in UTC; null for no day. */
export function endOfDay(day: string): string | null {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return null;
  return new Date(year, month - 1, date + 1).toISOString();
}

/** What stands in the handover file of an employee for everybody to read. */
export function handoverWishes(
  { mailbox, company, language }: HandOver,
  { client, expiresAt }: { client: string | null; expiresAt: string | null },
): HandoverWishes {
  const { displayName, loginName, emailAddress, addresses } = mailbox;
  return {
    language,
    company: { name: company.name, help: company.help },
    account: { displayName, loginName, emailAddress, addresses },
    mailService: mailbox.service,
    client,
    expiresAt,
  };
}
