import { createHash, X509Certificate } from 'node:crypto';
import selfsigned from 'selfsigned';
import { beforeAll, describe, expect, it } from 'vitest';
import { certificateFacts } from '@shared/contract/schemas';
import { certificateFactsOf, fingerprintOf } from '@main/panels/certificate';
import { judgeByPin } from '@main/panels/trust';

let der: Buffer;
let bare: Buffer;

const derOf = (pem: string) => Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');

beforeAll(async () => {
  const names = [
    { name: 'commonName', value: 'mx10.example.com' },
    { name: 'organizationName', value: 'Example Inc.' },
  ];
  const subjectAltName = {
    name: 'subjectAltName' as const,
    altNames: [
      { type: 2 as const, value: 'mx10.example.com' },
      { type: 2 as const, value: '*.example.com' },
      { type: 7 as const, ip: '192.0.2.10' },
    ],
  };
  const dates = { notBeforeDate: new Date('2026-01-02T03:04:05Z'), notAfterDate: new Date('2036-01-02T03:04:05Z') };
  der = derOf((await selfsigned.generate(names, { ...dates, extensions: [subjectAltName] })).cert);
  bare = derOf(
    (await selfsigned.generate(names, { ...dates, extensions: [{ name: 'basicConstraints', cA: false }] })).cert,
  );
});

describe('the facts of a certificate', () => {
  it('are those that the person must see', () => {
    const facts = certificateFactsOf(der, 'DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(facts).toEqual({
      subject: 'CN=mx10.example.com, O=Example Inc.',
      issuer: 'CN=mx10.example.com, O=Example Inc.',
      names: ['mx10.example.com', '*.example.com', '192.0.2.10'],
      validFrom: '2026-01-02T03:04:05.000Z',
      validTo: '2036-01-02T03:04:05.000Z',
      fingerprint: fingerprintOf(der),
      keyFingerprint: fingerprintOf(new X509Certificate(der).publicKey.export({ type: 'spki', format: 'der' })),
      reason: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    expect(() => certificateFacts.parse(facts)).not.toThrow();
  });

  it('call a certificate that vouches for itself so, whatever library looked at it', () => {
    expect(certificateFactsOf(der, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE').reason).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(certificateFactsOf(der, 'CERT_HAS_EXPIRED').reason).toBe('CERT_HAS_EXPIRED');
  });

  it('take the common name where there are no other names', () => {
    expect(certificateFactsOf(bare, null)).toMatchObject({ names: ['mx10.example.com'], reason: null });
  });

  it('have the fingerprint that a browser shows', () => {
    const hex = createHash('sha256').update(der).digest('hex').toUpperCase();
    expect(fingerprintOf(der)).toMatch(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    expect(fingerprintOf(der).replaceAll(':', '')).toBe(hex);
  });
});

describe('the judgement', () => {
  const trusted = () => certificateFactsOf(der, null);
  const untrusted = () => certificateFactsOf(der, 'DEPTH_ZERO_SELF_SIGNED_CERT');
  const place = { host: 'mx10.example.com', port: '81' };
  const other = 'AA:'.repeat(31) + 'AA';

  it('without a pin is that of the authorities', () => {
    expect(judgeByPin(null)(trusted(), place)).toBeNull();
    expect(judgeByPin(null)(untrusted(), place)).toMatchObject({
      code: 'panel-certificate-untrusted',
      params: { host: 'mx10.example.com', reason: 'DEPTH_ZERO_SELF_SIGNED_CERT', fingerprint: fingerprintOf(der) },
    });
  });

  it('with a pin is the pin alone', () => {
    expect(judgeByPin(fingerprintOf(der))(untrusted(), place)).toBeNull();
    expect(judgeByPin(fingerprintOf(der).toLowerCase())(untrusted(), place)).toBeNull();
    expect(judgeByPin(fingerprintOf(der))(trusted(), place)).toBeNull();
  });

  it.each(['untrusted', 'vouched for'])('stops at another certificate, %s', (kind) => {
    const facts = kind === 'untrusted' ? untrusted() : trusted();
    expect(judgeByPin(other)(facts, place)).toMatchObject({
      code: 'panel-certificate-changed',
      params: { oldFingerprint: other, newFingerprint: fingerprintOf(der) },
    });
  });
});
