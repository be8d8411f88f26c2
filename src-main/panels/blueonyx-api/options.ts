import type { Clock } from '../clock';

export type { Clock } from '../clock';

/** All in milliseconds. */
export interface ApiTimeouts {
  /** Name lookup, TCP and TLS. */
  connect: number;
  /** The same for the port of the API itself, which a firewall mostly swallows. */
  probe: number;
  /** A question. The list costs the panel a dozen steps for each user, so large sites are slow. */
  read: number;
  /** A change: the panel makes one after the other, each with all that hangs on it (the mail server's restart too). */
  write: number;
  /** How long the panel is asked after a silence, and the pause between two looks. */
  silenceTotal: number;
  silencePause: number;
}

export const standardApiTimeouts: ApiTimeouts = {
  connect: 15_000,
  probe: 4_000,
  read: 120_000,
  write: 300_000,
  silenceTotal: 180_000,
  silencePause: 5_000,
};

/** The port of BlueOnyx' API gateway (5212R, cced-api). */
export const directApiPort = 9092;

export interface BlueOnyxApiOptions {
  /** Origin of the panel as `panelOriginOf` gives it, e.g. `https://mx10.example.com:81`. */
  origin: string;
  /** The 32 characters that the panel made for this client; sent for the login alone. */
  clientSecret: string;
  /** The panel's name of the site to work on, e.g. `site1`; null where the server has one only. */
  group: string | null;
  /** SHA-256 of the certificate that the person trusted by hand; null where an authority has to vouch for it. */
  pinnedFingerprint: string | null;
  timeouts?: Partial<ApiTimeouts>;
  /** Port of the gateway, beside the panel's own. */
  directPort?: number;
  clock?: Clock;
  /** Authorities in PEM form, beside the ones that come with the runtime. */
  authorities?: string[];
  /** Told of each command as it goes out, by its first word and class or number; no value is in it. */
  onRequest?: (command: string) => void;
}
