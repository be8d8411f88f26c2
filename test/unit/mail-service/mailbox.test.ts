import { describe, expect, it } from 'vitest';
import { mailboxValue, mailboxValueNames, type Mailbox, type MailboxValueName } from '@shared/mail-service/mailbox';
import { manualMailService } from '@shared/mail-service/mail-service';

const mailbox: Mailbox = {
  displayName: '総務部山口',
  emailAddress: 'yamaguchi@example.com',
  addresses: ['yamaguchi@example.com', 'somu@example.com'],
  loginName: 'aaa_yamaguchi',
  password: 'Kq7mTx4wPz',
  service: { ...manualMailService('example.com'), outgoing: { host: 'smtp.example.com', port: 465, security: 'tls' } },
};

const expected: Record<MailboxValueName, string> = {
  displayName: '総務部山口',
  emailAddress: 'yamaguchi@example.com',
  loginName: 'aaa_yamaguchi',
  password: 'Kq7mTx4wPz',
  accountType: 'pop',
  incomingHost: 'mail.example.com',
  incomingPort: '110',
  incomingSecurity: 'none',
  outgoingHost: 'smtp.example.com',
  outgoingPort: '465',
  outgoingSecurity: 'tls',
};

describe('the values of a mailbox', () => {
  it.each(mailboxValueNames)('%s', (name) => {
    expect(mailboxValue(mailbox, name)).toBe(expected[name]);
  });

  it('leave the password empty where nobody knows it', () => {
    expect(mailboxValue({ ...mailbox, password: null }, 'password')).toBe('');
  });
});
