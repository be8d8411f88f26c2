import { describe, expect, it } from 'vitest';
import type { CertificateFacts } from '@shared/contract/schemas';
import type { MailFinding } from '@shared/mail-check/findings';
import { distinctFindings } from '@renderer/mail-check/distinct-findings';

const found = (code: MailFinding['code'], step: MailFinding['step'], params: MailFinding['params']): MailFinding => ({
  ...{ code, step, params },
});
const seen = (fingerprint: string): CertificateFacts => ({
  ...{ subject: 'CN=mail', issuer: 'CN=own', names: ['mail.example.com', 'mx10.example.com'], fingerprint },
  ...{ validFrom: '2026-01-01T00:00:00.000Z', validTo: '2027-01-01T00:00:00.000Z', keyFingerprint: 'EF' },
  reason: 'DEPTH_ZERO_SELF_SIGNED_CERT',
});
const certificates = { incoming: seen('AB'), outgoing: seen('CD') };
const distinct = (findings: MailFinding[]) => distinctFindings({ findings, certificates });

describe('findings on both servers', () => {
  it('are one card where they are about one host', () => {
    const params = { host: 'mail.example.com', fingerprint: 'AB' };
    const cards = distinct([
      found('certificate-self-signed', 'incomingCertificate', params),
      found('certificate-self-signed', 'outgoingCertificate', params),
    ]);
    expect(cards.map(({ sides }) => sides)).toEqual([['incoming', 'outgoing']]);
  });

  it('begin with what failed', () => {
    const cards = distinct([
      found('certificate-trusted-by-hand', 'incomingCertificate', { host: 'mail.example.com' }),
      found('password-wrong', 'incomingLogin', { reply: 'no' }),
    ]);
    expect(cards.map(({ finding }) => finding.code)).toEqual(['password-wrong', 'certificate-trusted-by-hand']);
  });

  it('stay two where the certificates differ, or where each is about a port of its own', () => {
    const at = (host: string, fingerprint: string) => ({ host, fingerprint });
    expect(
      distinct([
        found('certificate-self-signed', 'incomingCertificate', at('mail.example.com', 'AB')),
        found('certificate-self-signed', 'outgoingCertificate', at('mail.example.com', 'CD')),
        found('tls-not-here', 'incomingTls', { reason: 'WRONG_VERSION_NUMBER' }),
        found('tls-not-here', 'outgoingTls', { reason: 'WRONG_VERSION_NUMBER' }),
      ]),
    ).toHaveLength(4);
  });

  it('come with the certificate of their server where they are about one', () => {
    const cards = distinct([
      found('certificate-expired', 'outgoingCertificate', { host: 'mail.example.com', fingerprint: 'CD' }),
      found('port-closed', 'incomingConnection', { port: 995 }),
    ]);
    expect(cards.map(({ certificate }) => certificate)).toEqual([certificates.outgoing, null]);
  });
});
