export const mailPortKinds = ['pop', 'imap', 'submission', 'smtp'] as const;
export type MailPortKind = (typeof mailPortKinds)[number];

/** The ports of mail: with TLS from the first byte, and plain or with STARTTLS. `web` only shows that a host is there. */
export interface PortTable {
  pop: { tls: number; plain: number };
  imap: { tls: number; plain: number };
  submission: { tls: number; plain: number };
  /** Between servers. Clients were meant to leave it by RFC 6409; many providers block it (OP25B). */
  smtp: number;
  web: number;
}

/** RFC 8314 §7.3, RFC 6409 §3.1. */
export const standardPorts: PortTable = {
  pop: { tls: 995, plain: 110 },
  imap: { tls: 993, plain: 143 },
  submission: { tls: 465, plain: 587 },
  smtp: 25,
  web: 443,
};
