import { createHash } from 'node:crypto';
import { build } from 'plist';
import { Problem } from '@shared/contract/problem';
import { domainOf, utf8, type SetUpFile, type SetUpValues } from './set-up-file';

/** A name-based UUID (RFC 9562, version 5) in the URL name space: the same account always has the same one. */
function uuidOf(name: string): string {
  const space = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const bytes = createHash('sha1').update(space).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex').toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * Apple's identifiers are written like host names from behind. What a host name cannot hold becomes a hyphen; a piece of
 * the address's UUID then keeps `a_b`, `a.b` and `a-b` apart, or one profile would replace the other.
 */
function identifierOf(address: string): string {
  const parts = [...domainOf(address).split('.').reverse(), address.slice(0, address.lastIndexOf('@'))];
  const fitting = parts.map((part) => part.replace(/[^A-Za-z0-9-]/g, '-'));
  const apart = fitting.every((part, index) => part === parts[index]) ? [] : [uuidOf(`mailto:${address}`).slice(0, 8)];
  return [...fitting, ...apart].join('.');
}

// XML 1.0 cannot hold these, not even as a reference.
const forbidden = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * A configuration profile for iPhone, iPad and Mac (Apple's `com.apple.mail.managed` payload), unsigned. A second one for
 * the same account replaces the first.
 */
export function appleProfile({ mailbox, companyName }: SetUpValues): SetUpFile {
  const { displayName, emailAddress, loginName, service } = mailbox;
  const { incoming, outgoing } = service;
  for (const value of [displayName, companyName]) {
    const fitting = value.replace(forbidden, '?');
    if (fitting !== value) throw new Problem('handout-value-unfit', { value: fitting });
  }
  const identifier = `mail-setup-assistant.${identifierOf(emailAddress)}`;
  const text = build({
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuidOf(identifier),
    PayloadDisplayName: `${companyName || domainOf(emailAddress)} (${emailAddress})`,
    PayloadContent: [
      {
        PayloadType: 'com.apple.mail.managed',
        PayloadVersion: 1,
        PayloadIdentifier: `${identifier}.mail`,
        PayloadUUID: uuidOf(`${identifier}.mail`),
        PayloadDisplayName: emailAddress,
        EmailAccountType: service.accountType === 'pop' ? 'EmailTypePOP' : 'EmailTypeIMAP',
        EmailAccountName: displayName,
        EmailAccountDescription: companyName || emailAddress,
        EmailAddress: emailAddress,
        IncomingMailServerHostName: incoming.host,
        IncomingMailServerPortNumber: incoming.port,
        IncomingMailServerUseSSL: incoming.security !== 'none',
        IncomingMailServerUsername: loginName,
        IncomingMailServerAuthentication: 'EmailAuthPassword',
        OutgoingMailServerHostName: outgoing.host,
        OutgoingMailServerPortNumber: outgoing.port,
        OutgoingMailServerUseSSL: outgoing.security !== 'none',
        OutgoingMailServerUsername: loginName,
        OutgoingMailServerAuthentication: 'EmailAuthPassword',
        OutgoingPasswordSameAsIncomingPassword: true,
      },
    ],
  });
  return { name: `${emailAddress.replace('@', '_')}.mobileconfig`, bytes: utf8(`${text}\n`) };
}
