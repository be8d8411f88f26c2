import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailboxOf } from '@shared/mail-service/mailbox';
import { createBlueOnyxWebPanel } from '@main/panels/blueonyx-web/index';
import type { PracticePanel } from '@main/practice/practice-panel';
import { testMailbox } from '@main/mail-check/test-mailbox';
import { canStartMailServer, startMailServer, type MailServer } from '@support/mail-server/mail-server';
import { portTable, serviceAt, testParts, usualWishes } from '@support/mail-server/mail-test';
import { mailDomain } from '@support/mail-server/users';
import { practicePanel } from '@support/practice';

const password = 'Tsubame#2719';
const account = {
  fullName: '総務部山口',
  userName: 'yamaguchi',
  password,
  diskMegabytes: 100,
  aliases: ['yamaguchi', 'somu'],
  remarks: '',
  shell: 'none',
  siteAdministrator: false,
  dnsAdministrator: false,
  emailDisabled: false,
} as const;

/** The mail servers get the users that stand on the panel, as on a real BlueOnyx both are one machine. */
const keepInStep = (panel: PracticePanel, server: MailServer): Promise<void> =>
  server.setUsers(
    panel.state.directory.users.map(({ loginName, password: stored, aliases }) => ({
      loginName,
      password: stored,
      addresses: [...aliases, loginName].map((name) => `${name}@${mailDomain}`),
    })),
  );

describe.skipIf(!canStartMailServer)('an employee who was just created', () => {
  let server: MailServer;
  beforeAll(async () => {
    server = await startMailServer();
  });
  afterAll(() => server?.stop());

  it.each(['pop', 'imap'] as const)(
    'has a mailbox that works over %s, under the login name of the panel',
    async (type) => {
      const panel = await practicePanel();
      const { origin, administrator, fingerprint } = panel;
      const driver = createBlueOnyxWebPanel({ origin, ...administrator, pinnedFingerprint: fingerprint });
      await driver.signIn();
      const user = await driver.createUser({ ...account, aliases: [...account.aliases] });
      await driver.signOut();
      await keepInStep(panel, server);

      const mailService = serviceAt(server.ports, type, { incoming: 'tls', outgoing: 'starttls' });
      const mailbox = mailboxOf(user, { domain: mailDomain, mailService }, password);
      const parts = testParts({ ports: portTable(server.ports), authorities: [server.authority.cert] });
      const underTest = { ...mailbox, password, service: mailService, prefix: 'aaa', isSuspended: user.suspended };
      const report = await testMailbox(underTest, usualWishes, parts);
      expect(report.findings).toEqual([]);
      expect(report.works).toBe(true);

      // The trap of the manual: the address typed where the login name belongs.
      const trapped = await testMailbox({ ...underTest, loginName: mailbox.emailAddress }, usualWishes, parts);
      expect(trapped.findings).toMatchObject([
        { code: 'login-is-address', params: { loginName: mailbox.emailAddress, works: 'aaa_yamaguchi' } },
      ]);
    },
  );
});
