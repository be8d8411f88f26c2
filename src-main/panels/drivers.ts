import type { CertificateFacts } from '@shared/contract/schemas';
import type { Panel } from './panel';

export interface PanelAccess {
  origin: string;
  loginName: string;
  password: string;
  pinnedFingerprint: string | null;
}

/** Every kind of panel that this program can talk to, behind one door. */
export interface PanelDrivers {
  /** Who answers there, before any credential is sent. Rejects when it is no panel of a known kind. */
  inspect(origin: string): Promise<CertificateFacts>;
  open(access: PanelAccess): Panel;
}
