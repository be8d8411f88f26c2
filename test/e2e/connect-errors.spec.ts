import { expect } from '@playwright/test';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { nextFrom, saveProfile, startProgram, test, wizardStep } from '../support/app';
import { expectProblem, posts, strikes } from '../support/panel-faults';
import { selfSignedCertificate } from '../../src-main/practice/certificate';
import type { Fault } from '../../src-main/practice/practice-panel';

test('whatever is wrong with the address is said, and the right one goes on', async ({ folder, panel }) => {
  const foreign = createServer(await selfSignedCertificate(Date.now()), (_request, response) => {
    response.end('<!doctype html><title>Printer</title><h1>Printer</h1>');
  });
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve).unref());
  const { port } = foreign.address() as AddressInfo;
  const { app, page } = await startProgram(folder);
  await page.getByTestId('home.connectPanel').click();
  const url = page.getByTestId('connect.url');
  const next = page.getByTestId('wizard.next');

  await next.click();
  await expect(page.getByTestId('field.url.error')).toBeVisible();
  await url.fill('mx10.example.com:port');
  await next.click();
  await expect(page.getByTestId('field.url.error')).toContainText('https://');
  await url.fill(`https://127.0.0.1:${port}/`);
  await next.click();
  await expectProblem(page, 'panel-not-blueonyx');
  await new Promise((resolve) => {
    foreign.close(resolve);
    foreign.closeAllConnections();
  });
  await next.click();
  await expectProblem(page, 'panel-unreachable');

  await url.fill(`${panel.origin}/login`);
  strikes(panel, { on: 'any', kind: 'gateway-502-before', times: 1000 });
  await next.click();
  await expectProblem(page, 'panel-gateway-error');
  panel.faults.clear();
  panel.state.settings.setupUnfinished = true;
  await page.getByTestId('problem.retry').click();
  await expectProblem(page, 'panel-setup-unfinished');
  panel.state.settings.setupUnfinished = false;

  // Silence: nobody has to sit it out, and what was typed is still there.
  strikes(panel, { on: 'any', kind: 'hang-before', times: 1000 });
  await next.click();
  await expect.poll(() => panel.faults.pending[0]?.times ?? 0).toBeLessThan(1000);
  await page.getByTestId('wizard.cancel').click();
  panel.faults.clear();
  await page.getByTestId('home.connectPanel').click();
  await expect(url).toHaveValue(`${panel.origin}/login`);
  await next.click();
  await wizardStep(page, 'certificate').waitFor();
  await next.click();
  await expect(page.getByTestId('field.trust.error')).toBeVisible();
  // The address that was typed is not saved: closing would ask.
  await app.evaluate(({ app: program }) => program.exit(0)).catch(() => undefined);
});

test('whatever keeps the administrator from signing in is said, and the next try goes on', async ({
  folder,
  panel,
}) => {
  const { app, page } = await startProgram(folder);
  const { settings, loginLock } = panel.state;
  await page.getByTestId('home.connectPanel').click();
  await page.getByTestId('connect.url').fill(panel.origin);
  await nextFrom(page, 'address');
  await page.getByTestId('connect.trust').click();
  await nextFrom(page, 'certificate');
  const next = page.getByTestId('wizard.next');
  const password = page.getByTestId('connect.password');
  await next.click();
  await expect(page.getByTestId('field.loginName.error')).toBeVisible();
  await page.getByTestId('connect.loginName').fill('yamaguchi@example.com');
  await next.click();
  await expect(page.getByTestId('field.loginName.error')).toBeVisible();
  await page.getByTestId('connect.loginName').fill(panel.administrator.loginName);
  await password.fill('wrong-password-1');
  await next.click();
  await expectProblem(page, 'panel-login-failed');
  expect(posts(panel, '/login')).toBe(1);

  await password.fill(panel.administrator.password);
  panel.lockLogins();
  await next.click();
  await expectProblem(page, 'panel-login-locked');
  for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) loginLock.clear(address);

  for (const [fault, code] of [
    [{ on: 'login', kind: 'gateway-502-before', times: 1000 }, 'panel-gateway-error'],
    [{ on: 'login', kind: 'maintenance', times: 1000 }, 'panel-maintenance'],
    [{ on: 'list', kind: 'wrong-type', times: 1000 }, 'panel-page-unreadable'],
  ] as const satisfies [Fault, string][]) {
    await test.step(code, async () => {
      strikes(panel, fault);
      await next.click();
      await expectProblem(page, code);
    });
  }
  panel.faults.clear();
  settings.twoFactorRequired = true;
  await next.click();
  await expectProblem(page, 'panel-two-factor-enrolment');
  settings.twoFactorRequired = false;

  await panel.replaceCertificate();
  const before = panel.state.requests.length;
  await next.click();
  await expectProblem(page, 'panel-certificate-changed');
  expect(panel.state.requests).toHaveLength(before);
  await page.getByTestId('wizard.back').click();
  await page.getByTestId('wizard.back').click();
  await nextFrom(page, 'address');
  await expect(page.getByTestId('connect.fingerprint')).toHaveText(new RegExp(panel.fingerprint.slice(0, 11)));
  await page.getByTestId('connect.trust').click();
  await nextFrom(page, 'certificate');
  await expect(page.getByTestId('connect.loginName')).toHaveValue(panel.administrator.loginName);
  await nextFrom(page, 'login');
  await saveProfile(page);
  await app.close();
});
