import { expect, type Page } from '@playwright/test';
import { connect, enterEmployee, saveProfile, startProgram, test } from '../support/app';
import { textsBelow } from '../support/texts-below';

/** CSS pixels between the end of the drawn window and the buttons at the end of the page. */
const roomBelowPicture = (page: Page) =>
  page.evaluate(() => {
    const edge = (of: string) => [...document.querySelectorAll(of)].at(-1)!.getBoundingClientRect();
    return edge('footer').top - edge('[data-testid="guide.picture"] .drawn-frame').bottom;
  });

for (const language of ['ja', 'en'] as const) {
  test(`an employee is made, proved and led through Outlook (${language})`, async ({ folder, panel }) => {
    const { app, page } = await startProgram(folder, language);
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await connect(page, panel);
    await saveProfile(page);
    const password = await enterEmployee(page);
    await page.getByTestId('employee.create').click();
    await expect(page.getByTestId('result.loginName')).toHaveText('aaa_yamaguchi');
    await expect(page.getByTestId('result.address')).toContainText('somu@example.com');
    expect(panel.state.directory.find('aaa_yamaguchi')?.password).toBe(password);

    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
    await page.getByTestId('result.openGuide').click();
    await page.getByTestId('guide.client.outlook-2016').click();
    const step = page.getByTestId('guide.step');
    await expect(step).toHaveAttribute('data-count', '9');
    for (let position = 1; position <= 9; position += 1) {
      await expect(step).toHaveAttribute('data-index', String(position));
      await expect.poll(() => roomBelowPicture(page)).toBeGreaterThan(0);
      if (position < 9) await page.getByTestId('guide.next').click();
    }
    expect(requested.filter((url) => !url.startsWith('app://window/') && !url.startsWith('data:'))).toEqual([]);
    await app.close();

    const kept = textsBelow(folder);
    for (const secret of [password, panel.administrator.password]) expect(kept).not.toContain(secret);
  });
}
