/** 0 none, 1 jailed file transfer, 2 jailed shell, 3 full shell, as the panel's database counts. */
export type ShellLevel = 0 | 1 | 2 | 3;

export interface TwoFactor {
  /** Base32, as an authenticator app takes it (RFC 4648). */
  secret: string;
  backupCodes: string[];
  legacy?: boolean;
}

export interface Vacation {
  on: boolean;
  message: string;
  /** `YYYY-MM-DDTHH:MM`, server time. */
  start: string;
  stop: string;
  doNotReply: string[];
  doNotReplyFrom: string[];
}

/** One user of the practice panel. Texts are stored as the panel's input filter left them. */
export interface StoredUser {
  /** Number of the object in the panel's database. */
  oid: number;
  loginName: string;
  fullName: string;
  password: string;
  aliases: string[];
  suspended: boolean;
  siteAdministrator: boolean;
  dnsAdministrator: boolean;
  ftp: boolean;
  emailDisabled: boolean;
  sendAsOthers: boolean;
  shell: ShellLevel;
  subdomain: boolean;
  openVpn: boolean;
  /** Megabytes; -1 without limit. */
  quota: number;
  remarks: string;
  /** `browser` or a locale such as `ja_JP`. */
  language: string;
  forward: { on: boolean; addresses: string[]; keepCopy: boolean };
  vacation: Vacation;
  twoFactor: TwoFactor | null;
  /** Keys of labels: what the user chose for the looks of the panel. */
  look: { appearance: string; style: string; color: string };
  /** Settings of add-ons that differ from their first values, by the names of their fields. */
  addOns: Record<string, string>;
  /** How often a mailbox copy from another server was started: a side effect that no client wants by mistake. */
  imapSyncStarts: number;
}

/** What must be known of a user; the rest is as the panel's user add form leaves it. */
export type UserSeed = Partial<Omit<StoredUser, 'oid'>> & { loginName: string; password: string };

export const newUser = (oid: number, seed: UserSeed): StoredUser => ({
  oid,
  fullName: '',
  aliases: [],
  suspended: false,
  siteAdministrator: false,
  dnsAdministrator: false,
  ftp: seed.siteAdministrator ?? false,
  emailDisabled: false,
  sendAsOthers: false,
  shell: 0,
  subdomain: false,
  openVpn: false,
  quota: 20,
  remarks: '',
  language: 'browser',
  forward: { on: false, addresses: [], keepCopy: false },
  vacation: { on: false, message: '', start: '', stop: '', doNotReply: [], doNotReplyFrom: [] },
  twoFactor: null,
  look: { appearance: 'default', style: 'light', color: 'blue' },
  addOns: {},
  imapSyncStarts: 0,
  ...seed,
});
