import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { connect, enterEmployee, saveProfile, startProgram, test } from '../support/app';

const textsBelow = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .map((file) => readFileSync(file, 'latin1'))
    .join('\n');

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}

for (const language of ['ja', 'en'] as const) {
  test(`an employee is made, proved and led through Outlook (${language})`, async ({ folder, panel }) => {
    const { app, page } = await startProgram(folder, language);
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await expectAccessible(page);
    await connect(page, panel);
    await saveProfile(page);
    const password = await enterEmployee(page);
    await expectAccessible(page);
    await page.getByTestId('employee.create').click();
    await expect(page.getByTestId('result.loginName')).toHaveText('aaa_yamaguchi');
    await expect(page.getByTestId('result.address')).toContainText('somu@example.com');
    await expectAccessible(page);
    expect(panel.state.directory.find('aaa_yamaguchi')?.password).toBe(password);

    await page.getByTestId('result.openGuide').click();
    await page.getByTestId('guide.client.outlook-2016').click();
    const step = page.getByTestId('guide.step');
    await expect(step).toHaveAttribute('data-count', '9');
    for (let position = 1; position <= 9; position += 1) {
      await expect(step).toHaveAttribute('data-index', String(position));
      await expectAccessible(page);
      if (position < 9) await page.getByTestId('guide.next').click();
    }
    expect(requested.filter((url) => !url.startsWith('app://window/') && !url.startsWith('data:'))).toEqual([]);
    await app.close();

    const kept = textsBelow(folder);
    for (const secret of [password, panel.administrator.password]) expect(kept).not.toContain(secret);
  });
}
