/** What opening a mailbox shows. `quota` is in bytes; null where the server does not tell (POP3 never does). */
export interface MailboxFacts {
  messages: number;
  quota: { used: number; limit: number } | null;
}

/** A message that was found again, by the server's own number for it. */
export interface FoundMessage {
  id: string;
  /** When the server says that it took the message, if it says so. */
  receivedAt: Date | null;
  inJunk: boolean;
}

/** One signed-in mailbox, over POP3 or IMAP. Everything throws a `MailFault`. */
export interface MailboxSession {
  /** Wait for the server as long as the work may take; the connection is closed when it is late. */
  open(): Promise<MailboxFacts>;
  /** Look for a message by its Message-ID. */
  find(messageId: string): Promise<FoundMessage | null>;
  remove(message: FoundMessage): Promise<void>;
  close(): Promise<void>;
  /** Drop the connection, after something went wrong on it. */
  drop(): void;
}
