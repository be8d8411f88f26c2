import type { CertificateFacts, PanelKind } from '@shared/contract/schemas';
import type { PanelDrivers } from './drivers';

/** Certificates as they were shown to the person, so that trusting one by its fingerprint also keeps its public key. */
export interface Certificates {
  inspect(kind: PanelKind, origin: string): Promise<CertificateFacts>;
  /** The key of a certificate that was looked at since the start; null for any other. */
  keyOf(fingerprint: string): string | null;
}

export function createCertificates({ inspect }: Pick<PanelDrivers, 'inspect'>): Certificates {
  const keys = new Map<string, string>();
  return {
    async inspect(kind, origin) {
      const certificate = await inspect(kind, origin);
      keys.set(certificate.fingerprint, certificate.keyFingerprint);
      return certificate;
    },
    keyOf: (fingerprint) => keys.get(fingerprint.toUpperCase()) ?? null,
  };
}
