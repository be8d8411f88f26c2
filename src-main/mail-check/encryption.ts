import { isIP, type Socket } from 'node:net';
import { checkServerIdentity, connect, type SecureContext, type TLSSocket } from 'node:tls';
import type { CertificateFacts } from '@shared/contract/schemas';
import { peerCertificate } from '../panels/certificate';
import { errorCodeOf, MailFault } from './fault';
import { within } from './within';

/** A connection under TLS, and what its server showed. Nobody has judged the certificate yet. */
export interface Encrypted {
  socket: TLSSocket;
  certificate: CertificateFacts;
  /** Whether the certificate is made out for the host that was asked for (RFC 9525). */
  nameFits: boolean;
  /** e.g. `TLSv1.3` */
  protocol: string;
}

export interface EncryptionWishes {
  host: string;
  trust: SecureContext;
  limit: number;
  signal: AbortSignal;
}

/** Codes of OpenSSL (Node) and BoringSSL (Electron) for a server that knows only what RFC 8996 forbids. */
const tooOld =
  /UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|WRONG_SSL_VERSION|UNKNOWN_PROTOCOL|DH_KEY_TOO_SMALL|VERSION_TOO_LOW/;
/** The bytes that came were no TLS. */
const noTls =
  /WRONG_VERSION_NUMBER|HTTP_REQUEST|HTTPS_PROXY_REQUEST|PACKET_LENGTH_TOO_LONG|BAD_RECORD|UNEXPECTED_MESSAGE/;

function faultOf(error: unknown): MailFault {
  const reason = errorCodeOf(error);
  const options = { cause: error };
  if (tooOld.test(reason)) return new MailFault('tls-too-old', { reason }, options);
  if (noTls.test(reason)) return new MailFault('tls-not-here', { reason }, options);
  if (['ECONNRESET', 'EPIPE'].includes(reason)) return new MailFault('connection-cut', {}, options);
  return new MailFault('tls-failed', { reason }, options);
}

/**
 * Start TLS (1.2 or newer, RFC 8996) on a connected socket. The certificate is verified and its facts are handed on together
 * with the outcome: whether the connection may be used is for the judge to say. Throws a `MailFault`.
 */
export async function encrypt(plain: Socket, { host, trust, limit, signal }: EncryptionWishes): Promise<Encrypted> {
  const socket = connect({
    socket: plain,
    ...(isIP(host) ? {} : { servername: host }),
    host,
    secureContext: trust,
    // The verification itself takes place; its outcome is part of what the judge sees.
    rejectUnauthorized: false,
  });
  const hands = new Promise<void>((resolve, reject) => {
    socket.once('secureConnect', resolve);
    socket.once('error', (error) => reject(faultOf(error)));
    socket.once('close', () => reject(new MailFault('connection-cut')));
  });
  // A later error belongs to whoever has the socket then; without any listener it would end the program.
  socket.on('error', () => undefined);
  await within(hands, {
    limit,
    signal,
    late: () => new MailFault('tls-failed', { reason: 'ETIMEDOUT' }),
    stop: () => socket.destroy(),
  });
  const certificate = peerCertificate(socket);
  if (!certificate) throw new MailFault('tls-failed', { reason: 'NO_CERTIFICATE' });
  const nameFits = checkServerIdentity(host, socket.getPeerCertificate(false)) === undefined;
  return { socket, certificate, nameFits, protocol: socket.getProtocol() ?? '' };
}
