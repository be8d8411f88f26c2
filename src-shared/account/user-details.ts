import type { Shell } from './account';

/** Copies of incoming mail to other addresses. */
export interface Forwarding {
  enabled: boolean;
  /** Whole addresses, or local user names. */
  addresses: string[];
  /** Whether the mailbox keeps the mail as well. */
  keepCopy: boolean;
}

/** The automatic answer. Times are the panel's own wall clock, `YYYY-MM-DDTHH:MM`. */
export interface Vacation {
  enabled: boolean;
  message: string;
  from: string | null;
  /** Null or equal to `from`: without an end. */
  until: string | null;
}

/** What can be changed of one user. */
export interface UserSettings {
  fullName: string;
  /** Whole megabytes, factor 1000 as the panel counts; null where no limit is set. */
  diskMegabytes: number | null;
  /** Local parts. */
  aliases: string[];
  remarks: string;
  shell: Shell;
  siteAdministrator: boolean;
  dnsAdministrator: boolean;
  emailDisabled: boolean;
  forwarding: Forwarding;
  vacation: Vacation;
}

/** One user in full, as the panel has it now. */
export interface UserDetails extends UserSettings {
  /** With prefix. */
  loginName: string;
  suspended: boolean;
  /** Used disk in megabytes; null where the panel does not say. */
  usedMegabytes: number | null;
}

/** Only what shall become different. */
export type UserChange = Partial<UserSettings>;

/** What the panel forgets when a user is suspended, and what is given back on resuming. */
export interface SuspendMemory {
  emailDisabled: boolean;
  forwarding: Forwarding;
}

/** What a new user of the site starts with (the panel's ユーザのデフォルト). */
export interface UserTemplate {
  diskMegabytes: number | null;
  emailDisabled: boolean;
  shell: Shell;
}

/** The choices of one select of a personal page: the panel's own words, in the panel's order. */
export interface PersonalChoice {
  value: string;
  label: string;
}

/** A control of a page that this program does not know beforehand (the SPAM tabs of an add-on). */
export interface PersonalControl {
  /** The control's name in the panel's form; never shown. */
  name: string;
  label: string;
  kind: 'check' | 'text' | 'lines' | 'number' | 'select';
  /** `on` or the empty string for a check. */
  value: string;
  choices: PersonalChoice[];
  readOnly: boolean;
}

/** The settings that a user has for oneself. A part is null where the panel does not offer it. */
export interface PersonalSettings {
  language: { value: string; choices: PersonalChoice[] } | null;
  appearance: { value: string; choices: PersonalChoice[] } | null;
  style: { value: string; choices: PersonalChoice[] } | null;
  color: { value: string; choices: PersonalChoice[] } | null;
  /** One entry for each tab or group of an add-on. */
  extras: { id: string; title: string; controls: PersonalControl[] }[];
}

export interface PersonalChange {
  language?: string;
  appearance?: string;
  style?: string;
  color?: string;
  /** New values of controls of the extras, by their name. */
  extras?: Record<string, string>;
}

/** A site that a server's owner may choose. */
export interface SiteChoice {
  /** The panel's name of the site, e.g. `site1`. */
  group: string;
  fqdn: string;
  /** Domain of the mail addresses. */
  domain: string;
  suspended: boolean;
}
