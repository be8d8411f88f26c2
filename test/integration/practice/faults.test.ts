import { once } from 'node:events';
import { connect } from 'node:tls';
import { describe, expect, test } from 'vitest';
import type { FaultKind } from '@main/practice/practice-panel';
import { practicePanel } from '@support/practice';
import { errorsOf, signedInBrowser } from './browser';

const address = '/user/userAdd?group=site1';
const listAddress = '/user/userList?group=site1';
const employee = {
  fullNameField: '総務部山口',
  userName: 'yamaguchi',
  passwordField: 'Keyaki.Michi24',
  _passwordField_repeat: 'Keyaki.Michi24',
  maxDiskSpaceField: '1G',
};

const start = async () => {
  const panel = await practicePanel();
  const browser = await signedInBrowser(panel);
  const form = await browser.open(address);
  const isMade = () => panel.state.directory.find('aaa_yamaguchi') !== undefined;
  return { panel, browser, isMade, create: () => browser.submit(form, employee) };
};

describe('a create that is broken off', () => {
  test.each([
    ['reset-before', false],
    ['reset-after', true],
  ] as [FaultKind, boolean][])('%s: the connection is reset, the user is made: %s', async (kind, expected) => {
    const { panel, browser, isMade, create } = await start();
    panel.faults.add({ on: 'create', kind });
    await expect(create()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(isMade()).toBe(expected);
    expect((await browser.open(listAddress)).html.includes('aaa_yamaguchi')).toBe(expected);
  });

  test.each([
    ['gateway-502-before', false],
    ['gateway-502-after', true],
  ] as [FaultKind, boolean][])('%s: a gateway answers, the user is made: %s', async (kind, expected) => {
    const { panel, isMade, create } = await start();
    panel.faults.add({ on: 'create', kind });
    expect((await create()).status).toBe(502);
    expect(isMade()).toBe(expected);
  });

  test.each([
    ['hang-before', false],
    ['hang-after', true],
  ] as [FaultKind, boolean][])(
    '%s: silence, while other requests are answered, the user is made: %s',
    async (kind, expected) => {
      const { panel, browser, isMade, create } = await start();
      panel.faults.add({ on: 'create', kind });
      const outcome = create().then(
        () => 'answered',
        () => 'broken off',
      );
      await expect.poll(() => panel.faults.pending, { interval: 5 }).toEqual([]);
      if (expected) await expect.poll(isMade, { interval: 5 }).toBe(true);
      expect((await browser.open(listAddress)).html.includes('aaa_yamaguchi')).toBe(expected);
      expect(isMade()).toBe(expected);
      await panel.stop();
      expect(await outcome).toBe('broken off');
    },
  );
});

describe('other faults', () => {
  test('a delay delays, also the requests of the same session behind it', async () => {
    const { panel, browser } = await start();
    panel.faults.add({ on: 'list', kind: 'delay', ms: 300 });
    const started = performance.now();
    const slow = browser.open(listAddress);
    await expect.poll(() => panel.faults.pending, { interval: 5 }).toEqual([]);
    await browser.open(address);
    expect(performance.now() - started).toBeGreaterThan(295);
    expect((await slow).status).toBe(200);
  });

  test('a slow body arrives whole', async () => {
    const { panel, browser } = await start();
    panel.faults.add({ on: 'list', kind: 'slow-body', ms: 300 });
    const started = performance.now();
    const { $ } = await browser.open(listAddress);
    expect(performance.now() - started).toBeGreaterThan(270);
    expect($('tbody tr')).toHaveLength(13);
  });

  test('an expired session loses the create', async () => {
    const { panel, isMade, create } = await start();
    panel.faults.add({ on: 'create', kind: 'expire-session' });
    expect((await create()).path).toBe('/expired/true/target/user/userAdd?group=site1');
    expect(isMade()).toBe(false);
  });

  test('a stale token refuses once', async () => {
    const { panel, browser, isMade, create } = await start();
    panel.faults.add({ on: 'create', kind: 'stale-token' });
    expect((await create()).status).toBe(403);
    expect(isMade()).toBe(false);
    await browser.submit(await browser.open(address), employee);
    expect(isMade()).toBe(true);
  });

  test('a pretended create or delete leads to the list without having been done', async () => {
    const { panel, browser, isMade, create } = await start();
    panel.faults.add({ on: 'create', kind: 'pretend' });
    const seen = await create();
    expect([seen.path, errorsOf(seen), isMade()]).toEqual([listAddress, [], false]);
    panel.faults.add({ on: 'delete', kind: 'pretend' });
    await browser.open('/user/userDel?group=site1&name=aaa_dev');
    expect(panel.state.directory.find('aaa_dev')).toBeDefined();
  });

  test('forbidden is forbidden', async () => {
    const { panel, browser } = await start();
    panel.faults.add({ on: 'form', kind: 'forbid', times: 2 });
    expect((await browser.open(address)).status).toBe(403);
    expect((await browser.open(address)).status).toBe(403);
    expect((await browser.open(address)).status).toBe(200);
  });
});

test('a request that its client breaks off is no failure of the panel', async () => {
  const panel = await practicePanel();
  const { hostname, port } = new URL(panel.origin);
  const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false });
  socket.write('POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf', () => socket.destroy());
  await once(socket, 'close');
  expect((await (await signedInBrowser(panel)).open(listAddress)).status).toBe(200);
});

test('the panel records what was asked, without a value of a form or an unknown parameter', async () => {
  const { panel, browser, create } = await start();
  await create();
  await browser.open('/login?password=Keyaki.Michi24');
  const paths = panel.state.requests.map(({ method, path }) => `${method} ${path}`);
  expect(paths).toEqual([
    'GET /login',
    'POST /login?auth_check=2FA',
    'GET /gui',
    'GET /user/userList?group=site1',
    'GET /user/userAdd?group=site1',
    'POST /user/userAdd?group=site1',
    'GET /user/userList?group=site1',
    'GET /login',
  ]);
  expect(panel.state.requests[5]?.fields.slice(0, 4)).toEqual([
    'BlueOnyx_CSRF_token',
    'SelectedTab',
    'group',
    'fullNameField',
  ]);
  expect(JSON.stringify(panel.state.requests)).not.toContain('Keyaki');
});
