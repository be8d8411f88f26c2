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
  /** What the reader answered to the guide's questions: question → option. */
  answers?: Readonly<Record<string, string>>;
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

export function holds(condition: Condition | undefined, { mailbox, answers }: Circumstances): boolean {
  if (!condition) return true;
  const { accountType, incoming, outgoing } = mailbox.service;
  const oneOf = <T>(list: readonly T[] | undefined, value: T) => !list || list.includes(value);
  return (
    oneOf(condition.accountType && [condition.accountType], accountType) &&
    oneOf(condition.incomingSecurity, incoming.security) &&
    oneOf(condition.outgoingSecurity, outgoing.security) &&
    oneOf(condition.outgoingPort, outgoing.port) &&
    (condition.nameBeyondAscii ?? !plainAscii.test(mailbox.displayName)) === !plainAscii.test(mailbox.displayName) &&
    Object.entries(condition.answers ?? {}).every(([question, option]) => answers[question] === option)
  );
}
