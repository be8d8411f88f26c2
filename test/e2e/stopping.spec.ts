import { expect } from '@playwright/test';
import { connect, saveProfile, startProgram, test } from '../support/app';

test('a change on its way to the panel is stopped by the button that says so', async ({ folder, panel }) => {
  const { app, page } = await startProgram(folder);
  await connect(page, panel);
  await saveProfile(page);
  await page.getByTestId('home.employees').click();
  await page.locator('[data-login="aaa_suzuki"]').getByTestId('employees.name').click();
  await page.getByTestId('employee.disk').fill('2G');
  await page.getByTestId('wizard.next').click();
  panel.faults.add({ on: 'save', kind: 'hang-before' });
  await page.getByTestId('edit.save').click();
  await expect.poll(() => panel.faults.pending.length).toBe(0);
  await page.getByTestId('wizard.cancel').click();
  await expect(page.getByTestId('problem')).toHaveAttribute('data-code', 'panel-change-unknown');
  await page.getByTestId('edit.readAgain').click();
  await expect(page.getByTestId('problem')).toHaveCount(0);
  expect(panel.state.directory.find('aaa_suzuki')?.quota).toBe(1000);
  await app.close();
});
