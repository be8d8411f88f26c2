import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testMailbox } from '@main/mail-check/test-mailbox';
import { atATime, createTurns } from '@main/mail-check/turns';
import { startMailServer, type MailServer } from '@support/mail-server/mail-server';
import { mailboxOfUser, portTable, serviceAt, testParts, usualWishes } from '@support/mail-server/mail-test';
import { mailDomain, type MailUser } from '@support/mail-server/users';

const accounts = 30;
const alone = 7;
const manyRuns = 500;
const warmUp = 100;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const heap = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};
const median = (values: number[]): number => [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;

const users: MailUser[] = Array.from({ length: accounts }, (_, index) => ({
  loginName: `aaa_user${index}`,
  password: `Hikari#${index}`,
  addresses: [`user${index}@${mailDomain}`],
}));

let server: MailServer;
const result: Record<string, number> = {};

beforeAll(async () => {
  server = await startMailServer(users);
});
afterAll(async () => {
  writeFileSync(process.env['BENCH_RESULT'] ?? '/dev/stdout', `${JSON.stringify(result)}\n`);
  await server?.stop();
});

/** Milliseconds of one whole test. One that does not work says nothing about how long a good one takes. */
async function check(index: number, sendTestMail = true): Promise<number> {
  const user = users[index % accounts] as MailUser;
  const service = serviceAt(server.ports, index % 2 ? 'imap' : 'pop', { incoming: 'tls', outgoing: 'starttls' });
  const parts = testParts({ ports: portTable(server.ports), authorities: [server.authority.cert] });
  const report = await testMailbox(mailboxOfUser(user, service), { ...usualWishes, sendTestMail }, parts);
  expect(report.findings).toEqual([]);
  return report.elapsed;
}

it('one account alone', async () => {
  // The servers start most of their processes only at the first login and the first mail.
  for (const index of [0, 1]) await check(index);
  const taken: number[] = [];
  for (let index = 0; index < alone; index += 1) taken.push(await check(index));
  result.mailboxMs = median(taken);
});

it('thirty accounts, four at a time', async () => {
  const inTurn = createTurns();
  const began = performance.now();
  const taken = await Promise.all(users.map((_, index) => inTurn(() => check(index))));
  const whole = performance.now() - began;
  // The ideal: four tests are under way all the time, and none waits for anything but its servers.
  result.manyMailboxesRatio = whole / (taken.reduce((sum, one) => sum + one, 0) / atATime);
  result.manyMailboxesMs = whole;
});

it('five hundred runs, and what they leave behind', async () => {
  const inTurn = createTurns();
  const round = (count: number) =>
    Promise.all(Array.from({ length: count }, (_, index) => inTurn(() => check(index, false))));
  await round(warmUp);
  const before = heap();
  await round(manyRuns);
  result.mailHeapGrowthKb = (heap() - before) / 1024;
});
