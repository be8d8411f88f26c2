/** Milliseconds that each kind of wait may take at most. None is started anew by a byte that arrives. */
export interface Limits {
  lookUp: number;
  connect: number;
  tls: number;
  /** From a command to the end of its answer; also the greeting. */
  reply: number;
  /** Servers answer a wrong password late on purpose: Dovecot after 2 to 15 s. */
  login: number;
  /** From the end of the test mail to the server's answer; content filters work meanwhile. */
  send: number;
  /** From the server's answer to the mail being seen in the mailbox. */
  arrival: number;
  /** A second look at a server that did not answer as it should. */
  secondLook: number;
}

export const usualLimits: Limits = {
  lookUp: 5_000,
  connect: 10_000,
  tls: 10_000,
  reply: 15_000,
  login: 30_000,
  send: 30_000,
  arrival: 60_000,
  secondLook: 3_000,
};
