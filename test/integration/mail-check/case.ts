import type { MailCheckReport } from '@shared/contract/calls/mail-check';
import type { MailFindingCode } from '@shared/mail-check/findings';
import type { AccountType, MailServer as Server } from '@shared/mail-service/mail-service';
import type { Limits } from '@main/mail-check/limits';
import type { Names } from '@main/mail-check/names';
import { testMailbox, type MailboxUnderTest, type TestWishes } from '@main/mail-check/test-mailbox';
import type { PortTable } from '@shared/mail-check/ports';
import type { MailServer } from '@support/mail-server/mail-server';
import { mailboxOfUser, portTable, serviceAt, testParts, usualWishes } from '@support/mail-server/mail-test';
import { mailUsers, type MailUser } from '@support/mail-server/users';

export interface CheckOptions {
  user?: MailUser;
  mailbox?: Partial<MailboxUnderTest>;
  accountType?: AccountType;
  incoming?: Partial<Server>;
  outgoing?: Partial<Server>;
  wishes?: Partial<TestWishes>;
  limits?: Partial<Limits>;
  names?: Names;
  ports?: Partial<PortTable>;
  localAddress?: string;
  now?: () => number;
  authorities?: string[];
}

/** Waits are cut short where a fault makes the check wait on purpose. */
export const short: Partial<Limits> = { lookUp: 700, connect: 700, tls: 700, reply: 700, login: 3000, secondLook: 500 };

/** A check of a mailbox at the real servers, with some of it changed. */
export const checkAt =
  (server: MailServer) =>
  (options: CheckOptions = {}): Promise<MailCheckReport> => {
    const { user = mailUsers.healthy, accountType = 'pop' } = options;
    const service = serviceAt(server.ports, accountType, { incoming: 'tls', outgoing: 'tls' });
    const { limits, names, localAddress, now, authorities = [server.authority.cert] } = options;
    const parts = testParts({
      ...{ limits, authorities },
      ...(names && { names }),
      ...(localAddress && { localAddress }),
      ...(now && { now }),
      ports: { ...portTable(server.ports), ...options.ports },
    });
    const mailbox = mailboxOfUser(user, {
      accountType,
      incoming: { ...service.incoming, ...options.incoming },
      outgoing: { ...service.outgoing, ...options.outgoing },
    });
    return testMailbox({ ...mailbox, ...options.mailbox }, { ...usualWishes, ...options.wishes }, parts);
  };

export type Check = ReturnType<typeof checkAt>;

/** One way in which a finding comes about. */
export type Case = [code: MailFindingCode, provoke: (check: Check, server: MailServer) => Promise<MailCheckReport>];
