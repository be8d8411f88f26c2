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
  support: Support;
  questions: Question[];
  words: Words;
  /** Settings that this client does not know, with the nearest that it does. */
  cannot: Limit[];
  screens: Screen[];
}

/** Drawn by ourselves, never a vendor's mark: strokes on a 24 × 24 field. */
export interface ClientIcon {
  hue: 'blue' | 'teal' | 'violet' | 'amber' | 'rose' | 'slate';
  paths: string[];
}

export interface Support {
  state: 'supported' | 'ended';
  /** Since when and, where it has ended, what to use instead. */
  text: Text;
}

/** What only the reader can see. The first option holds until another is chosen. */
export interface Question {
  id: string;
  text: Text;
  options: { id: string; label: Text }[];
  /** The screens that ask it; without them it is asked on every screen. */
  askedOn?: string[];
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
  instead: { incomingSecurity?: Security; outgoingSecurity?: Security };
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
