import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPracticePanel, type PracticePanel } from '../../src-main/practice/practice-panel';

const root = path.resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;

/** Programs that a test has started: one that still asks something when the test ends is ended all the same. */
const started = new Set<ElectronApplication>();

export interface Running {
  app: ElectronApplication;
  page: Page;
}

/** Start the program with a state folder; it is open when the first page can be used. */
export async function startProgram(folder: string, language: 'ja' | 'en' = 'ja'): Promise<Running> {
  const app = await _electron.launch({
    executablePath: process.env.ELECTRON_PATH,
    args: [...(isRoot ? ['--no-sandbox'] : []), root, `--user-data-dir=${folder}`, `--lang=${language}`],
    chromiumSandbox: !isRoot,
  });
  started.add(app);
  app.once('close', () => started.delete(app));
  const page = await app.firstWindow();
  await page.getByTestId('home.practice').waitFor();
  return { app, page };
}

/** End the program as a power cut does. */
export async function kill({ app }: Running): Promise<void> {
  const child = app.process();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

/** `folder`: a state folder of its own. `panel`: a panel of its own, with its faults. Both are gone after the test. */
export const test = base.extend<{ folder: string; panel: PracticePanel }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'e2e-'));
    await use(folder);
    for (const app of started) app.process().kill('SIGKILL');
    started.clear();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  },
  panel: async ({}, use) => {
    const panel = await startPracticePanel();
    await use(panel);
    await panel.stop();
  },
});

export async function nextFrom(page: Page, step: string): Promise<void> {
  await page.locator(`[data-testid="wizard.step"][data-step="${step}"]`).waitFor();
  await page.getByTestId('wizard.next').click();
}

/** Connect a panel by its address, as IT staff do, up to the saved profile. */
export async function connect(
  page: Page,
  panel: PracticePanel,
  password = panel.administrator.password,
): Promise<void> {
  await page.getByTestId('home.connectPanel').click();
  await page.getByTestId('connect.url').fill(`${panel.origin}/login`);
  await nextFrom(page, 'address');
  await page.getByTestId('connect.trust').click();
  await nextFrom(page, 'certificate');
  await page.getByTestId('connect.loginName').fill(panel.administrator.loginName);
  await page.getByTestId('connect.password').fill(password);
  await nextFrom(page, 'login');
}

export async function saveProfile(page: Page): Promise<void> {
  await nextFrom(page, 'found');
  await nextFrom(page, 'mail');
  await page.getByTestId('home.addEmployee').waitFor();
}

/** Fill in the manual's employee up to the last button; answers with the password that was generated. */
export async function enterEmployee(page: Page): Promise<string> {
  await page.getByTestId('home.addEmployee').click();
  await page.getByTestId('employee.fullName').fill('総務部山口');
  await page.getByTestId('employee.userName').fill('yamaguchi');
  await nextFrom(page, 'person');
  await page.getByTestId('employee.generatePassword').click();
  const password = await page.getByTestId('employee.password').inputValue();
  await nextFrom(page, 'password');
  await page.getByTestId('employee.disk').fill('1G');
  await page.getByTestId('employee.aliases').fill('yamaguchi\nsomu');
  await nextFrom(page, 'mailbox');
  await page.getByTestId('employee.create').waitFor();
  return password;
}
