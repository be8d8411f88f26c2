import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { connect, enterEmployee, saveProfile, startProgram, test } from '../support/app';
import { walkAdding, walkConnecting } from '../support/main-road';
import { startSecretService, type SecretService, type SecretServiceOptions } from '../support/secret-service';
import { processTexts, textsBelow } from '../support/texts-below';

const entries = 'Mail Setup Assistant';

/** The id of the one saved panel, as it stands in the state folder. */
function profileIdIn(folder: string): string {
  const { profiles } = JSON.parse(readFileSync(path.join(folder, 'profiles.json'), 'utf8')) as {
    profiles: { id: string }[];
  };
  return profiles[0]?.id ?? '';
}

async function withKeyring(options: SecretServiceOptions, work: (service: SecretService) => Promise<void>) {
  const service = await startSecretService(options);
  try {
    await work(service);
  } finally {
    await service.stop();
  }
}

const titles = async (page: Page): Promise<string> => `${await page.title()}\n${page.url()}`;

test('a password is in the keychain, and at no time in a file, a log, a title, or the list of processes', async ({
  folder,
  panel,
}) => {
  test.slow();
  test.skip(process.platform !== 'linux', 'reads /proc');
  await withKeyring({}, async (service) => {
    const { app, page } = await startProgram(folder, 'ja', service.env);
    const seen: string[] = [];
    const look = async () => {
      seen.push(processTexts(), textsBelow(folder), await titles(page));
    };
    await walkConnecting(page, panel, look);
    await walkAdding(page, panel, look);
    const password = panel.state.directory.find('aaa_yamaguchi')?.password ?? '';
    await app.close();
    seen.push(textsBelow(folder));
    expect(password).toHaveLength(14);
    const everything = seen.join('\n');
    // What is looked for would be found: the program's own words are.
    for (const known of [`--user-data-dir=${folder}`, 'aaa_yamaguchi']) expect(everything.includes(known)).toBe(true);
    for (const secret of [password, panel.administrator.password, 'wrong-password-1'])
      expect(everything.includes(secret)).toBe(false);
    expect(await service.find(entries, profileIdIn(folder))).toContain(panel.administrator.password);
  });
});

test('a secret that somebody deleted is asked for again, and everything else is kept', async ({ folder, panel }) => {
  test.slow();
  await withKeyring({}, async (service) => {
    const first = await startProgram(folder, 'ja', service.env);
    await connect(first.page, panel);
    await saveProfile(first.page);
    expect(await service.count(entries)).toBe(1);
    await first.app.close();

    const profileId = profileIdIn(folder);
    await service.forget(entries, profileId);
    const { app, page } = await startProgram(folder, 'ja', service.env);
    await page.getByTestId('home.addEmployee').click();
    await page.getByTestId('secret.password').fill('wrong-password-1');
    await page.getByTestId('secret.save').click();
    // It is stored only when the panel has taken it.
    await expect(page.locator('[data-testid="problem"][data-code="panel-login-failed"]')).toBeVisible();
    expect(await service.count(entries)).toBe(0);
    await page.getByTestId('secret.password').fill(panel.administrator.password);
    await page.getByTestId('secret.save').click();
    await page.getByTestId('employee.fullName').waitFor();
    await expect(page.getByTestId('problem')).toHaveCount(0);
    expect(profileIdIn(folder)).toBe(profileId);
    expect(await service.find(entries, profileId)).toContain(panel.administrator.password);
    await app.close();
  });
});

test('a locked keychain is said, and once it is unlocked the work goes on without typing', async ({
  folder,
  panel,
}) => {
  test.slow();
  await withKeyring({}, async (service) => {
    const first = await startProgram(folder, 'ja', service.env);
    await connect(first.page, panel);
    await saveProfile(first.page);
    await first.app.close();

    await service.lock();
    const { app, page } = await startProgram(folder, 'ja', service.env);
    await page.getByTestId('home.addEmployee').click();
    await expect(page.getByTestId('problem')).toHaveAttribute('data-code', 'keychain-locked');
    await service.unlock();
    await page.getByTestId('problem.retry').click();
    await page.getByTestId('employee.fullName').waitFor();
    await app.close();
  });
});

test('without a keychain that is said, and the secret lasts as long as the program', async ({ folder, panel }) => {
  test.slow();
  await withKeyring({ keyring: false }, async (service) => {
    const first = await startProgram(folder, 'ja', service.env);
    await connect(first.page, panel);
    await saveProfile(first.page);
    await expect(first.page.getByTestId('problem')).toHaveAttribute('data-code', 'keychain-missing');
    await enterEmployee(first.page);
    await first.app.evaluate(({ dialog }) => {
      dialog.showMessageBoxSync = () => 1;
    });
    await first.app.close();
    expect(textsBelow(folder).includes(panel.administrator.password)).toBe(false);

    const { app, page } = await startProgram(folder, 'ja', service.env);
    await page.getByTestId('home.addEmployee').click();
    await page.getByTestId('secret.password').fill(panel.administrator.password);
    await page.getByTestId('secret.save').click();
    await page.getByTestId('employee.fullName').waitFor();
    await app.close();
  });
});
