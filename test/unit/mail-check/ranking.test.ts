import { describe, expect, it } from 'vitest';
import type { ProbedPort } from '@shared/contract/calls/mail-check';
import { bestPair } from '@shared/mail-check/ranking';

const port = (more: Partial<ProbedPort>): ProbedPort => ({
  host: 'mail.example.com',
  port: 993,
  protocol: 'imap',
  security: 'tls',
  sources: ['mail'],
  state: 'usable',
  finding: null,
  certificate: null,
  certificateFits: true,
  mechanisms: ['PLAIN'],
  plainLogin: false,
  elapsed: 1,
  ...more,
});
const smtps = port({ port: 465, protocol: 'submission' });
const submission = port({ port: 587, protocol: 'submission', security: 'starttls' });
const plain = { security: 'none', certificateFits: null } as const;
const wrongName = { certificateFits: false, finding: 'certificate-other-name' } as const;

const incomingOf = (...ports: ProbedPort[]) => bestPair('imap', [...ports, smtps])?.service.incoming;

describe('the best pair of servers', () => {
  it('is TLS from the first byte, then STARTTLS, then nothing', () => {
    const imaps = port({});
    const starttls = port({ port: 143, security: 'starttls' });
    const open = port({ port: 143, host: 'old.example.com', ...plain });
    expect(incomingOf(open, starttls, imaps)).toMatchObject({ port: 993, security: 'tls' });
    expect(incomingOf(open, starttls)).toMatchObject({ port: 143, security: 'starttls' });
    expect(incomingOf(open)).toMatchObject({ host: 'old.example.com', security: 'none' });
  });

  it('warns of what is not encrypted and of a certificate that does not fit', () => {
    const open = bestPair('imap', [port({ port: 143, ...plain }), port({ ...submission, ...wrongName })]);
    expect(open?.findings).toEqual([
      { code: 'unencrypted', host: 'mail.example.com', port: 143 },
      { code: 'certificate-other-name', host: 'mail.example.com', port: 587 },
    ]);
  });

  it('takes the host whose certificate carries its name, be it STARTTLS only', () => {
    const other = port({ host: 'www.example.com', sources: ['typed'], ...wrongName });
    const fitting = port({ host: 'sv1.provider.jp', sources: ['certificate'], port: 143, security: 'starttls' });
    expect(incomingOf(other, fitting)).toMatchObject({ host: 'sv1.provider.jp' });
  });

  it('believes what was typed before what was guessed', () => {
    const typed = port({ host: 'imap.example.com', sources: ['typed'] });
    expect(incomingOf(port({}), typed)).toMatchObject({ host: 'imap.example.com' });
    expect(incomingOf(port({}), port({ host: 'mx.example.com', sources: ['mx'] }))).toMatchObject({
      host: 'mail.example.com',
    });
  });

  it('sends through the host that receives, where that is as good', () => {
    const elsewhere = port({ ...smtps, host: 'smtp.example.com', sources: ['typed'] });
    expect(bestPair('imap', [port({}), elsewhere, smtps])?.service.outgoing.host).toBe('mail.example.com');
    expect(bestPair('imap', [port({}), elsewhere, submission])?.service.outgoing.host).toBe('smtp.example.com');
  });

  it('is none without both servers, and never has port 25', () => {
    expect(bestPair('pop', [port({}), smtps])).toBeNull();
    expect(bestPair('imap', [port({}), port({ port: 25, protocol: 'smtp' })])).toBeNull();
    expect(bestPair('imap', [port({ state: 'reachable' }), smtps])).toBeNull();
  });
});
