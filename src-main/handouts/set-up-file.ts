import type { Mailbox } from '@shared/mail-service/mailbox';

/** A file that sets up one mail client. Never holds the password: the client asks for it. */
export interface SetUpFile {
  name: string;
  bytes: Uint8Array;
}

/** For whom, and from which company: its name stands in what the client shows. */
export interface SetUpValues {
  mailbox: Mailbox;
  companyName: string;
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
