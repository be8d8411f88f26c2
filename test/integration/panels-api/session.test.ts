import { describe, expect, it } from 'vitest';
import { createBlueOnyxApiPanel, inspectApi } from '@main/panels/blueonyx-api/index';
import { practicePanel } from '@support/practice';
import { problemOf } from '@support/problem';
import { yamaguchi } from '@support/sample-account';
import { apiPanelAt, openApiPanel, timeouts } from './open-api-panel';

const logins = (requests: readonly string[]) => requests.filter((kind) => kind === 'login').length;

describe('the token', () => {
  it('is renewed after 240 s, before the panel forgets it', async () => {
    let time = 0;
    const clock = { now: () => time, sleep: async () => undefined };
    const { panel, api } = await openApiPanel({ now: () => time }, { clock });
    time = 239_000;
    await panel.readUser('aaa_sato');
    expect(logins(api.requests)).toBe(1);
    time = 240_000;
    await Promise.all([panel.readUser('aaa_sato'), panel.readUser('aaa_ito'), panel.listUsers()]);
    expect(logins(api.requests)).toBe(2);
  });

  it('that the gateway has forgotten is renewed once, and the command repeated', async () => {
    const { panel, api } = await openApiPanel();
    const events: string[] = [];
    api.faults.add({ on: 'create', kind: 'expire-token' });
    await panel.createUser(yamaguchi, ({ kind }) => events.push(kind));
    expect([logins(api.requests), events]).toEqual([2, ['session-renewed']]);
  });

  it('that is forgotten again at once is no loop', async () => {
    const { panel, api, standing } = await openApiPanel();
    api.faults.add({ on: 'create', kind: 'expire-token', times: 9 });
    expect((await problemOf(panel.createUser(yamaguchi))).code).toBe('panel-session-expired');
    expect([logins(api.requests), standing()]).toEqual([2, 0]);
  });

  it('whose session the database has lost makes nobody’s answers pass for ours', async () => {
    const { panel, api } = await openApiPanel();
    await panel.site();
    api.gateway.tokens.loseSessions();
    expect((await panel.readDetails('aaa_sato')).fullName).toBe('総務部 佐藤花子');
    api.gateway.tokens.loseSessions();
    await panel.createUser(yamaguchi);
    expect(logins(api.requests)).toBe(3);
  });
});

describe('a login', () => {
  it.each([
    ['reset-before', 'panel-unreachable'],
    ['reset-after', 'panel-unreachable'],
    ['truncate', 'panel-unreachable'],
    ['gateway-502-before', 'panel-gateway-error'],
    ['gateway-502-after', 'panel-gateway-error'],
    ['hang-before', 'panel-timeout'],
    ['not-json', 'panel-page-unreadable'],
    ['huge', 'panel-answer-too-large'],
  ] as const)('struck by %s is %s, and the next one works', async (kind, code) => {
    const server = await practicePanel();
    const panel = apiPanelAt(server, { timeouts: { read: kind === 'hang-before' ? 400 : 30_000 } });
    server.api.faults.add({ on: 'login', kind });
    expect((await problemOf(panel.signIn())).code).toBe(code);
    await panel.signIn();
    expect((await panel.site()).group).toBe('site1');
  });

  it.each(['reset-before', 'hang-before', 'gateway-502-before'] as const)(
    'whose PING was struck by %s begins anew the next time',
    async (kind) => {
      const server = await practicePanel();
      const panel = apiPanelAt(server, { timeouts: { connect: 600, probe: 600 } });
      server.api.faults.add({ on: 'ping', kind });
      await problemOf(panel.signIn());
      await panel.signIn();
      expect((await panel.site()).group).toBe('site1');
    },
  );

  it('that is left ends even when the panel has forgotten it already', async () => {
    const { panel, api } = await openApiPanel();
    api.gateway.tokens.forgetAll();
    await panel.signOut();
    expect((await problemOf(panel.site())).code).toBe('panel-session-expired');
  });
});

describe('a secret', () => {
  it('that is refused is not tried again', async () => {
    const server = await practicePanel();
    const panel = apiPanelAt(server, { clientSecret: 'x'.repeat(32) });
    const problem = await problemOf(panel.signIn());
    expect(problem).toMatchObject({
      code: 'panel-secret-refused',
      params: { messages: ['Unauthorized: invalid client secret'] },
    });
    expect((await problemOf(panel.signIn())).code).toBe('panel-secret-refused');
    expect(logins(server.api.requests)).toBe(1);
  });

  it.each([
    ['from the server itself', { clientAddress: '127.0.0.1' }],
    ['from an address that is not allowed', { allowedAddresses: ['198.51.100.7'] }],
  ])('is refused %s', async (_where, api) => {
    const server = await practicePanel({ api });
    expect((await problemOf(apiPanelAt(server).signIn())).code).toBe('panel-secret-refused');
  });

  it('goes out with the login alone', async () => {
    const { panel, api, server } = await openApiPanel();
    await panel.createUser(yamaguchi);
    expect(JSON.stringify([api.log, server.state.requests])).not.toContain(api.clientSecret);
  });
});

describe('the place of the API', () => {
  it('is the panel’s own port where nothing answers on the other', async () => {
    const server = await practicePanel();
    const closed = await practicePanel();
    const directPort = Number(new URL(closed.origin).port);
    await closed.stop();
    const panel = apiPanelAt(server, { directPort });
    await panel.signIn();
    expect((await panel.site()).fqdn).toBe('example.com');
    expect((await inspectApi(server.origin, { directPort })).endpoint).toBe(`${server.origin}/v2/cce`);
  });

  it('is the port of its own where it answers', async () => {
    const server = await practicePanel();
    const other = await practicePanel();
    const directPort = Number(new URL(other.origin).port);
    const { endpoint, certificate } = await inspectApi(server.origin, { directPort });
    expect([endpoint, certificate.fingerprint]).toEqual([`${other.origin}/v2/cce`, other.fingerprint]);
    // Signed in with the pin of the panel's own port, that one is used.
    const panel = apiPanelAt(server, { directPort });
    await panel.signIn();
    expect([logins(server.api.requests), logins(other.api.requests)]).toEqual([1, 0]);
  });

  it('is nowhere on a server whose API is off', async () => {
    const server = await practicePanel();
    server.api.faults.add({ on: 'ping', kind: 'not-json', times: 2 });
    const directPort = Number(new URL(server.origin).port);
    const problem = await problemOf(inspectApi(server.origin, { directPort }));
    expect(problem).toMatchObject({ code: 'panel-api-missing', params: { host: '127.0.0.1' } });
  });

  it('is not talked to under a certificate that nobody vouches for', async () => {
    const server = await practicePanel();
    const panel = apiPanelAt(server, { pinnedFingerprint: null });
    expect((await problemOf(panel.signIn())).code).toBe('panel-certificate-untrusted');
    expect(server.api.requests).toEqual([]);
  });

  it('can be told from a server that is off', async () => {
    const server = await practicePanel();
    await server.stop();
    const panel = createBlueOnyxApiPanel({
      origin: server.origin,
      clientSecret: 'x',
      group: null,
      pinnedFingerprint: null,
      directPort: 1,
      timeouts,
    });
    expect((await problemOf(panel.signIn())).code).toBe('panel-unreachable');
  });
});

describe('the list', () => {
  it.each(['forget-object', 'forget-namespace'] as const)(
    'is complete although the panel left out: %s',
    async (kind) => {
      const { panel, server, api } = await openApiPanel();
      api.faults.add({ on: 'getall.User', kind });
      const users = await panel.listUsers();
      const stored = server.state.directory.users;
      expect(users.map(({ loginName }) => loginName).sort()).toEqual(stored.map(({ loginName }) => loginName).sort());
      const last = users.find(({ loginName }) => loginName === stored.at(-1)?.loginName);
      expect(last).toMatchObject({ fullName: '経理部 小林', aliases: ['kobayashi', 'keiri'] });
    },
  );

  it('serves for a minute', async () => {
    let time = 0;
    const clock = { now: () => time, sleep: async () => undefined };
    const { panel, api } = await openApiPanel({}, { clock });
    await panel.listUsers();
    const lists = () => api.requests.filter((kind) => kind === 'getall.User').length;
    time = 59_000;
    await panel.listUsers();
    expect(lists()).toBe(1);
    await panel.listUsers(undefined, 'anew');
    expect(lists()).toBe(2);
    time = 120_000;
    await panel.listUsers();
    expect(lists()).toBe(3);
  });
});

describe('the panel’s log, which everybody on the server may read', () => {
  const second = 'Kamome!8351x';

  it('holds no password that the driver ever sent', async () => {
    const { panel, api } = await openApiPanel();
    await panel.createUser(yamaguchi);
    const spoilt = { ...yamaguchi, userName: 'kato', aliases: ['kato'], password: 'パス$w`ord\\9' };
    await panel.createUser(spoilt);
    await panel.setPassword('aaa_suzuki', second);
    api.faults.add({ on: 'set.password', kind: 'reset-after' });
    await panel.setPassword('aaa_sato', second);
    await panel.signOut();
    const log = api.log.join('\n');
    expect(log.match(/"password" = "\*{8}"/g)?.length).toBeGreaterThanOrEqual(8);
    for (const password of [yamaguchi.password, spoilt.password, second]) expect(log).not.toContain(password);
  });

  it('does hold one that is sent in any other form', async () => {
    const { api } = await openApiPanel();
    const token = api.gateway.tokens.issue();
    for (const cmd of [
      `CREATE User "name" = "abc" "password" = "${second}"`,
      `SET 101 password="${second}"`,
      `set 101 "password" = "${second}"`,
    ]) {
      const before = api.log.length;
      api.gateway.answer({ cmd, token }, undefined);
      expect(api.log.slice(before).join('\n')).toContain(second);
    }
  });
});
