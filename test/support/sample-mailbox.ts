import { manualMailService, mailServiceWith, type AccountType, type Security } from '@shared/mail-service/mail-service';
import type { Mailbox } from '@shared/mail-service/mailbox';

/** The mailbox of the manual's employee. */
export const sampleMailbox = (change: Partial<Mailbox> = {}): Mailbox => ({
  displayName: '総務部山口',
  emailAddress: 'yamaguchi@example.com',
  addresses: ['yamaguchi@example.com', 'somu@example.com'],
  loginName: 'aaa_yamaguchi',
  password: 'Sakura#2026!pw',
  service: manualMailService('example.com'),
  ...change,
});

export const serviceOf = (accountType: AccountType, security: Security) =>
  mailServiceWith({ host: 'mail.example.com', accountType, security });
