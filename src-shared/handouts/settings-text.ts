import type { Mailbox, MailboxValueName } from '../mail-service/mailbox';

/** What the settings are called in the reader's language; the texts of the values are in it too. */
export interface SettingsWords {
  title: string;
  groups: Record<'you' | 'incoming' | 'outgoing', string>;
  /** `text` is what a reader is told: STARTTLS, not `starttls`. */
  value(name: MailboxValueName): { label: string; text: string };
  addresses: string;
  loginIsNotAddress: string;
  outgoingAuth: string;
  passwordApart: string;
  /** Between a label and its value. */
  colon: string;
}

export interface SettingsTextWishes {
  /** The password itself; without it is said that it comes by another way. */
  password: boolean;
  /** The sentences that spare a reader the usual mistakes. Left out where room is scarce. */
  notes: boolean;
}

const groups = {
  you: ['displayName', 'emailAddress', 'loginName'],
  incoming: ['accountType', 'incomingHost', 'incomingPort', 'incomingSecurity'],
  outgoing: ['outgoingHost', 'outgoingPort', 'outgoingSecurity'],
} as const satisfies Record<string, readonly MailboxValueName[]>;

/** All settings of a mailbox as plain text, for a ticket, a chat or a QR code. */
export function settingsText(mailbox: Mailbox, words: SettingsWords, wishes: SettingsTextWishes): string {
  const line = (label: string, text: string): string => `${label}${words.colon}${text}`;
  const values = (names: readonly MailboxValueName[]): string[] =>
    names.map((name) => words.value(name)).flatMap(({ label, text }) => (text ? [line(label, text)] : []));
  const note = (text: string): string[] => (wishes.notes ? [text] : []);
  const others = mailbox.addresses.filter((address) => address !== mailbox.emailAddress);
  const { label, text: password } = words.value('password');

  const you = [
    ...values(groups.you),
    ...note(words.loginIsNotAddress),
    ...(others.length ? [line(words.addresses, others.join(', '))] : []),
    ...(wishes.password && password ? [line(label, password)] : note(words.passwordApart)),
  ];
  return [
    [words.title],
    [heading(words.groups.you), ...you],
    [heading(words.groups.incoming), ...values(groups.incoming)],
    [heading(words.groups.outgoing), ...values(groups.outgoing), ...note(words.outgoingAuth)],
  ]
    .map((paragraph) => paragraph.join('\n'))
    .join('\n\n');
}

const heading = (text: string): string => `■ ${text}`;
