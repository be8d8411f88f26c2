import type { AccountType, Security } from '../../mail-service/mail-service';
import type { Mailbox } from '../../mail-service/mailbox';

/** When a part of a guide is shown. Everything named must hold; a list means "one of these". */
export interface Condition {
  accountType?: AccountType;
  incomingSecurity?: readonly Security[];
  outgoingSecurity?: readonly Security[];
  outgoingPort?: readonly number[];
  /** The sender's name has characters that old software abroad garbles. */
  nameBeyondAscii?: boolean;
  /** The login name is the address itself. */
  loginNameIsAddress?: boolean;
  /** A server that the internet cannot reach: its name is of the office's own network. */
  localServer?: boolean;
  /** What the reader answered to the guide's questions: question → option, or one of several. */
  answers?: Readonly<Record<string, string | readonly string[]>>;
}

/** Two forms of one thing. */
export interface Either<T> {
  if: Condition;
  is: T;
  else: T | Either<T>;
}

/** A thing that may depend on the mailbox or on an answer. */
export type Varying<T> = T | Either<T>;

/** What decides a condition. */
export interface Circumstances {
  mailbox: Mailbox;
  answers: Readonly<Record<string, string>>;
}

export const isEither = (node: object): node is Either<unknown> => 'if' in node && 'is' in node && 'else' in node;

/** True exactly when the condition holds; for check boxes and radio buttons. */
export const whether = (condition: Condition): Either<boolean> => ({ if: condition, is: true, else: false });

const plainAscii = /^[\x20-\x7e]*$/;
/** Names without a dot, special-use names (RFC 6762, 8375, and `.internal`) and private addresses (RFC 1918). */
const ofOwnNetwork =
  /^[^.]+$|\.(?:local|lan|home\.arpa|internal|intra|localdomain)$|^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/i;

export function holds(condition: Condition | undefined, { mailbox, answers }: Circumstances): boolean {
  if (!condition) return true;
  const { accountType, incoming, outgoing } = mailbox.service;
  const isLocal = [incoming.host, outgoing.host].some((host) => ofOwnNetwork.test(host));
  const agrees = (wanted: boolean | undefined, is: boolean) => wanted === undefined || wanted === is;
  const oneOf = <T>(list: readonly T[] | undefined, value: T) => !list || list.includes(value);
  return (
    oneOf(condition.accountType && [condition.accountType], accountType) &&
    oneOf(condition.incomingSecurity, incoming.security) &&
    oneOf(condition.outgoingSecurity, outgoing.security) &&
    oneOf(condition.outgoingPort, outgoing.port) &&
    agrees(condition.nameBeyondAscii, !plainAscii.test(mailbox.displayName)) &&
    agrees(condition.loginNameIsAddress, mailbox.loginName === mailbox.emailAddress) &&
    agrees(condition.localServer, isLocal) &&
    Object.entries(condition.answers ?? {}).every(([question, wanted]) =>
      [wanted].flat().includes(answers[question] ?? ''),
    )
  );
}
