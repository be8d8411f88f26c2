import type { HandoverWishes } from '@shared/contract/calls/handover';
import { manualMailService } from '@shared/mail-service/mail-service';
import type { HandoverContents } from '@shared/handover/document';

/** The handover of the manual's employee. */
export const sampleHandover = (change: Partial<HandoverContents> = {}): HandoverContents => ({
  made: { at: '2026-11-24T01:15:00.000Z', by: '1.0.0' },
  language: 'ja',
  company: {
    name: '株式会社みほん',
    help: { name: '情報システム係', phone: '03-0000-0000', email: 'help@example.com', hours: '平日 9:00–17:00' },
  },
  account: {
    displayName: '総務部山口',
    loginName: 'aaa_yamaguchi',
    emailAddress: 'yamaguchi@example.com',
    addresses: ['yamaguchi@example.com', 'somu@example.com'],
  },
  mailService: manualMailService('example.com'),
  client: 'outlook-2016',
  expiresAt: null,
  ...change,
});

/** What the IT staff's window asks to be handed over: who made it, and when, is added by the program. */
export function sampleWishes(change: Partial<HandoverWishes> = {}): HandoverWishes {
  const { made: _, ...wishes } = sampleHandover(change);
  return wishes;
}
