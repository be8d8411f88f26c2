import type { HelpContact } from '../handover/document';
import type { Mailbox, MailboxValueName } from '../mail-service/mailbox';
import { fillTemplate, placeholdersIn, readTemplate, type Placeholder } from './template';

export interface MessageFacts {
  mailbox: Mailbox;
  company: { name: string; help: HelpContact };
  /** In the reader's words. */
  textOf(name: MailboxValueName): string;
  date: string;
}

export interface Message {
  text: string;
  namesPassword: boolean;
  /** What the template names although there is nothing to put in its place. */
  empty: Placeholder[];
}

/** The message that a template makes for one employee. */
export function messageFrom(source: string, { mailbox, company, textOf, date }: MessageFacts): Message {
  const { help } = company;
  const values: Record<Placeholder, string> = {
    displayName: mailbox.displayName,
    emailAddress: mailbox.emailAddress,
    addresses: mailbox.addresses.join(', '),
    loginName: mailbox.loginName,
    password: mailbox.password ?? '',
    accountType: textOf('accountType'),
    incomingHost: textOf('incomingHost'),
    incomingPort: textOf('incomingPort'),
    incomingSecurity: textOf('incomingSecurity'),
    outgoingHost: textOf('outgoingHost'),
    outgoingPort: textOf('outgoingPort'),
    outgoingSecurity: textOf('outgoingSecurity'),
    companyName: company.name,
    helpName: help.name,
    helpPhone: help.phone,
    helpEmail: help.email,
    helpHours: help.hours,
    date,
  };
  const template = readTemplate(source);
  const named = placeholdersIn(template);
  return {
    text: fillTemplate(template, values),
    namesPassword: named.has('password') && values.password !== '',
    empty: [...named].filter((placeholder) => values[placeholder] === ''),
  };
}
