import { describe, expect, it } from 'vitest';
import type { CertificateFacts } from '@shared/contract/schemas';
import { judge, type Evidence } from '@main/mail-check/judge';

const fingerprint = Array.from({ length: 32 }, () => 'AB').join(':');
const certificate: CertificateFacts = {
  subject: 'CN=mail.example.com',
  issuer: 'CN=Well-known CA',
  names: ['*.provider.jp', 'sv1.provider.jp'],
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2026-12-31T00:00:00.000Z',
  fingerprint,
  keyFingerprint: fingerprint,
  reason: null,
};
const verdict = (facts: Partial<CertificateFacts>, more: Partial<Evidence> = {}) =>
  judge({
    host: 'mail.example.com',
    certificate: { ...certificate, ...facts },
    nameFits: true,
    pinnedFingerprint: null,
    now: Date.parse('2026-06-01'),
    ...more,
  });

describe('a certificate', () => {
  it('is fine with an authority, the right name and date', () => {
    expect(verdict({})).toBeNull();
  });

  it('is too early or too late by the clock of this PC', () => {
    expect(verdict({}, { now: Date.parse('2025-06-01') })?.code).toBe('certificate-not-yet-valid');
    expect(verdict({ reason: 'CERT_HAS_EXPIRED' }, { now: Date.parse('2027-06-01') })?.code).toBe(
      'certificate-expired',
    );
  });

  it('of another name proposes one that a person can type', () => {
    const found = verdict({ reason: 'ERR_TLS_CERT_ALTNAME_INVALID' }, { nameFits: false });
    expect(found).toMatchObject({ code: 'certificate-other-name', params: { proposal: 'sv1.provider.jp' } });
  });

  it('without a known authority says who made it', () => {
    expect(verdict({ reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' })?.code).toBe('certificate-self-signed');
    expect(verdict({ reason: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' })?.code).toBe('certificate-unknown-authority');
    const issuer = 'CN=Kaspersky Anti-Virus Personal Root Certificate';
    expect(verdict({ reason: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', issuer })?.code).toBe('antivirus-in-between');
  });

  it('that was trusted by hand is taken, with a word, whatever else is said of it', () => {
    const reason = 'DEPTH_ZERO_SELF_SIGNED_CERT';
    const pinnedFingerprint = fingerprint.toLowerCase();
    expect(verdict({ reason }, { pinnedFingerprint })?.code).toBe('certificate-trusted-by-hand');
    expect(verdict({}, { pinnedFingerprint })).toBeNull();
  });

  it('in place of the one trusted by hand stops everything, unless an authority vouches for it', () => {
    expect(verdict({ reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, { pinnedFingerprint: '00' })?.code).toBe(
      'certificate-changed',
    );
    expect(verdict({}, { pinnedFingerprint: '00' })).toBeNull();
  });
});
