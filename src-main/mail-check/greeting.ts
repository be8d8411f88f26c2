import type { Dialect, Protocol } from './dialects/dialect';
import { imap } from './dialects/imap';
import { pop3 } from './dialects/pop3';
import { smtp } from './dialects/smtp';
import { MailFault } from './fault';
import type { Lines } from './lines';
import { faultFromReply } from './signs';

export const dialects: Readonly<Record<Protocol, Dialect>> = { pop: pop3, imap, smtp };

const isWebPage = (line: string): boolean => /^(?:HTTP\/\d|\s*<(?:!doctype|html|head|body|\?xml))/i.test(line);

/** Read the greeting. Whoever else answers in the server's place is named. */
export async function readGreeting(lines: Lines, dialect: Dialect): Promise<void> {
  const first = await lines.next();
  if (dialect.isGreeting(first)) return dialect.restOfGreeting(first, lines);
  throw strangerFault(first, dialect);
}

/** Who is there, from the first line that came. */
export function strangerFault(first: string, dialect: Dialect): MailFault {
  if (isWebPage(first)) return new MailFault('web-page-answers', { reply: first });
  if (dialect.isRefusal(first)) return faultFromReply('greeting', first);
  const other = Object.values(dialects).find((one) => one !== dialect && one.isGreeting(first));
  if (other) return new MailFault('other-protocol', { reply: first, protocol: other.protocol });
  return new MailFault('answer-unreadable', { reply: first });
}
