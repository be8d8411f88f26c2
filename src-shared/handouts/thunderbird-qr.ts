import type { Security } from '../mail-service/mail-service';
import type { Mailbox } from '../mail-service/mailbox';

const securities: Record<Security, number> = { none: 0, starttls: 2, tls: 3 };
const passwordInClear = 1;

/**
 * What Thunderbird for Android and K-9 Mail read from a QR code ("Export for Mobile" format, version 1, of the
 * Thunderbird project): nested lists in JSON. Without the password; the app asks for it.
 */
export function thunderbirdQrText({ displayName, emailAddress, loginName, service }: Mailbox): string {
  const { accountType, incoming, outgoing } = service;
  const account = [
    [
      accountType === 'imap' ? 0 : 1,
      incoming.host,
      incoming.port,
      securities[incoming.security],
      passwordInClear,
      loginName,
    ],
    [
      [
        [0, outgoing.host, outgoing.port, securities[outgoing.security], passwordInClear, loginName],
        [emailAddress, displayName],
      ],
    ],
  ];
  return JSON.stringify([1, [1, 1], ...account]);
}
