import { Problem, type ProblemCode } from '@shared/contract/problem';

const codesByErrorCode: Readonly<Record<string, ProblemCode>> = {
  ENOTFOUND: 'panel-host-unknown',
  EAI_AGAIN: 'panel-host-unknown',
  EAI_NONAME: 'panel-host-unknown',
  EAI_NODATA: 'panel-host-unknown',
  ETIMEDOUT: 'panel-timeout',
  UND_ERR_CONNECT_TIMEOUT: 'panel-timeout',
  UND_ERR_HEADERS_TIMEOUT: 'panel-timeout',
  UND_ERR_BODY_TIMEOUT: 'panel-timeout',
  EPROTO: 'panel-tls-failed',
};
// ECONNREFUSED, ECONNRESET, EPIPE, EHOSTUNREACH, ENETUNREACH, UND_ERR_SOCKET and whatever else cuts a connection.
const otherwise: ProblemCode = 'panel-unreachable';

/** Host and port of an address, the port always in digits. */
export const placeOf = ({ hostname, port }: URL) => ({ host: hostname, port: port || '443' });

/**
 * A failure of the network in the words of this program; `reason` is the code of Node, undici or the TLS library.
 * A parser error means that something other than HTTP answered. `elapsed` is in
 * milliseconds. What is no failure of the network comes back as it is.
 */
export function networkProblem(error: unknown, url: URL, elapsed: number): unknown {
  if (error instanceof Problem || !(error instanceof Error && 'code' in error)) return error;
  const reason = String(error.code);
  const isTls = /^(?:ERR_SSL_|ERR_TLS_|CERT_)/.test(reason);
  const isForeign = reason.startsWith('HPE_') || reason.startsWith('UND_ERR_RES_');
  const code = isTls ? 'panel-tls-failed' : isForeign ? 'panel-page-unreadable' : codesByErrorCode[reason];
  const { host, port } = placeOf(url);
  const params = { host, port, page: url.pathname, seconds: Math.round(elapsed / 1000), reason };
  return new Problem(code ?? otherwise, params, { retry: true, cause: error });
}

const beforeSending: readonly ProblemCode[] = [
  'panel-host-unknown',
  'panel-certificate-untrusted',
  'panel-certificate-changed',
  'panel-maintenance',
];
const beforeConnecting = ['ECONNREFUSED', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

/** Whether a request that ended with this problem may have been carried out by the panel all the same. */
export function mayHaveArrived({ code, params }: Problem): boolean {
  return !beforeSending.includes(code) && !beforeConnecting.includes(String(params.reason));
}
