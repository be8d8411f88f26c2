import { describe, expect, test } from 'vitest';
import { practicePanel } from '@support/practice';
import { browserOf, signedInBrowser } from './browser';

const users = async () => {
  const panel = await practicePanel();
  const ordinary = browserOf(panel);
  await ordinary.signIn('aaa_suzuki', panel.state.directory.find('aaa_suzuki')?.password ?? '');
  return { panel, ordinary, administrator: await signedInBrowser(panel) };
};

describe('who may see what', () => {
  test.each([
    ['/user/userList', '1'],
    ['/user/userAdd?group=site2', '2'],
    ['/user/userMod?group=site1&name=aaa_nobody', '3'],
    ['/user/userDel?group=site1&name=aaa_mailadmin', '3'],
    ['/user/userDel?group=site1&name=aaa_nobody', '6'],
  ])('%s is refused for the reason %s', async (path, reason) => {
    const { administrator } = await users();
    const seen = await administrator.open(path);
    expect(seen.redirects).toEqual([`302 /gui/Forbidden403#${reason}`]);
    expect(seen.status).toBe(403);
    expect(seen.html).toContain('禁じられた');
  });

  test('an ordinary user sees the own pages and nobody else’s', async () => {
    const { ordinary } = await users();
    for (const path of ['/user/userList', '/user/userAdd', '/user/userMod', '/user/userDel', '/user/userDefaults']) {
      expect((await ordinary.open(`${path}?group=site1&name=aaa_sato`)).status).toBe(403);
    }
    expect((await ordinary.open('/user/personalEmail')).status).toBe(200);
    expect((await ordinary.open('/user/personalAccount')).$('a[href*="group="]')).toHaveLength(0);
  });

  test('a group of the wrong shape counts as the own site', async () => {
    const { administrator } = await users();
    const { status, $ } = await administrator.open('/user/userList?group=-');
    expect([status, $('[data-url^="/user/userDel?group=site1&"]').length]).toEqual([200, 12]);
  });

  test.each([
    ['/nowhere', 404],
    ['/user/nothing', 404],
    ['/gui/PageNotFound404', 404],
    ['/gui/AuthorizationRequired401', 401],
    ['/gui/InternalServerError500', 500],
    ['/.elmer/css/style.css', 200],
  ])('%s answers %i', async (path, status) => {
    const { administrator } = await users();
    expect((await administrator.open(path)).status).toBe(status);
  });

  test('every page wants a session', async () => {
    const panel = await practicePanel();
    for (const page of [
      'userList',
      'userAdd',
      'userMod',
      'userDel',
      'userDefaults',
      'personalAccount',
      'personalEmail',
    ]) {
      const seen = await browserOf(panel).open(`/user/${page}?group=site1`);
      expect(seen.path).toBe(`/expired/true/target/user/${page}?group=site1`);
    }
    expect(panel.state.directory.users).toHaveLength(13);
  });
});

describe('a body that cannot be read', () => {
  test.each([
    [400, 'multipart/form-data; boundary=x', 'no boundary in here'],
    [413, 'application/x-www-form-urlencoded', `a=${'x'.repeat(5_000_000)}`],
  ])('answers %i', async (status, type, body) => {
    const panel = await practicePanel();
    const seen = await browserOf(panel).open('/login', { method: 'POST', body, headers: { 'content-type': type } });
    expect(seen.status).toBe(status);
  });
});

describe('the list', () => {
  test('shows names, aliases, the suspension and every right', async () => {
    const { administrator } = await users();
    const { $ } = await administrator.open('/user/userList?group=site1');
    const rows = $('#userList_extraDataTables tbody tr')
      .map((_, tr) => ({
        name: $(tr).find('.dt_1').text().trim(),
        suspended: $(tr).find('.dt_3 .btn-danger').length === 1,
        rights: $(tr)
          .find('.dt_4 button')
          .map((__, badge) => $(badge).text().trim())
          .get()
          .join(' '),
      }))
      .get();
    const rightsOf = Object.fromEntries(rows.map(({ name, rights }) => [name.replace('aaa_', ''), rights]));
    expect(rightsOf).toEqual({
      mailadmin: '<A> FTP Email',
      webmaster: '<A> DNS FTP Email',
      suzuki: 'Email',
      sato: 'Email Vacation',
      takahashi: '',
      tanaka: 'DNS Email',
      ito: 'SFTP Email',
      dev: '#> FTP SFTP Email',
      deploy: '(#>) SFTP Email',
      watanabe: 'Email (+)',
      yamada: 'Email Subdomain OpenVPN',
      fukugouki: 'FTP',
      kobayashi: '2FA Email',
    });
    expect(rows.filter(({ suspended }) => suspended).map(({ name }) => name)).toEqual(['aaa_takahashi']);
    const names = $('.dt_0')
      .map((_, cell) => $(cell).text().trim())
      .get();
    expect(names).toEqual([...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    expect(names).toContain('社長室 渡辺 & 秘書');
  });

  test('has buttons for each user, but none to delete oneself', async () => {
    const { administrator } = await users();
    const { html } = await administrator.open('/user/userList?group=site1');
    expect(html).toContain(`onclick="openUrl('/user/userMod?group=site1&name=aaa_mailadmin', '_self')"`);
    expect(html).toContain('data-url="/user/userDel?group=site1&name=aaa_sato"');
    expect(html).not.toContain('/user/userDel?group=site1&name=aaa_mailadmin');
  });

  test('offers to add a user only below the limit', async () => {
    const { panel, administrator } = await users();
    const hasButton = async () => (await administrator.open('/gui')).html.includes('/user/userAdd?group=site1');
    expect(await hasButton()).toBe(true);
    panel.state.site.maximumUsers = 13;
    expect(await hasButton()).toBe(false);
    await administrator.open('/user/userDel?group=site1&name=aaa_dev');
    expect(await hasButton()).toBe(true);
  });
});

describe('deleting', () => {
  test('is one GET', async () => {
    const { panel, administrator } = await users();
    const seen = await administrator.open('/user/userDel?group=site1&name=aaa_dev');
    expect(seen.redirects).toEqual(['302 /user/userList?group=site1']);
    expect(panel.state.directory.find('aaa_dev')).toBeUndefined();
  });

  test('spares the administrator whom the web server needs', async () => {
    const { panel, administrator } = await users();
    const seen = await administrator.open('/user/userDel?group=site1&name=aaa_webmaster');
    expect(seen.$('.alert-danger').text()).toContain('ユーザーを削除できません');
    expect(panel.state.directory.find('aaa_webmaster')).toBeDefined();
  });

  test('ends the session of who was deleted', async () => {
    const { ordinary, administrator } = await users();
    await administrator.open('/user/userDel?group=site1&name=aaa_suzuki');
    expect((await ordinary.open('/gui')).path).toMatch(/^\/expired/);
  });
});
