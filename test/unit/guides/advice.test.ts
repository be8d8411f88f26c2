import { describe, expect, it } from 'vitest';
import { loadGuide, loadGuides } from '@shared/guides';
import { accountTypeAdvice, adviceFor, adviseClients, serviceWarnings } from '@shared/guides/advice';
import type { Mailbox } from '@shared/mail-service/mailbox';
import { mailboxWith, manualMailbox } from './sample-mailbox';

const on = (mailbox: Mailbox, host: string): Mailbox => ({
  ...mailbox,
  service: { ...mailbox.service, incoming: { ...mailbox.service.incoming, host } },
});

describe('advice about a client', () => {
  it('finds nothing against Outlook with IMAP and TLS', async () => {
    const advice = adviceFor(await loadGuide('outlook-365'), mailboxWith('imap', 'tls', 'tls'));
    expect(advice).toMatchObject({ fit: 'full', reasons: [] });
  });

  it('shows the nearest to POP with STARTTLS', async () => {
    const advice = adviceFor(await loadGuide('outlook-365'), mailboxWith('pop', 'starttls', 'starttls'));
    expect(advice.fit).toBe('adapted');
    expect(advice.reasons).toHaveLength(1);
    expect(advice.service.incoming).toMatchObject({ port: 995, security: 'tls' });
  });

  it('tells once of the old encryption of Outlook Express, whichever server wants any', async () => {
    const guide = await loadGuide('outlook-express');
    const reasons = (...of: Parameters<typeof mailboxWith>) =>
      adviceFor(guide, mailboxWith(...of)).reasons.filter(({ en }) => en.includes('TLS 1.0'));
    expect(reasons('pop', 'none', 'none')).toHaveLength(0);
    expect(reasons('pop', 'none', 'starttls')).toHaveLength(1);
    expect(reasons('imap', 'tls', 'none')).toHaveLength(1);
    expect(reasons('imap', 'tls', 'tls')).toHaveLength(1);
  });

  it('advises against the new Outlook where the login name is not the address, and takes IMAP for POP', async () => {
    const guide = await loadGuide('outlook-new');
    const advice = adviceFor(guide, mailboxWith('pop', 'tls', 'tls'));
    expect(advice.fit).toBe('poor');
    expect(advice.service).toMatchObject({ accountType: 'imap', incoming: { port: 993, security: 'tls' } });
    const imap = mailboxWith('imap', 'tls', 'tls');
    expect(adviceFor(guide, { ...imap, loginName: imap.emailAddress }).fit).toBe('full');
  });

  it.each(['mailserver', 'mail.lan', 'mail.office.local', '192.168.1.5', '10.0.0.2', '172.16.4.1'])(
    'advises against the new Outlook for the server %s of the office’s own network',
    async (host) => {
      const imap = mailboxWith('imap', 'tls', 'tls');
      const mailbox = on({ ...imap, loginName: imap.emailAddress }, host);
      expect(adviceFor(await loadGuide('outlook-new'), mailbox).fit).toBe('poor');
      expect(adviceFor(await loadGuide('outlook-365'), mailbox).fit).toBe('full');
    },
  );

  it('says once that the new Outlook may refuse to go without encryption, on either side', async () => {
    const guide = await loadGuide('outlook-new');
    const reasons = (...of: Parameters<typeof mailboxWith>) =>
      adviceFor(guide, mailboxWith(...of)).reasons.filter(({ en }) => en.includes('Without encryption'));
    expect(reasons('imap', 'none', 'none')).toHaveLength(1);
    expect(reasons('imap', 'none', 'tls')).toHaveLength(1);
    expect(reasons('imap', 'tls', 'none')).toHaveLength(1);
    expect(reasons('imap', 'tls', 'starttls')).toHaveLength(0);
  });

  it('takes a public address for public', async () => {
    const imap = mailboxWith('imap', 'tls', 'tls');
    const mailbox = on({ ...imap, loginName: imap.emailAddress }, '172.15.0.1');
    expect(adviceFor(await loadGuide('outlook-new'), mailbox).fit).toBe('full');
  });
});

describe('advice about all clients', () => {
  it('names current Outlook first for the manual’s set-up, and what has ended last', async () => {
    const advice = adviseClients(await loadGuides(), manualMailbox);
    expect(advice[0]).toMatchObject({ guideId: 'outlook-365', fit: 'full' });
    const ended = advice.findIndex(({ guideId }) => guideId === 'windows-mail');
    expect(advice.slice(ended).every(({ fit }) => fit === 'poor')).toBe(true);
  });

  it('keeps clients that know it before those that do not, with POP and STARTTLS', async () => {
    const advice = adviseClients(await loadGuides(), mailboxWith('pop', 'starttls', 'starttls'));
    const place = (id: string) => advice.findIndex(({ guideId }) => guideId === id);
    expect(place('thunderbird')).toBeLessThan(place('outlook-365'));
    expect(place('outlook-365')).toBeLessThan(place('live-mail'));
  });
});

describe('advice about the service', () => {
  const sendingOn = (port: number, security: 'none' | 'starttls' | 'tls') => {
    const { service } = mailboxWith('imap', 'tls', 'tls');
    return serviceWarnings({ ...service, outgoing: { ...service.outgoing, port, security } }).map(({ en }) => en);
  };

  it('has nothing to say about TLS on the usual ports', () => {
    expect(sendingOn(465, 'tls')).toEqual([]);
    expect(sendingOn(587, 'starttls')).toEqual([]);
  });

  it('warns of port 25, of a pair that does not fit, and of no encryption', () => {
    expect(sendingOn(25, 'starttls')).toEqual([expect.stringContaining('OP25B')]);
    expect(sendingOn(587, 'tls')).toEqual([expect.stringContaining('Port 587')]);
    expect(sendingOn(587, 'none')).toEqual([expect.stringContaining('no encryption')]);
    expect(sendingOn(2525, 'tls')).toEqual([]);
  });

  it('takes IMAP for several devices and POP for one', () => {
    expect(accountTypeAdvice(true).accountType).toBe('imap');
    expect(accountTypeAdvice(false).accountType).toBe('pop');
  });
});
