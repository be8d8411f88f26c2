import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPracticePanel, type PracticePanel } from '../../src-main/practice/practice-panel';
import { eventually } from './eventually';
import { hasScreen, startScreen } from './screen';

export const root = path.resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;

/** Programs that a test has started: one that still asks something when the test ends is ended all the same. */
const started = new Set<ElectronApplication>();

export interface Running {
  app: ElectronApplication;
  page: Page;
}

/** Start the program with a state folder, and with further arguments such as a file to open. `program`: its folder, if not this one. */
export async function launch(
  folder: string,
  language: 'ja' | 'en' = 'ja',
  more: { env?: Record<string, string>; program?: string; words?: string[] } = {},
): Promise<Running> {
  const app = await _electron.launch({
    env: { ...(process.env as Record<string, string>), ...more.env },
    executablePath: process.env.ELECTRON_PATH,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      more.program ?? root,
      `--user-data-dir=${folder}`,
      `--lang=${language}`,
      ...(more.words ?? []),
    ],
    chromiumSandbox: !isRoot,
    // Nothing of the program may depend on the folder it is started in.
    cwd: tmpdir(),
  });
  started.add(app);
  app.once('close', () => started.delete(app));
  return { app, page: await app.firstWindow() };
}

/** Start the program with a state folder; it is open when the first page can be used. `env` is put over the surroundings. */
export async function startProgram(
  folder: string,
  language: 'ja' | 'en' = 'ja',
  env: Record<string, string> = {},
): Promise<Running> {
  const running = await launch(folder, language, { env });
  await running.page.getByTestId('home.practice').waitFor();
  return running;
}

/** End the program as a power cut does. */
export async function kill({ app }: Running): Promise<void> {
  const child = app.process();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

/** Whether a process of the program is left: each of them names the state folder in its command line (Linux). */
function isRunningOn(folder: string): boolean {
  if (process.platform !== 'linux') return false;
  return readdirSync('/proc').some((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--user-data-dir=${folder}`);
    } catch {
      return false; // ended meanwhile
    }
  });
}

/** Killed processes go on writing for a moment: a folder can be deleted only when they are gone. */
export async function untilGone(folder: string): Promise<void> {
  await eventually(async () => (isRunningOn(folder) ? null : true), 20_000);
}

/** `folder`: a state folder of its own. `panel`: a panel of its own, with its faults. Both are gone after the test. */
export const test = base.extend<{ folder: string; panel: PracticePanel }, { ownScreen: undefined }>({
  // One for each worker: no test sees the focus or the clipboard of another.
  ownScreen: [
    async ({}, use) => {
      const takeAway = hasScreen ? null : await startScreen();
      await use(undefined);
      takeAway?.();
    },
    { scope: 'worker', auto: true },
  ],
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'e2e-'));
    await use(folder);
    for (const app of started) app.process().kill('SIGKILL');
    started.clear();
    await untilGone(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  panel: async ({}, use) => {
    const panel = await startPracticePanel();
    await use(panel);
    await panel.stop();
  },
});

export const wizardStep = (page: Page, name: string) =>
  page.locator(`[data-testid="wizard.step"][data-step="${name}"]`);

export async function nextFrom(page: Page, step: string): Promise<void> {
  await wizardStep(page, step).waitFor();
  await page.getByTestId('wizard.next').click();
}

/** Connect a panel by its address, as IT staff do, up to the saved profile. */
export async function connect(page: Page, panel: PracticePanel): Promise<void> {
  await page.getByTestId('home.connectPanel').click();
  await page.getByTestId('connect.url').fill(`${panel.origin}/login`);
  await nextFrom(page, 'address');
  await page.getByTestId('connect.trust').click();
  await nextFrom(page, 'certificate');
  await page.getByTestId('connect.loginName').fill(panel.administrator.loginName);
  await page.getByTestId('connect.password').fill(panel.administrator.password);
  await nextFrom(page, 'login');
}

export async function saveProfile(page: Page): Promise<void> {
  await nextFrom(page, 'found');
  await nextFrom(page, 'mail');
  await page.getByTestId('home.addEmployee').waitFor();
}

export interface Person {
  userName: string;
  aliases: string[];
}

const manualsEmployee: Person = { userName: 'yamaguchi', aliases: ['yamaguchi', 'somu'] };

/** Somebody else for each number: for tests that create several with one program. */
export const person = (number: number): Person => ({
  userName: `yamaguchi${number}`,
  aliases: [`yamaguchi${number}`, `somu${number}`],
});

/** Fill in an employee up to the last button; answers with the password that was generated. */
export async function enterEmployee(page: Page, { userName, aliases } = manualsEmployee): Promise<string> {
  await page.getByTestId('home.addEmployee').click();
  await page.getByTestId('employee.fullName').fill('総務部山口');
  await page.getByTestId('employee.userName').fill(userName);
  await nextFrom(page, 'person');
  await page.getByTestId('employee.generatePassword').click();
  const password = await page.getByTestId('employee.password').inputValue();
  await nextFrom(page, 'password');
  await page.getByTestId('employee.disk').fill('1G');
  await page.getByTestId('employee.aliases').fill(aliases.join('\n'));
  await nextFrom(page, 'mailbox');
  await page.getByTestId('employee.create').waitFor();
  return password;
}
