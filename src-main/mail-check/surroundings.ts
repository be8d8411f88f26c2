import type { SecureContext } from 'node:tls';
import type { Limits } from './limits';
import type { Names } from './names';

/** What reaching a server needs from outside. */
export interface Surroundings {
  names: Names;
  /** Who vouches for a certificate. */
  trust: SecureContext;
  limits: Limits;
  signal: AbortSignal;
  now(): number;
  /** Own address to connect from, where the PC has several. */
  localAddress?: string;
}
