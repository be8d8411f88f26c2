import { describe, expect, it } from 'vitest';
import { mailService as mailServiceSchema } from '@shared/contract/schemas';
import {
  accountTypes,
  mailHostOf,
  mailServiceWith,
  manualMailService,
  securities,
  standardPort,
} from '@shared/mail-service/mail-service';

describe('the usual port', () => {
  it.each([
    ['pop', 'none', 110],
    ['pop', 'starttls', 110],
    ['pop', 'tls', 995],
    ['imap', 'none', 143],
    ['imap', 'starttls', 143],
    ['imap', 'tls', 993],
    ['submission', 'none', 587],
    ['submission', 'starttls', 587],
    ['submission', 'tls', 465],
  ] as const)('of %s with %s is %i', (protocol, security, port) => {
    expect(standardPort(protocol, security)).toBe(port);
  });
});

describe('a mail service', () => {
  it('as the manual has it is POP on 110 and submission on 587, on mail.<domain>, without encryption', () => {
    expect(mailHostOf('example.com')).toBe('mail.example.com');
    expect(manualMailService('example.com')).toEqual({
      accountType: 'pop',
      incoming: { host: 'mail.example.com', port: 110, security: 'none' },
      outgoing: { host: 'mail.example.com', port: 587, security: 'none' },
    });
  });

  it('with encryption changes both servers together', () => {
    expect(mailServiceWith({ host: 'mx10.example.com', accountType: 'imap', security: 'tls' })).toEqual({
      accountType: 'imap',
      incoming: { host: 'mx10.example.com', port: 993, security: 'tls' },
      outgoing: { host: 'mx10.example.com', port: 465, security: 'tls' },
    });
  });

  it.each(accountTypes.flatMap((accountType) => securities.map((security) => ({ accountType, security }))))(
    'of %o is what the contract takes',
    ({ accountType, security }) => {
      const service = mailServiceWith({ host: 'mail.example.com', accountType, security });
      expect(mailServiceSchema.parse(service)).toEqual(service);
      expect(service.incoming.port).toBe(standardPort(accountType, security));
    },
  );
});
