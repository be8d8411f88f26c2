import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Problem } from '@shared/contract/problem';
import type { Limits } from '@main/mail-check/limits';
import type { Names } from '@main/mail-check/names';
import { testMailbox, type TestWishes } from '@main/mail-check/test-mailbox';
import { createTurns } from '@main/mail-check/turns';
import { blackHole, halfOpen } from '@support/mail-server/black-hole';
import { loopbackNames, mailboxOfUser, testParts } from '@support/mail-server/mail-test';
import { closedPort } from '@support/mail-server/ports';
import { scriptedServer, type Script } from '@support/mail-server/scripted';
import { popScript, smtpScript } from '@support/mail-server/scripts';
import { nothing, stuckGreetings, stuckLater } from '@support/mail-server/stuck';
import { mailUsers } from '@support/mail-server/users';

const limits: Partial<Limits> = {
  ...{ lookUp: 500, connect: 500, tls: 500, reply: 500, login: 500, send: 500, arrival: 500, secondLook: 300 },
};
const wishes: TestWishes = { allowUnencrypted: true, sendTestMail: true, pinned: { incoming: null, outgoing: null } };
const noPorts = { tls: 1, plain: 1 };
const ports = { pop: noPorts, imap: noPorts, submission: noPorts, smtp: 1, web: 1 };
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

interface CheckWishes {
  signal?: AbortSignal;
  sendTestMail?: boolean;
  names?: Names;
}

async function check(places: { pop: number; smtp: number }, { sendTestMail = true, ...more }: CheckWishes = {}) {
  const incoming = { host: 'localhost', port: places.pop, security: 'none' as const };
  const outgoing = { host: 'localhost', port: places.smtp, security: 'none' as const };
  const mailbox = mailboxOfUser(mailUsers.healthy, { accountType: 'pop', incoming, outgoing });
  return testMailbox(mailbox, { ...wishes, sendTestMail }, testParts({ ports, limits, ...more }));
}

const both = async (pop: Script, smtp: Script) => {
  const servers = { pop: await scriptedServer(pop), smtp: await scriptedServer(smtp) };
  return { servers, places: { pop: servers.pop.port, smtp: servers.smtp.port } };
};

describe('a server that does not do its part', () => {
  it.each([...stuckGreetings, ...stuckLater])('holds nobody longer than the limits: %s', async (_name, pop, smtp) => {
    const { places, servers } = await both(pop, smtp);
    const report = await check(places);
    expect(report.works).toBe(false);
    // One limit for what is stuck, on each server, and the second looks; never their sum over all steps.
    expect(report.elapsed).toBeLessThan(6000);
    await expect.poll(() => servers.pop.open() + servers.smtp.open()).toBe(0);
  });

  it('holds nobody longer than the limits: a port that swallows every attempt', async () => {
    const hole = await blackHole();
    const report = await check({ pop: hole, smtp: hole });
    expect(report.findings.map(({ code }) => code)).toEqual(['port-filtered', 'port-filtered']);
    expect(report.elapsed).toBeLessThan(6000);
  });

  it('holds nobody longer than the limits: a connection that stays half open', async () => {
    const port = await halfOpen();
    const report = await check({ pop: port, smtp: port });
    expect(report.findings.map(({ code }) => code)).toEqual(['server-silent', 'server-silent']);
    expect(report.elapsed).toBeLessThan(6000);
  });

  it('holds nobody longer than the limits: a name system that answers once and falls silent', async () => {
    const port = await closedPort();
    const asked: string[] = [];
    const silent = new Promise<never>(() => undefined);
    const addresses = (host: string) => (asked.push(host) % 2 ? Promise.resolve(['127.0.0.1']) : silent);
    const report = await check({ pop: port, smtp: port }, { names: { ...loopbackNames(), addresses } });
    expect(report.findings.map(({ code }) => code)).toEqual(['port-closed', 'port-closed']);
    expect(report.elapsed).toBeLessThan(6000);
  });

  it('is left at once when the person stops', async () => {
    const { places, servers } = await both(popScript([[/^PASS/, nothing]]), smtpScript());
    const abort = new AbortController();
    const run = check(places, { signal: abort.signal }).catch((error: unknown) => error);
    await expect.poll(() => servers.pop.heard.some((line) => line.startsWith('PASS'))).toBe(true);
    const began = Date.now();
    abort.abort();
    expect(await run).toEqual(new Problem('cancelled'));
    expect(Date.now() - began).toBeLessThan(200);
    await expect.poll(() => servers.pop.open()).toBe(0);
  });
});

describe('many tests', () => {
  it('run four at a time, in turn, and all of them', async () => {
    const inTurn = createTurns();
    let now = 0;
    let most = 0;
    const work = (index: number) => async (): Promise<number> => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 10));
      now -= 1;
      if (index === 7) throw new Error('the seventh');
      return index;
    };
    const all = Array.from({ length: 30 }, (_, index) => inTurn(work(index)).catch(() => -1));
    expect(await Promise.all(all)).toEqual(Array.from({ length: 30 }, (_, index) => (index === 7 ? -1 : index)));
    expect(most).toBe(4);
    expect(now).toBe(0);
  });

  it('leave nothing behind after 500', async () => {
    const { places, servers } = await both(popScript(), smtpScript());
    const inTurn = createTurns();
    const round = async (): Promise<{ heap: number; resources: number }> => {
      const run = () => check(places, { sendTestMail: false });
      await Promise.all(Array.from({ length: 125 }, () => inTurn(run)));
      await expect.poll(() => servers.pop.open() + servers.smtp.open()).toBe(0);
      servers.pop.heard.length = 0;
      servers.smtp.heard.length = 0;
      collectGarbage();
      return { heap: process.memoryUsage().heapUsed, resources: process.getActiveResourcesInfo().length };
    };
    const first = await round();
    await round();
    await round();
    const last = await round();
    expect(last.resources).toBeLessThanOrEqual(first.resources + 2);
    // A test that kept its transcript alone, some 5 kB, would show as 2 MB.
    expect(last.heap - first.heap).toBeLessThan(1_500_000);
  });
});
