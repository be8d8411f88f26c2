import type { AccountType, Security } from '../mail-service/mail-service';
import type { MailboxValueName } from '../mail-service/mailbox';
import type { Condition, Varying } from './format/condition';
import type { Part } from './format/picture';
import type { Text } from './format/text';

export interface Guide {
  /** The name of the guide's file, and of the client in the window: `guide.client.<id>`. */
  id: string;
  name: Text;
  /** How the reader knows this client from its neighbours. */
  summary: Text;
  icon: ClientIcon;
  /** Place among all clients: the most likely first. */
  rank: number;
  /** ISO 8601 day on which the labels were last compared with their sources. */
  lastChecked: string;
  identity: Identity;
  /** The versions whose screens these are. */
  versions: Text;
  /** What must be there, or be known, before the first step. */
  requirements: Text[];
  support: Support;
  /** What the reader must know and agree with before the first step. */
  warning?: Warning;
  automatic: AutomaticSetup;
  questions: Question[];
  words: Words;
  /** Settings that this client does not know, with the nearest that it does. */
  cannot: Limit[];
  /** Values for which no screen of the client has a place. */
  noPlace?: MailboxValueName[];
  screens: Screen[];
}

/** Drawn by ourselves, never a vendor's mark: strokes on a 24 × 24 field. */
export interface ClientIcon {
  hue: 'blue' | 'teal' | 'violet' | 'amber' | 'rose' | 'slate';
  paths: string[];
}

/** How the reader who does not know the client's name is led to it. */
export interface Identity {
  devices: Device[];
  /** The name beside its icon; clients that share it are told apart by `sign`. */
  family: Text;
  /** What is seen when it is open, and in none of its neighbours. */
  sign: Text;
  /** Other words under which it is looked for, small letters, in any language. */
  search?: string;
}

export const devices = ['windows', 'mac', 'iphone', 'android'] as const;
export type Device = (typeof devices)[number];

export interface Support {
  /** `ended`: works, but its maker no longer mends it. `stopped`: no longer sends or receives. */
  state: 'supported' | 'ended' | 'stopped';
  /** Since when and, where it has ended, what to use instead. */
  text: Text;
  /** The guides of clients to use instead, the best first. */
  instead?: string[];
}

export interface Warning {
  title: Text;
  texts: Text[];
  /** The guides of clients to use instead, the best first. */
  instead: string[];
}

/** The published mechanisms by which a client can be set up from a file or from the provider's server. */
export interface AutomaticSetup {
  kinds: ('autoconfig' | 'autodiscover' | 'prf' | 'mobileconfig')[];
  text: Text;
}

/** What only the reader can see. The first option holds until another is chosen. */
export interface Question {
  id: string;
  text: Text;
  options: Option[];
  /** The screens that ask it; without them it is asked on every screen. */
  askedOn?: string[];
}

export interface Option {
  id: string;
  label: Text;
  /** The screen that the reader sees in this case; it is shown small beside the label. */
  looksLike?: string;
}

/** The client's own words for what it lets the user choose. */
export interface Words {
  accountType: Record<AccountType, Text>;
  incomingSecurity: Varying<Record<Security, Text>>;
  outgoingSecurity: Varying<Record<Security, Text>>;
}

export interface Limit {
  when: Condition;
  why: Text;
  /** What the pictures show in place of it, on that protocol's usual port (RFC 8314 §7.3). */
  instead: {
    accountType?: AccountType;
    incomingSecurity?: Security;
    outgoingSecurity?: Security;
    /** The guides of clients that can do it, the best first. */
    clients?: string[];
  };
}

/** One dialog, and what to do in it. Texts may name values as `{loginName}`; never the password. */
export interface Screen {
  id: string;
  title: Text;
  when?: Condition;
  /** One or more windows, in the order in which they come. */
  picture: Part[];
  actions: Action[];
  notes: Note[];
  cures: Cure[];
}

/** One thing to do. Actions with a ring are numbered in their order; the same number stands in the picture. */
export interface Action {
  do: Varying<Text>;
  /** Why, where it is not plain. */
  why?: Varying<Text>;
  ring?: string;
  /** Why there is no ring: it comes before this picture, or there is only something to look at. */
  noRing?: 'before' | 'look';
  /** The value to be entered or chosen. */
  value?: MailboxValueName;
  /** What to know just here. */
  notes?: Note[];
  when?: Condition;
}

export interface Note {
  kind: 'warning' | 'tip';
  text: Varying<Text>;
  when?: Condition;
}

/** What the reader sees instead of the picture, and what helps. */
export interface Cure {
  sign: Varying<Text>;
  cure: Varying<Text>;
  when?: Condition;
}
