/** `none` sends in the clear, `starttls` upgrades a plain connection, `tls` is encrypted from the first byte (RFC 8314). */
export const securities = ['none', 'starttls', 'tls'] as const;
export type Security = (typeof securities)[number];

export const accountTypes = ['pop', 'imap'] as const;
export type AccountType = (typeof accountTypes)[number];

export interface MailServer {
  host: string;
  port: number;
  security: Security;
}

/** How the employees of one site reach their mail. The outgoing server always wants authentication (SMTP AUTH). */
export interface MailService {
  accountType: AccountType;
  incoming: MailServer;
  outgoing: MailServer;
}

/** The usual port of each pair (RFC 8314 §7.3; RFC 6409 for submission on 587). */
const ports = {
  pop: { none: 110, starttls: 110, tls: 995 },
  imap: { none: 143, starttls: 143, tls: 993 },
  submission: { none: 587, starttls: 587, tls: 465 },
} as const satisfies Record<AccountType | 'submission', Record<Security, number>>;

export function standardPort(protocol: AccountType | 'submission', security: Security): number {
  return ports[protocol][security];
}

/** The host name that the manual offers for both servers. */
export const mailHostOf = (domain: string): string => `mail.${domain}`;

/** The manual's setting: POP on 110 without encryption, submission on 587 with authentication. */
export function manualMailService(domain: string): MailService {
  return mailServiceWith({ host: mailHostOf(domain), accountType: 'pop', security: 'none' });
}

/** Both servers on one host with one kind of security, on the usual ports. */
export function mailServiceWith(of: { host: string; accountType: AccountType; security: Security }): MailService {
  const server = (protocol: AccountType | 'submission'): MailServer => ({
    host: of.host,
    port: standardPort(protocol, of.security),
    security: of.security,
  });
  return { accountType: of.accountType, incoming: server(of.accountType), outgoing: server('submission') };
}
