import type { AddressInfo } from 'node:net';
import { fingerprintOf, selfSignedCertificate } from './certificate';
import type { PracticeApi } from './api/api';
import { Faults } from './faults';
import { PanelServer } from './server';
import { settingsOf, type PracticePanelOptions } from './store/options';
import { newState, type PanelState } from './store/state';

export type { PracticePanelOptions } from './store/options';
export type { PracticeApi, PracticeApiOptions, ApiFault, ApiFaultKind } from './api/api';
export type { Fault, FaultKind, RequestKind } from './faults';
export type { PanelStyle } from './rules/passwords';
export type { PanelState, RecordedRequest } from './store/state';
export type { StoredUser, UserSeed } from './store/user';

export interface PracticePanel {
  /** `https://127.0.0.1:PORT` */
  readonly origin: string;
  /** SHA-256 of the certificate in use, as `AB:CD:…`. */
  readonly fingerprint: string;
  readonly administrator: { loginName: string; password: string };
  readonly state: PanelState;
  readonly faults: Faults;
  /** The same panel by its API v2: its secret, its faults, its log. */
  readonly api: PracticeApi;
  /** Every session runs out at once. */
  expireSessions(): void;
  /** Lock sign-in for all local clients, as 30 wrong passwords do. */
  lockLogins(): void;
  /** Show another certificate from now on, of another key or of the same one; open connections are cut. */
  replaceCertificate(key?: 'otherKey' | 'sameKey'): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Start a practice panel: a real HTTPS server on the loopback interface that speaks BlueOnyx's web pages and keeps its
 * rules. Everything lives in memory. Rejects with Node's listening error when the port is taken.
 */
export async function startPracticePanel(options: PracticePanelOptions = {}): Promise<PracticePanel> {
  const settings = settingsOf(options);
  const state = newState(settings);
  const faults = new Faults();
  let certificate = settings.certificate ?? (await selfSignedCertificate(Date.now()));
  const panel = new PanelServer(state, faults, certificate);
  await panel.listen(settings.port, settings.listenHost);
  const { port } = panel.server.address() as AddressInfo;
  const { loginName, password } = settings.administrator;
  return {
    origin: `https://${settings.listenHost}:${port}`,
    get fingerprint() {
      return fingerprintOf(certificate.cert);
    },
    administrator: { loginName, password },
    state,
    faults,
    api: panel.api,
    expireSessions: () => state.sessions.endAll(),
    lockLogins: () => ['127.0.0.1', '::1', '::ffff:127.0.0.1'].forEach((address) => state.loginLock.lock(address)),
    async replaceCertificate(key = 'otherKey') {
      certificate = await selfSignedCertificate(Date.now(), key === 'sameKey' ? certificate : undefined);
      panel.server.setSecureContext(certificate);
      panel.disconnectAll();
    },
    stop: () => panel.stop(),
  };
}
