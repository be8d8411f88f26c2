import { holds } from '@shared/guides/format/condition';
import { screensFor } from '@shared/guides/format/draw';
import { withinLimits } from '@shared/guides/format/values';
import type { Guide } from '@shared/guides/guide';
import type { Mailbox, MailboxValueName } from '@shared/mail-service/mailbox';

/** Values that stand together in a client: where one has no place of its own, its neighbour's screen is the right one. */
const neighbours: Partial<Record<MailboxValueName, MailboxValueName[]>> = {
  incomingPort: ['incomingSecurity', 'incomingHost'],
  incomingSecurity: ['incomingPort', 'incomingHost'],
  incomingHost: ['emailAddress'],
  outgoingPort: ['outgoingSecurity', 'outgoingHost'],
  outgoingSecurity: ['outgoingPort', 'outgoingHost'],
  outgoingHost: ['incomingHost'],
};

/** The index of the screen on which a value is entered; null when the guide has none for it. */
export function screenOf(
  value: MailboxValueName,
  guide: Guide,
  given: { mailbox: Mailbox; answers: Readonly<Record<string, string>> },
): number | null {
  const circumstances = { ...given, mailbox: withinLimits(guide, given.mailbox).mailbox };
  const screens = screensFor(guide, circumstances);
  for (const name of [value, ...(neighbours[value] ?? [])]) {
    const index = screens.findIndex(({ actions }) =>
      actions.some((action) => action.value === name && holds(action.when, circumstances)),
    );
    if (index >= 0) return index;
  }
  return null;
}
