import { expect, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { startPracticePanel } from '../../../src-main/practice/practice-panel';
import type { PrintedDocument } from '../../../src-shared/contract/calls/handouts';
import { connect, saveProfile, startProgram, test } from '../../support/app';
import { savesAs } from '../../support/save-dialog';

/** The client with the longest file. */
const client = 'thunderbird';
const opened = 7;
const printed = 5;
const median = (values: number[]): number => values.toSorted((one, other) => one - other)[values.length >> 1] ?? NaN;

/** Milliseconds from a press on one thing until the window shows the other: its frame has been drawn. */
const untilShown = (page: Page, pressed: string, shown: string): Promise<number> =>
  page.evaluate(
    async ([press, show]) => {
      const find = (testId: string) => document.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
      await new Promise((resolve) => requestIdleCallback(resolve));
      const begun = performance.now();
      find(press)?.click();
      while (!find(show)) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - begun;
    },
    [pressed, shown] as const,
  );

/** From a window that has loaded nothing but its start page to the list of employees, where a guide begins. */
async function toEmployees(page: Page): Promise<void> {
  await page.reload();
  await page.getByTestId('home.employees').click();
  await page.getByTestId('employees.menu').first().waitFor();
}

/** Milliseconds of the settings, which need nothing but themselves: what any page costs at its first visit. */
async function bareRoute(page: Page): Promise<number> {
  await toEmployees(page);
  return untilShown(page, 'home.settings', 'settings.journal');
}

/** Milliseconds of the choice of a client, and of the guide that is chosen there. Neither was open before. */
async function openGuide(page: Page): Promise<{ clients: number; guide: number }> {
  await toEmployees(page);
  await page.getByTestId('employees.menu').first().click();
  await page.getByTestId('employees.openGuide').waitFor();
  const clients = await untilShown(page, 'employees.openGuide', `guide.client.${client}`);
  return { clients, guide: await untilShown(page, `guide.client.${client}`, 'guide.step') };
}

/**
 * Milliseconds of processor time that the window's main thread spends on each step to the end of the guide, from the press
 * until the frame with the new screen is drawn: script, style, layout and painting, and the asking for it. What others do
 * on the machine is not counted, nor is the wait until that frame is due; a step within 16.7 ms misses no frame at 60 Hz.
 */
async function workOfSteps(page: Page): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
  const step = page.getByTestId('guide.step');
  const count = Number(await step.getAttribute('data-count'));
  const spent: number[] = [];
  for (let position = 2; position <= count; position += 1) {
    // What the step before has left for later is done.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const before = await work();
    await page.evaluate(async () => {
      document.querySelector<HTMLElement>('[data-testid="guide.next"]')?.click();
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
    });
    spent.push((await work()) - before);
    await expect(step).toHaveAttribute('data-index', String(position));
  }
  await session.detach();
  return spent;
}

/** The sheet of an employee with very many addresses, and the guide that fills most paper: twelve pages in all. */
const twelvePages: PrintedDocument = {
  language: 'ja',
  mailbox: {
    displayName: '総務部山口',
    emailAddress: 'yamaguchi@example.com',
    addresses: Array.from({ length: 420 }, (_, index) => `yamaguchi.${index}@example.com`),
    loginName: 'aaa_yamaguchi',
    password: null,
    service: {
      accountType: 'pop',
      incoming: { host: 'mail.example.com', port: 110, security: 'none' },
      outgoing: { host: 'mail.example.com', port: 587, security: 'none' },
    },
  },
  company: { name: '株式会社みほん', help: { name: '情報システム係', phone: '', email: '', hours: '' }, logo: null },
  guide: { id: 'iphone', answers: {} },
  provedAt: null,
};

/** Milliseconds from asking for the PDF to its file. */
async function print(page: Page, file: string): Promise<number> {
  const { answer, taken } = await page.evaluate(async (wanted) => {
    const begun = performance.now();
    const said = await window.assistant.call('handouts.savePdf', { ...wanted, profileId: null });
    return { answer: said, taken: performance.now() - begun };
  }, twelvePages);
  expect(JSON.parse(answer)).toEqual({ ok: true, value: { path: file } });
  return taken;
}

const times = async <T>(count: number, one: () => Promise<T>): Promise<T[]> => {
  const all: T[] = [];
  for (let turn = 0; turn < count; turn += 1) all.push(await one());
  return all;
};

test('guides, and the sheet with a guide', async ({ folder }) => {
  const panel = await startPracticePanel();
  const { app, page } = await startProgram(folder);
  await connect(page, panel);
  await saveProfile(page);
  const rows = await times(opened, async () => ({
    bare: await bareRoute(page),
    ...(await openGuide(page)),
    steps: await workOfSteps(page),
  }));
  const file = path.join(folder, 'sheet.pdf');
  await savesAs(app, file);
  const sheets = await times(printed, () => print(page, file));
  const medianOf = (what: 'bare' | 'clients' | 'guide') => median(rows.map((row) => row[what]));
  const figures = {
    clientsMoreMs: medianOf('clients') - medianOf('bare'),
    guideMoreMs: medianOf('guide') - medianOf('bare'),
    guideNextMs: median(rows.flatMap(({ steps }) => steps)),
    sheetPdfMs: median(sheets),
  };
  writeFileSync(process.env.BENCH_RESULT ?? '', JSON.stringify(figures));
  await app.close();
  await panel.stop();
});
