import type { Lines } from '../lines';

export type Protocol = 'pop' | 'imap' | 'smtp';

/** What a server says it can do. */
export interface Capabilities {
  startTls: boolean;
  /** Login mechanisms in upper case; `USER` and `LOGIN` stand for the plain commands of POP3 and IMAP. */
  mechanisms: string[];
  /** Whether a login is taken on this connection as it is now. */
  login: boolean;
  /** The capability lines look as if something on the way had overwritten STARTTLS. */
  startTlsErased: boolean;
}

/** The few words of each protocol that are spoken before the login. */
export interface Dialect {
  protocol: Protocol;
  /** A greeting by which the server is ready. */
  isGreeting(line: string): boolean;
  /** A greeting by which the server sends the client away. */
  isRefusal(line: string): boolean;
  /** The rest of a greeting whose first line was read. */
  restOfGreeting(first: string, lines: Lines): Promise<void>;
  capabilities(lines: Lines): Promise<Capabilities>;
  /** Ask for TLS. Null when the server is ready for it, otherwise its answer. */
  startTls(lines: Lines): Promise<string | null>;
  /** A greeting for a library that is given a connection on which the real one was read already. */
  greetingAgain: string;
  quit: string;
}

/** Some firewalls write X over what they do not want to pass (`XXXXXXXA` in place of `STARTTLS`). */
export const isErased = (capability: string): boolean => /^X{7,}\w?$/.test(capability);
