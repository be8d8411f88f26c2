import type { Clock } from '../clock';
import type { RequestListener } from './http';

/** All in milliseconds. */
export interface PanelTimeouts {
  /** Name lookup, TCP and TLS. */
  connect: number;
  /** One page. A list costs the panel a round trip for each user, so large sites are slow. */
  page: number;
  /** The answer to "create": the panel itself waits up to a minute for its own database (5212R). */
  create: number;
  /** How long the list is asked after a silence, and the pause between two looks. */
  silenceTotal: number;
  silencePause: number;
}

export const standardTimeouts: PanelTimeouts = {
  connect: 15_000,
  page: 120_000,
  create: 300_000,
  silenceTotal: 180_000,
  silencePause: 5_000,
};

export interface BlueOnyxWebOptions {
  /** As `panelOriginOf` gives it. */
  origin: string;
  loginName: string;
  password: string;
  /** The panel's name of the site to work on, e.g. `site1`; null where the login belongs to one site. */
  group?: string | null;
  /** SHA-256 of the certificate that the person trusted by hand; null where an authority has to vouch for it. */
  pinnedFingerprint: string | null;
  /** Language of the panel's own messages, as far as the user has no preference of his own on the panel. */
  language?: 'ja' | 'en';
  timeouts?: Partial<PanelTimeouts>;
  clock?: Clock;
  /** Authorities in PEM form, beside the ones that come with the runtime. */
  authorities?: string[];
  onRequest?: RequestListener;
}

export const localeOf = (language: BlueOnyxWebOptions['language']) => (language === 'en' ? 'en_US' : 'ja_JP');
