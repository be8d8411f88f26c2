import { describe, expect, it } from 'vitest';
import { thunderbirdQrText } from '@shared/handouts/thunderbird-qr';
import { sampleMailbox, serviceOf } from '@support/sample-mailbox';

describe('the QR code for Thunderbird on a phone', () => {
  it('is the lists of the published format', () => {
    expect(JSON.parse(thunderbirdQrText(sampleMailbox({ service: serviceOf('imap', 'tls') })))).toEqual([
      1,
      [1, 1],
      [0, 'mail.example.com', 993, 3, 1, 'aaa_yamaguchi'],
      [
        [
          [0, 'mail.example.com', 465, 3, 1, 'aaa_yamaguchi'],
          ['yamaguchi@example.com', '総務部山口'],
        ],
      ],
    ]);
  });

  it.each([
    ['pop', 'none', 1, 110, 0, 587],
    ['pop', 'starttls', 1, 110, 2, 587],
    ['imap', 'none', 0, 143, 0, 587],
  ] as const)('follows the profile: %s with %s', (type, security, protocol, port, secure, smtpPort) => {
    const [, , incoming, [[outgoing]]] = JSON.parse(
      thunderbirdQrText(sampleMailbox({ service: serviceOf(type, security) })),
    ) as [number, number[], unknown[], [[unknown[]]]];
    expect(incoming.slice(0, 4)).toEqual([protocol, 'mail.example.com', port, secure]);
    expect(outgoing.slice(2, 4)).toEqual([smtpPort, secure]);
  });

  it('never holds the password', () => {
    expect(thunderbirdQrText(sampleMailbox())).not.toContain('Sakura');
  });
});
