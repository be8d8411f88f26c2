import { expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from '../support/app';

const root = path.resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;

test('the tour goes through the main job unattended, and says what it saw', async ({ folder }) => {
  test.slow();
  const pictures = path.join(folder, 'tour');
  const words = [...(isRoot ? ['--no-sandbox'] : []), root, `--user-data-dir=${folder}/state`, `--tour=${pictures}`];
  const program = spawn(process.env.ELECTRON_PATH ?? 'electron', [...words, '--lang=ja'], { stdio: 'ignore' });
  const [code] = (await once(program, 'exit')) as [number | null];

  const summary: unknown = JSON.parse(readFileSync(path.join(pictures, 'summary.json'), 'utf8'));
  const server = { host: 'mail.example.com', security: 'なし' };
  expect(summary).toMatchObject({
    ok: true,
    account: {
      loginName: 'aaa_yamaguchi',
      addresses: ['yamaguchi@example.com', 'somu@example.com'],
      incoming: { ...server, port: 110 },
      outgoing: { ...server, port: 587 },
    },
    guideSteps: 9,
    requestsPerUser: 4,
  });
  expect(code).toBe(0);
  const { steps } = summary as { steps: { id: string }[] };
  expect(readdirSync(pictures).filter((name) => name.endsWith('.png'))).toHaveLength(steps.length);
});
