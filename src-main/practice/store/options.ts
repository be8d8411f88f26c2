import type { PracticeApiOptions } from '../api/options';
import type { AddOn } from '../add-ons/add-on';
import { spamAddOn } from '../add-ons/spam';
import type { Locale } from '../language/translate';
import type { PanelStyle } from '../rules/passwords';
import type { SenderSpoofing } from './site';
import type { ShellLevel, TwoFactor, UserSeed } from './user';

export interface CertificatePair {
  /** PEM. */
  key: string;
  cert: string;
}

export interface PracticePanelOptions {
  /** 0 takes any free port. */
  port?: number;
  listenHost?: string;
  style?: PanelStyle;
  /** Cross-site request forgery tokens; on for 5212R, off for 2019. */
  csrf?: boolean;
  /** What a bad token answers: a 403 page or a redirect back. */
  csrfRefusal?: 'page' | 'redirect';
  certificate?: CertificatePair;
  /** How long the panel takes over the second half of a create, when the user stands there already. */
  createDelayMs?: number;
  /** Where a site administrator lands, when not on the list of users. */
  landing?: string;
  /** null: the site uses no prefix. Empty: it does and the panel invents one. */
  prefix?: string | null;
  maximumUsers?: number;
  /** -1: no limit. */
  siteQuotaMegabytes?: number;
  /** The strongest shell that the site allows, 0 none. */
  shell?: ShellLevel;
  senderSpoofing?: SenderSpoofing;
  administrator?: { loginName?: string; password?: string; twoFactor?: TwoFactor };
  /** Users besides the administrator, in place of the sample users; login names with their prefix. */
  users?: UserSeed[];
  mailingLists?: string[];
  /** Users of other sites on the same server. */
  otherUsers?: string[];
  /** A second site on the server, full already, beside the one whose users can be changed by the API. */
  severalSites?: boolean;
  /** Somebody who looks after all sites of the server and belongs to none; nobody when left out. */
  serverAdministrator?: { loginName?: string; password?: string; twoFactor?: TwoFactor };
  /** Milliseconds since 1970, for sessions, locks and codes. */
  now?: () => number;
  /** The server's own language, for clients that ask for none. */
  serverLocale?: Locale;
  /** Nobody accepted the setup wizard yet: everything leads there. */
  setupUnfinished?: boolean;
  /** The server's policy wants everybody to enrol for two-factor authentication. */
  twoFactorRequired?: boolean;
  /** The server's own name: a request for another host is redirected to it, on the same port. */
  guiHost?: string;
  /** Absolute redirects contain `/index.php/`. */
  indexPage?: boolean;
  /** A name clash is reported twice, whereupon both sentences vanish. */
  clashReportedTwice?: boolean;
  /** The form that ends a suspension switches no forwarding on yet. */
  forwardsOnlyAfterResume?: boolean;
  /** The API face of the panel. */
  api?: PracticeApiOptions;
  /** Tabs of bought modules; settings against SPAM when left out. */
  addOns?: readonly AddOn[];
  /** Told of an error in the practice panel itself; the client is answered with status 500. */
  report?: (error: unknown) => void;
}

export interface AdministratorAccount {
  loginName: string;
  password: string;
  twoFactor: TwoFactor | null;
}

export type Settings = Required<
  Omit<
    PracticePanelOptions,
    'certificate' | 'landing' | 'guiHost' | 'users' | 'api' | 'administrator' | 'serverAdministrator'
  >
> &
  Pick<PracticePanelOptions, 'certificate' | 'landing' | 'guiHost' | 'users' | 'api'> & {
    administrator: AdministratorAccount;
    serverAdministrator: AdministratorAccount | null;
  };

const defaults = {
  port: 0,
  listenHost: '127.0.0.1',
  style: '5212R',
  csrfRefusal: 'page',
  createDelayMs: 0,
  prefix: 'aaa',
  maximumUsers: 25,
  siteQuotaMegabytes: 10_500,
  shell: 1,
  senderSpoofing: 'offered',
  mailingLists: ['all', 'news-letter'],
  otherUsers: ['admin', 'tanaka', 'bbb_sato'],
  severalSites: false,
  now: Date.now,
  serverLocale: 'ja_JP',
  setupUnfinished: false,
  twoFactorRequired: false,
  indexPage: false,
  clashReportedTwice: false,
  forwardsOnlyAfterResume: false,
  addOns: [spamAddOn],
  report: () => undefined,
} as const satisfies PracticePanelOptions;

/** Options with everything filled in. */
export function settingsOf(given: PracticePanelOptions): Settings {
  const options: PracticePanelOptions = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  );
  const prefix = options.prefix === undefined ? defaults.prefix : options.prefix;
  return {
    ...defaults,
    csrf: options.style !== '2019',
    ...options,
    mailingLists: [...(options.mailingLists ?? defaults.mailingLists)],
    otherUsers: [...(options.otherUsers ?? defaults.otherUsers)],
    administrator: {
      loginName: prefix ? `${prefix}_mailadmin` : 'mailadmin',
      password: 'Sakura#Mado48',
      twoFactor: null,
      ...options.administrator,
    },
    serverAdministrator: options.serverAdministrator
      ? { loginName: 'admin', password: 'Kaede#Niwa93', twoFactor: null, ...options.serverAdministrator }
      : null,
  };
}
