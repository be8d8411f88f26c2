import { describe, expect, it } from 'vitest';
import { runOnboarding } from '@main/onboarding/run';
import { inspectApi } from '@main/panels/blueonyx-api/index';
import { practicePanel } from '@support/practice';
import { yamaguchi } from '@support/sample-account';
import { apiPanelAt, openApiPanel } from './open-api-panel';

it('finds the API and shows whose certificate it has, without a login', async () => {
  const server = await practicePanel();
  const directPort = Number(new URL(server.origin).port);
  const { certificate, endpoint } = await inspectApi(server.origin, { directPort });
  expect(certificate.fingerprint).toBe(server.fingerprint);
  expect(endpoint).toBe(`${server.origin}/v2/cce`);
  expect(server.api.requests).toEqual(['ping']);
});

describe('the employee of the manual', () => {
  it('is created in twelve requests, with every value as asked, and can sign in', async () => {
    const { panel, server, api } = await openApiPanel();
    const user = await panel.createUser(yamaguchi);
    expect(user).toMatchObject({ loginName: 'aaa_yamaguchi', fullName: '総務部山口', aliases: ['yamaguchi', 'somu'] });
    expect(user.rights).toEqual(['email']);
    expect(api.requests.length, api.requests.join('\n')).toBeLessThanOrEqual(12);
    const stored = server.state.directory.find('aaa_yamaguchi');
    expect(stored).toMatchObject({ fullName: '総務部山口', quota: 1000, aliases: ['yamaguchi', 'somu'], ftp: false });
    await panel.proveLogin({ loginName: 'aaa_yamaguchi', password: yamaguchi.password });
    await panel.signOut();
    expect(api.requests.at(-1)).toBe('bye');
  });

  it('costs six requests among several', async () => {
    const { panel, api } = await openApiPanel();
    await panel.site();
    await panel.listUsers();
    await panel.createUser(yamaguchi);
    for (const userName of ['kato', 'mori', 'ogawa']) {
      const before = api.requests.length;
      await panel.createUser({ ...yamaguchi, userName, fullName: userName, aliases: [userName, `${userName}.mail`] });
      expect(api.requests.slice(before)).toHaveLength(6);
    }
  });

  it('goes the whole way of the wizard: looked for, created, read back, proved, signed out', async () => {
    const { panel, api } = await openApiPanel();
    const steps: string[] = [];
    const user = await runOnboarding({
      panel,
      account: yamaguchi,
      prefix: 'aaa',
      mayExist: false,
      signal: new AbortController().signal,
      report: ({ step, state }) => state === 'done' && steps.push(step),
      note: async () => undefined,
      logOut: () => panel.signOut(),
      now: () => performance.now(),
    });
    expect(user.loginName).toBe('aaa_yamaguchi');
    expect(steps).toEqual(['check', 'create', 'readBack', 'proveLogin', 'logOut']);
    expect(api.requests.at(-1)).toBe('bye');
  });

  it('is listed among the others, without anything secret', async () => {
    const { panel, server } = await openApiPanel();
    await panel.createUser(yamaguchi);
    const users = await apiPanelAt(server)
      .signIn()
      .then(() => panel.listUsers());
    expect(users.map(({ loginName }) => loginName).sort()).toEqual(
      server.state.directory.users.map(({ loginName }) => loginName).sort(),
    );
    expect(users.find(({ loginName }) => loginName === 'aaa_kobayashi')?.rights).toContain('twoFactor');
    expect(JSON.stringify(users)).not.toMatch(/\$6\$|JBSWY3DPEHPK3PXP|practice-key/);
  });
});
