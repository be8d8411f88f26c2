import { createHash, X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import type { CertificateFacts } from '@shared/contract/schemas';
import type { ProblemParams } from '@shared/contract/problem';

const listed = (distinguishedName: string | undefined) =>
  (distinguishedName ?? '').split('\n').join(', ').slice(0, 1000);

/** `DNS:a, IP Address:192.0.2.1` as Node prints it; a value with odd characters comes as a JSON string. */
function alternativeNames(printed: string | undefined): string[] {
  const entries = printed?.match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+/g) ?? [];
  return entries.flatMap((entry) => {
    const [, value] = /^\s*(?:DNS|IP Address):(.*)$/s.exec(entry) ?? [];
    return value === undefined ? [] : [value.replace(/^"|"$/g, '')];
  });
}

function commonName(subject: string | undefined): string[] {
  const [, name] = /^CN=(.*)$/m.exec(subject ?? '') ?? [];
  return name ? [name] : [];
}

/** SHA-256 over a DER form, of a certificate or of a public key, as `AB:CD:…`. */
export function fingerprintOf(der: Uint8Array): string {
  const hex = createHash('sha256').update(der).digest('hex').toUpperCase();
  return (hex.match(/../g) ?? []).join(':');
}

/**
 * What a person needs to know to decide about a certificate. Only its DER form is taken from the connection and everything
 * else is worked out here, so that OpenSSL (Node) and BoringSSL (Electron) give the same answer.
 */
export function certificateFactsOf(der: Uint8Array, reason: string | null): CertificateFacts {
  const certificate = new X509Certificate(der);
  const names = alternativeNames(certificate.subjectAltName);
  // BoringSSL says no more of a certificate that vouches for itself than that its issuer is not known.
  const isSelfSigned = reason === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' && certificate.subject === certificate.issuer;
  return {
    subject: listed(certificate.subject),
    issuer: listed(certificate.issuer),
    names: (names.length > 0 ? names : commonName(certificate.subject)).slice(0, 500).map((name) => name.slice(0, 300)),
    validFrom: new Date(certificate.validFrom).toISOString(),
    validTo: new Date(certificate.validTo).toISOString(),
    fingerprint: fingerprintOf(der),
    keyFingerprint: fingerprintOf(certificate.publicKey.export({ type: 'spki', format: 'der' })),
    reason: isSelfSigned ? 'DEPTH_ZERO_SELF_SIGNED_CERT' : (reason?.slice(0, 200) ?? null),
  };
}

/** The facts of the certificate on the other end; null when there is none. */
export function peerCertificate(socket: TLSSocket): CertificateFacts | null {
  const { raw } = socket.getPeerCertificate(false);
  if (!raw) return null;
  return certificateFactsOf(raw, socket.authorized ? null : String(socket.authorizationError));
}

/** The same facts as the flat parameters of a problem. */
export function certificateParams(facts: CertificateFacts): ProblemParams {
  return { ...facts, names: facts.names.join(', '), reason: facts.reason ?? '' };
}
