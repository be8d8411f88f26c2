import { X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import type { CertificatePair } from './store/options';

const validityMs = 365 * 86_400_000;

/**
 * A new self-signed certificate with a P-256 key, for the names under which the practice panel is reached: a new key, or
 * that of an earlier certificate. Nothing is written to disk.
 */
export async function selfSignedCertificate(now: number, earlier?: CertificatePair): Promise<CertificatePair> {
  const keyPair = earlier && { privateKey: earlier.key, publicKey: publicKeyOf(earlier) };
  const made = await generate([{ name: 'commonName', value: 'mx10.example.com' }], {
    keyPair,
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - 60_000),
    notAfterDate: new Date(now + validityMs),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 2, value: 'mx10.example.com' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}

const publicKeyOf = ({ cert }: CertificatePair): string =>
  new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'pem' }).toString();

/** SHA-256 of a certificate as `AB:CD:…`. */
export const fingerprintOf = (cert: string): string => new X509Certificate(cert).fingerprint256;
