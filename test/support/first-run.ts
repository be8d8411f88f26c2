import { expect as impatient, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { HandoverWishes } from '@shared/contract/calls/handover';
import { startProgram, test as base, wizardStep, type Running } from './app';
import { sampleWishes } from './sample-handover';
import { savesAs } from './save-dialog';

/** Unsealing takes a second of one processor and 128 MB, and a busy machine has neither at once. */
export const expect = impatient.configure({ timeout: 40_000 });

export const passphrase = 'さくら みかん いぬ ふね';
export const password = 'Himitsu$2026&x';

/** `pc`: the state folder of a second PC. `desk`: a folder for files that are handed about. */
export const test = base.extend<{ pc: string; desk: string }>({
  pc: async ({ folder }, use) => {
    // Below the first one, so that its processes are seen to be gone as well.
    const pc = path.join(folder, 'employee');
    mkdirSync(pc);
    await use(pc);
  },
  desk: async ({}, use) => {
    const desk = mkdtempSync(path.join(tmpdir(), 'desk-'));
    await use(desk);
    rmSync(desk, { recursive: true, force: true });
  },
});

/** Save a handover file as the IT staff's window does; the dialog answers with the path. */
export async function handOver(
  { app, page }: Running,
  file: string,
  of: { contents: HandoverWishes; secret: { password: string; passphrase: string; kind: 'words' } | null },
): Promise<void> {
  await savesAs(app, file);
  const answer = await page.evaluate(async ({ contents, secret }) => {
    const { assistant } = window as unknown as {
      assistant: { call(name: string, input?: unknown): Promise<string> };
    };
    const { value } = JSON.parse(await assistant.call('app.start'));
    const { currentProfileId: profileId } = value;
    return JSON.parse(await assistant.call('handover.save', { contents, secret, profileId })) as unknown;
  }, of);
  expect(answer).toEqual({ ok: true, value: { path: file } });
}

export const sealed = { password, passphrase, kind: 'words' } as const;

/** A handover file of the manual's employee, made by a program of its own. */
export async function handoverFile(
  folder: string,
  file: string,
  change: Partial<HandoverWishes> = {},
  secret: typeof sealed | null = sealed,
): Promise<void> {
  const it = await startProgram(path.join(folder, 'it'));
  await handOver(it, file, { contents: sampleWishes(change), secret });
  await it.app.close();
}

export const seeStep = (page: Page, step: string) => wizardStep(page, step).waitFor({ state: 'attached' });
export const next = (page: Page) => page.getByTestId('wizard.next').click();

/** Go through a client's guide to its end; answers with its number of screens. */
export async function walkGuide(page: Page): Promise<number> {
  const step = page.getByTestId('guide.step');
  const count = Number(await step.getAttribute('data-count'));
  for (let position = 1; position <= count; position += 1) {
    await expect(step).toHaveAttribute('data-index', String(position));
    await page.getByTestId('guide.next').click();
  }
  return count;
}

/** Choose a client and come to its guide, past what spares typing. */
export async function openGuide(page: Page, client: string): Promise<void> {
  const found = page.getByTestId(`firstRun.client.${client}`);
  const other = page.getByTestId(`guide.client.${client}`);
  await page.getByTestId('firstRun.otherClients').waitFor();
  if (!(await found.count()) && !(await other.count())) await page.getByTestId('firstRun.otherClients').click();
  await found.or(other).click();
  await seeStep(page, 'setUp');
  const offer = page.getByTestId('firstRun.saveFile');
  await offer.or(page.getByTestId('guide.step')).first().waitFor();
  if (await offer.count()) await next(page);
  await page.getByTestId('guide.step').waitFor();
}

/** Start the program once more with these words, as a double click does; resolves when that second start has ended. */
export async function startAgain({ app }: Running, words: string[]): Promise<void> {
  const { program, given } = await app.evaluate(() => ({ program: process.execPath, given: process.argv.slice(1) }));
  const second = spawn(program, [...given.filter((word) => !/remote-debugging|inspect/.test(word)), ...words], {
    stdio: 'ignore',
  });
  await new Promise((resolve) => second.once('exit', resolve));
}
