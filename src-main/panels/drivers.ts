import type { CertificateFacts, PanelKind } from '@shared/contract/schemas';
import type { Panel } from './panel';

/** How a panel is reached and signed in to. */
export type PanelAccess = {
  origin: string;
  pinnedFingerprint: string | null;
  /** The site to work on (`SiteChoice.group`); null where the login, or the server, has one only. */
  group: string | null;
} & ({ kind: 'blueonyx-web'; loginName: string; password: string } | { kind: 'blueonyx-api'; clientSecret: string });

/** Every kind of panel that this program can talk to, behind one door. */
export interface PanelDrivers {
  /** Who answers there, before any credential is sent. Rejects when it is no panel of that kind. */
  inspect(kind: PanelKind, origin: string): Promise<CertificateFacts>;
  /** Not signed in yet. A promise, since a driver is loaded when it is first needed. */
  open(access: PanelAccess): Promise<Panel>;
}
