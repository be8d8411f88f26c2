import { rootCertificates, TLSSocket } from 'node:tls';
import { Agent, buildConnector } from 'undici';
import { Problem } from '@shared/contract/problem';
import type { CertificateFacts } from '@shared/contract/schemas';
import { certificateParams, peerCertificate } from './certificate';

export interface Place {
  host: string;
  port: string;
}

/** Says whether a connection may be used: null when it may, the reason when it must be closed. */
export type CertificateJudge = (facts: CertificateFacts, place: Place) => Problem | null;

export interface ConnectionOptions {
  /** Milliseconds for name lookup, TCP and TLS together. */
  connectTimeout: number;
  /** Further authorities in PEM form, beside the ones that come with the runtime. */
  authorities?: string[];
  /** How many at once; one where nothing is said. */
  connections?: number;
}

/**
 * The rule of a panel: with a pin, only that very certificate; without one, only a certificate that an authority vouches for
 * and that carries the host's name. A pinned panel that comes up with a certificate of an authority has changed too: the
 * person who agreed to the old one decides.
 */
export function judgeByPin(pinnedFingerprint: string | null): CertificateJudge {
  return (facts, { host }) => {
    if (pinnedFingerprint === null) {
      return facts.reason === null
        ? null
        : new Problem('panel-certificate-untrusted', { host, ...certificateParams(facts) });
    }
    if (facts.fingerprint === pinnedFingerprint.toUpperCase()) return null;
    return new Problem('panel-certificate-changed', {
      host,
      ...certificateParams(facts),
      oldFingerprint: pinnedFingerprint.toUpperCase(),
      newFingerprint: facts.fingerprint,
    });
  };
}

function verdict(socket: unknown, place: Place, judge: CertificateJudge): Problem | null {
  if (!(socket instanceof TLSSocket)) return new Problem('panel-tls-failed', { ...place, reason: 'NO_TLS' });
  const facts = peerCertificate(socket);
  return facts ? judge(facts, place) : new Problem('panel-tls-failed', { ...place, reason: 'NO_CERTIFICATE' });
}

/**
 * Connections on which the judge has the first word: nothing of HTTP is written before it agreed to the certificate.
 * Sessions are never resumed, for a resumed one does not show its certificate again.
 */
export function judgedAgent(judge: CertificateJudge, options: ConnectionOptions): Agent {
  const connect = buildConnector({
    timeout: options.connectTimeout,
    maxCachedSessions: 0,
    // The verification itself still takes place; its outcome is part of what the judge sees.
    rejectUnauthorized: false,
    ...(options.authorities && { ca: [...rootCertificates, ...options.authorities] }),
  });
  return new Agent({
    connections: options.connections ?? 1,
    // The deadline of each request is kept by its caller.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: (target, callback) => {
      connect(target, (...[error, socket]) => {
        if (error) return callback(error, null);
        const refusal = verdict(socket, { host: target.hostname, port: target.port || '443' }, judge);
        if (!refusal) return callback(null, socket);
        socket.destroy();
        callback(refusal, null);
      });
    },
  });
}
