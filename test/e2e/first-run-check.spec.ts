import path from 'node:path';
import { expectAccessible } from '../support/accessible';
import { launch } from '../support/app';
import { expect, handoverFile, next, openGuide, seeStep, test, walkGuide } from '../support/first-run';
import { canStartMailServer, startMailServer } from '../support/mail-server/mail-server';
import { serviceAt } from '../support/mail-server/mail-test';
import { closedPort } from '../support/mail-server/ports';
import { mailUsers } from '../support/mail-server/users';
import { textsBelow } from '../support/texts-below';

test('the mailbox is proved against real mail servers', async ({ folder, pc, desk }) => {
  test.skip(!canStartMailServer, 'Postfix can only be started by root');
  test.setTimeout(180_000);
  const server = await startMailServer();
  try {
    const file = path.join(desk, 'c.mailsetup');
    const user = mailUsers.healthy;
    const mailService = serviceAt(server.ports, 'pop', { incoming: 'none', outgoing: 'starttls' }, 'localhost');
    const [emailAddress = ''] = user.addresses;
    const account = {
      displayName: '総務部山口',
      loginName: user.loginName,
      emailAddress,
      addresses: [...user.addresses],
    };
    await handoverFile(folder, file, { account, mailService }, null);
    const { app, page } = await launch(pc, 'ja', { words: [file] });
    await seeStep(page, 'welcome');
    await next(page);
    await page.getByTestId('firstRun.password').fill('Machigai');
    await next(page);
    await seeStep(page, 'client');
    await page.getByTestId('wizard.back').click();
    await page.getByTestId('firstRun.enterAgain').click();
    await page.getByTestId('firstRun.password').fill('Chigau.2026');
    await next(page);
    await openGuide(page, 'outlook-2016');
    await walkGuide(page);
    await page.getByTestId('mailCheck.consent').click();
    await page.getByTestId('mailCheck.start').click();
    await page.getByTestId('mailCheck.remedy.retypePassword').click({ timeout: 60_000 });
    await page.getByTestId('mailCheck.password').fill(user.password);
    await page.getByTestId('mailCheck.start').click();
    await page.getByTestId('mailCheck.trustAgree').first().click({ timeout: 60_000 });
    await page.getByTestId('mailCheck.trust').first().click();
    await expect(page.getByTestId('mailCheck')).toHaveAttribute('data-outcome', /works|warned/, { timeout: 90_000 });
    await expectAccessible(page);
    await next(page);
    await expect(page.getByTestId('firstRun.proved')).toHaveAttribute('data-proved', 'true');
    // The next program is set up with the password that works, not with the mistyped one.
    await page.getByTestId('firstRun.anotherClient').click();
    await openGuide(page, 'becky');
    await page.getByTestId('guide.otherValues').locator('summary').click();
    await page.getByTestId('value.password.reveal').first().click();
    await expect(page.getByTestId('value.password').first()).toHaveText(user.password);
    await app.close();
    expect(textsBelow(pc).includes(user.password)).toBe(false);
  } finally {
    await server.stop();
  }
});

for (const language of ['ja', 'en'] as const) {
  test(`what the office has set wrong is not for the employee to mend (${language})`, async ({ folder, pc, desk }) => {
    test.slow();
    const file = path.join(desk, 'wrong.mailsetup');
    const server = { host: 'localhost', port: await closedPort(), security: 'tls' as const };
    await handoverFile(folder, file, { mailService: { accountType: 'pop', incoming: server, outgoing: server } }, null);
    const { app, page } = await launch(pc, language, { words: [file] });
    await seeStep(page, 'welcome');
    await next(page);
    await page.getByTestId('firstRun.password').fill('Himitsu.2026');
    await next(page);
    await openGuide(page, 'outlook-2016');
    await walkGuide(page);
    await page.getByTestId('mailCheck.start').click();
    const finding = page.locator('[data-testid="mailCheck.finding"][data-code="port-closed"]').first();
    await finding.waitFor({ timeout: 60_000 });
    await expect(finding.getByTestId('mailCheck.mender')).toHaveAttribute('data-mender', 'it');
    await expect(finding.getByTestId('mailCheck.copyForSupport')).toBeVisible();
    await expect(finding.getByTestId('mailCheck.toGuide')).toHaveCount(0);
    await expect(page.getByTestId('firstRun.help')).toContainText('03-0000-0000');
    await expectAccessible(page);
    await app.close();
  });
}
