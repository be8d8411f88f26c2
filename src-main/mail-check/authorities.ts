import * as tls from 'node:tls';

/**
 * Whom to believe about a mail server: the authorities that come with the runtime and, where the runtime can read them, the
 * ones that this PC trusts, for a company may have its own. TLS 1.2 or newer (RFC 8996). Reading all of them takes a tenth
 * of a second, so one such context serves many connections.
 */
export const trustContext = (furtherAuthorities: readonly string[] = []): tls.SecureContext =>
  tls.createSecureContext({
    ca: [...tls.rootCertificates, ...systemAuthorities(), ...furtherAuthorities],
    minVersion: 'TLSv1.2',
  });

// Electron 33 (Node 20) cannot read them yet.
const systemAuthorities = (): string[] => ('getCACertificates' in tls ? tls.getCACertificates('system') : []);
