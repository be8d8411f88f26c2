import { generate } from 'selfsigned';

export interface KeyPair {
  key: string;
  cert: string;
}

export interface CertificateWishes {
  names?: string[];
  validFrom?: Date;
  validTo?: Date;
  /** What the certificate says of itself; an antivirus program puts its own name here. */
  commonName?: string;
}

const day = 86_400_000;
const common = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

/** A private authority that vouches for the test servers. Nothing but a test ever trusts it. */
export async function privateAuthority(commonName = 'Mail test authority'): Promise<KeyPair> {
  const made = await generate([{ name: 'commonName', value: commonName }], {
    ...common,
    notBeforeDate: new Date(Date.now() - 3650 * day),
    notAfterDate: new Date(Date.now() + 3650 * day),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return { key: made.private, cert: made.cert };
}

/** A server certificate: signed by the authority, or by itself when there is none. */
export async function serverCertificate(authority: KeyPair | null, wishes: CertificateWishes = {}): Promise<KeyPair> {
  const names = wishes.names ?? ['localhost', 'mail.example.test'];
  const made = await generate([{ name: 'commonName', value: wishes.commonName ?? names[0] ?? 'localhost' }], {
    ...common,
    notBeforeDate: wishes.validFrom ?? new Date(Date.now() - day),
    notAfterDate: wishes.validTo ?? new Date(Date.now() + 30 * day),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) },
    ],
    ...(authority && { ca: authority }),
  });
  return { key: made.private, cert: made.cert };
}
