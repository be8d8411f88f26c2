import { expect, type Page } from '@playwright/test';
import { once } from 'node:events';
import { connect as connectTo, createServer } from 'node:net';
import type { PracticePanel } from '../../src-main/practice/practice-panel';
import { expectAccessible } from '../support/accessible';
import { connect, nextFrom, startProgram, test } from '../support/app';
import { canStartMailServer, startMailServer, type MailServer } from '../support/mail-server/mail-server';
import { mailDomain, type MailUser } from '../support/mail-server/users';

const password = 'Kakunin.2026';

/** Milliseconds that a check may take on a machine that is busy with something else. */
const checkTakes = 60_000;

/** The mail servers get the users that stand on the panel, as on a real BlueOnyx both are one machine. */
const usersOf = (panel: PracticePanel): MailUser[] =>
  panel.state.directory.users.map(({ loginName, aliases }) => ({
    ...{ loginName, password },
    addresses: [...aliases, loginName].map((name) => `${name}@${mailDomain}`),
  }));

/** An address of this machine that nobody else uses, for the ports that real mail servers have. */
const usualHost = '127.0.0.77';

/** The test servers once more, on the ports where every mail server of the world listens. */
async function onUsualPorts({ ports }: MailServer): Promise<() => void> {
  const ways = { 993: ports.imaps, 465: ports.submissions };
  const doors = await Promise.all(
    Object.entries(ways).map(async ([port, behind]) => {
      const door = createServer((socket) => {
        const onward = connectTo(behind, '127.0.0.1');
        socket.pipe(onward).pipe(socket);
        socket.on('error', () => onward.destroy());
        onward.on('error', () => socket.destroy());
      }).listen(Number(port), usualHost);
      await once(door, 'listening');
      return door;
    }),
  );
  return () => doors.forEach((door) => door.close());
}

/** Save a panel with the mail servers that the program finds at the host that was typed. */
async function saveWithFound(page: Page): Promise<void> {
  await page.getByTestId('connect.domain').fill(mailDomain);
  await nextFrom(page, 'found');
  await page.getByTestId('connect.incomingHost').fill(usualHost);
  await page.getByTestId('mailCheck.find.start').click();
  const proposal = page.getByTestId('mailCheck.proposal.imap');
  await expect(proposal).toBeVisible({ timeout: checkTakes });
  await expect(page.getByTestId('connect.incomingPort')).toHaveValue('110');
  await expectAccessible(page);
  await page.getByTestId('mailCheck.proposal.imap.use').click();
  await expect(page.getByTestId('mailCheck.proposal.current')).toBeVisible();
  for (const [kind, port] of Object.entries({ incoming: '993', outgoing: '465' })) {
    await expect(page.getByTestId(`connect.${kind}Host`)).toHaveValue(usualHost);
    await expect(page.getByTestId(`connect.${kind}Port`)).toHaveValue(port);
    await expect(page.getByTestId(`connect.${kind}Security`)).toHaveValue('tls');
  }
  await nextFrom(page, 'mail');
  await page.getByTestId('home.addEmployee').waitFor();
}

/** Save a panel whose mail servers are the ones of the test. */
async function saveWithServers(page: Page, { ports }: MailServer): Promise<void> {
  await page.getByTestId('connect.domain').fill(mailDomain);
  await nextFrom(page, 'found');
  await page.getByTestId('connect.accountType.imap').click();
  for (const [kind, port] of Object.entries({ incoming: ports.imaps, outgoing: ports.submissions })) {
    await page.getByTestId(`connect.${kind}Host`).fill('localhost');
    await page.getByTestId(`connect.${kind}Security`).selectOption('tls');
    await page.getByTestId(`connect.${kind}Port`).fill(String(port));
  }
  await nextFrom(page, 'mail');
  await page.getByTestId('home.addEmployee').waitFor();
}

async function openMenuOf(page: Page, loginName: string, entry: string): Promise<void> {
  const row = page.locator(`[data-testid="employees.row"][data-login="${loginName}"]`);
  await row.getByTestId('employees.menu').click();
  await page.getByTestId(`employees.${entry}`).click();
}

/** Both servers show the same certificate: it is looked at and trusted once. */
async function trustCertificate(page: Page): Promise<void> {
  const card = page.locator('[data-testid="mailCheck.finding"][data-code="certificate-unknown-authority"]');
  await expect(card.getByTestId('connect.fingerprint')).toHaveText(/^(?:[0-9A-F]{2}:?){32}$/);
  await card.getByTestId('mailCheck.trustAgree').click();
  await card.getByTestId('mailCheck.trust').click();
}

test.describe('the mailbox, proved in the window', () => {
  test.skip(!canStartMailServer, 'Postfix can only be started by root');

  let server: MailServer;
  test.beforeAll(async () => {
    server = await startMailServer();
  });
  test.afterAll(() => server?.stop());

  test('servers are found and taken, and a healthy mailbox ends with two completed rows', async ({ folder, panel }) => {
    test.slow();
    await server.setUsers(usersOf(panel));
    const closeDoors = await onUsualPorts(server);
    const { app, page } = await startProgram(folder);
    await connect(page, panel);
    await saveWithFound(page);
    await page.getByTestId('home.employees').click();
    await openMenuOf(page, 'aaa_ito', 'mailCheck');
    await expectAccessible(page);

    await page.getByTestId('mailCheck.start').click();
    await expect(page.getByTestId('field.mailCheckPassword.error')).toBeVisible();
    await page.getByTestId('mailCheck.password').fill(password);
    await page.getByTestId('mailCheck.password').press('Enter');
    const check = page.getByTestId('mailCheck');
    await expect(check).toHaveAttribute('data-outcome', 'fails', { timeout: checkTakes });
    await expectAccessible(page);
    await trustCertificate(page);
    await expect(check).toHaveAttribute('data-outcome', 'warned', { timeout: checkTakes });
    await expect(page.getByTestId('mailCheck.row.incomingLogon')).toContainText('完了');
    await expect(page.getByTestId('mailCheck.row.sendTestMessage')).toContainText('完了');
    await expect(page.getByTestId('mailCheck.step.testMailArrived')).toHaveAttribute('data-state', 'done');
    await expect(page.getByTestId('mailCheck.step.testMailRemoved')).toHaveAttribute('data-state', 'done');
    await page.getByTestId('mailCheck.raw').locator('summary').click();
    const raw = await page.getByTestId('mailCheck.raw.text').innerText();
    expect(raw).toContain('LOGIN');
    expect(raw).not.toContain(password);
    await expectAccessible(page);
    await app.close();
    closeDoors();
  });

  test('a wrong password is named, and leads back to the screen of the guide where it is entered', async ({
    folder,
    panel,
  }) => {
    test.slow();
    await server.setUsers(usersOf(panel));
    const { app, page } = await startProgram(folder);
    await connect(page, panel);
    await saveWithServers(page, server);
    await page.getByTestId('home.employees').click();
    await openMenuOf(page, 'aaa_ito', 'openGuide');
    await page.getByTestId('guide.client.outlook-2016').click();
    const step = page.getByTestId('guide.step');
    const count = Number(await step.getAttribute('data-count'));
    for (let position = 1; position <= count; position += 1) {
      await expect(step).toHaveAttribute('data-index', String(position));
      await page.getByTestId('guide.next').click();
    }

    await page.getByTestId('mailCheck.password').fill('Chigau.2026');
    await page.getByTestId('mailCheck.start').click();
    await trustCertificate(page);
    const finding = page.locator('[data-testid="mailCheck.finding"][data-code="password-wrong"]');
    await expect(finding).toBeVisible({ timeout: checkTakes });
    await expect(page.getByTestId('mailCheck.row.incomingLogon')).toContainText('失敗');
    await finding.getByTestId('mailCheck.toGuide').click();
    await expect(step).toBeVisible();
    await expect(step.getByTestId('value.password').first()).toBeVisible();
    await expect(step).not.toHaveAttribute('data-index', '1');
    await app.close();
  });
});
