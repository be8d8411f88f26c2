import type { CertificateFacts } from '@shared/contract/schemas';
import type { MailFindingCode, MailFindingParams } from '@shared/mail-check/findings';

export interface Verdict {
  code: MailFindingCode;
  params: MailFindingParams;
}

export interface Evidence {
  host: string;
  certificate: CertificateFacts;
  nameFits: boolean;
  /** Fingerprint that the person agreed to by hand, `AB:CD:…`. */
  pinnedFingerprint: string | null;
  now: number;
}

/** Names by which programs that open encrypted mail on the PC itself sign the certificates they put in its place. */
const antivirus =
  /\b(?:avast|avg|eset|kaspersky|bitdefender|norton|symantec|mcafee|trend micro|f-?secure|sophos|dr\.?web|zscaler|fortinet|fortigate|bluecoat|netskope|virus ?buster|ウイルスバスター)/i;

const isSelfSigned = (reason: string | null): boolean => reason === 'DEPTH_ZERO_SELF_SIGNED_CERT';

/** The one host name a person can type; a wildcard is none. */
const plainNames = (names: readonly string[]): string[] => names.filter((name) => !name.includes('*'));

/**
 * What is wrong with a certificate; null when nothing is. With a pin, that very certificate is taken whatever else is said
 * of it, and no other that has no authority behind it. The dates come first: an expired certificate is
 * often of the wrong name as well, and the date is what can be mended.
 */
export function judge({ host, certificate, nameFits, pinnedFingerprint, now }: Evidence): Verdict | null {
  const { reason, issuer, subject, validFrom, validTo, fingerprint, names } = certificate;
  const shown = { host, issuer, subject, validFrom, validTo, fingerprint, names: names.join(', ') };
  const verdict = (code: MailFindingCode, more: MailFindingParams = {}): Verdict => ({
    code,
    params: { ...shown, ...more },
  });

  if (pinnedFingerprint !== null && fingerprint === pinnedFingerprint.toUpperCase()) {
    return reason === null && nameFits ? null : verdict('certificate-trusted-by-hand');
  }
  if (now < Date.parse(validFrom)) return verdict('certificate-not-yet-valid', { now: new Date(now).toISOString() });
  if (now > Date.parse(validTo)) return verdict('certificate-expired', { now: new Date(now).toISOString() });
  const isForeign = reason !== null && reason !== 'ERR_TLS_CERT_ALTNAME_INVALID';
  if (isForeign && antivirus.test(issuer)) return verdict('antivirus-in-between');
  if (isForeign && pinnedFingerprint !== null)
    return verdict('certificate-changed', { oldFingerprint: pinnedFingerprint });
  if (isSelfSigned(reason)) return verdict('certificate-self-signed');
  if (isForeign) return verdict('certificate-unknown-authority', { reason });
  if (!nameFits) return verdict('certificate-other-name', { proposal: plainNames(names)[0] ?? '' });
  return null;
}
