import type { SecureContext } from 'node:tls';
import type { MailCheckStepReport } from '@shared/contract/calls/mail-check';
import type { PortTable } from '@shared/mail-check/ports';
import type { AccountType, MailServer, MailService } from '@shared/mail-service/mail-service';
import { trustContext } from '@main/mail-check/authorities';
import { usualLimits, type Limits } from '@main/mail-check/limits';
import type { Names } from '@main/mail-check/names';
import type { MailboxUnderTest, TestParts, TestWishes } from '@main/mail-check/test-mailbox';
import type { MailPorts } from './ports';
import { mailHost, type MailUser } from './users';

/** Names of the test servers; every other host is unknown. */
export const loopbackNames = (more: Record<string, string> = {}): Names => {
  const hosts: Record<string, string> = { [mailHost]: '127.0.0.1', localhost: '127.0.0.1', ...more };
  const unknown = (): Error => Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' });
  return {
    addresses: async (host) => {
      const address = hosts[host];
      if (address === undefined) throw unknown();
      return [address];
    },
    mailExchangers: () => Promise.reject(unknown()),
    services: () => Promise.reject(unknown()),
  };
};

/** Ports as a client knows them, from where the test servers listen. */
export const portTable = (ports: MailPorts, web = 1): PortTable => ({
  pop: { tls: ports.pop3s, plain: ports.pop3 },
  imap: { tls: ports.imaps, plain: ports.imap },
  submission: { tls: ports.submissions, plain: ports.submission },
  smtp: ports.smtp,
  web,
});

/** The settings that a test uses: which protocol, and how both servers are encrypted. */
export function serviceAt(
  ports: MailPorts,
  accountType: AccountType,
  security: { incoming: MailServer['security']; outgoing: MailServer['security'] },
  host = mailHost,
): MailService {
  const table = portTable(ports);
  const port = (of: { tls: number; plain: number }, kind: MailServer['security']) =>
    kind === 'tls' ? of.tls : of.plain;
  return {
    accountType,
    incoming: { host, port: port(table[accountType], security.incoming), security: security.incoming },
    outgoing: { host, port: port(table.submission, security.outgoing), security: security.outgoing },
  };
}

export const mailboxOfUser = (user: MailUser, service: MailService): MailboxUnderTest => ({
  displayName: '山口 太郎',
  emailAddress: user.addresses[0] ?? '',
  addresses: [...user.addresses],
  loginName: user.loginName,
  password: user.password,
  service,
  prefix: 'aaa',
  isSuspended: false,
});

export const usualWishes: TestWishes = {
  allowUnencrypted: false,
  sendTestMail: true,
  pinned: { incoming: null, outgoing: null },
};

export interface TestPartsWishes {
  ports: PortTable;
  authorities?: string[];
  limits?: Partial<Limits>;
  names?: Names;
  signal?: AbortSignal;
  localAddress?: string;
  report?: (step: MailCheckStepReport) => void;
  now?: () => number;
}

/** Reading all authorities takes long; the tests ask for the same few sets over and over. */
const contexts = new Map<string, SecureContext>();
const trusting = (authorities: string[]): SecureContext => {
  const key = authorities.join('\n');
  const context = contexts.get(key) ?? trustContext(authorities);
  contexts.set(key, context);
  return context;
};

export const testParts = ({ ports, authorities = [], limits, ...more }: TestPartsWishes): TestParts => ({
  names: loopbackNames(),
  signal: new AbortController().signal,
  now: Date.now,
  report: () => undefined,
  ...more,
  ports,
  trust: trusting(authorities),
  limits: { ...usualLimits, ...limits },
});
