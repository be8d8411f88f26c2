import { describe, expect, it } from 'vitest';
import type { AddOn } from '@main/practice/add-ons/add-on';
import type { PracticePanelOptions } from '@main/practice/practice-panel';
import { problemOf } from '@support/problem';
import { openPanel, requestsTo } from './open-panel';

const suzuki = { loginName: 'aaa_suzuki', password: 'Momiji-Sanpo.73' };

const open = async (options: PracticePanelOptions = {}) => {
  const opened = await openPanel(options, { timeouts: { page: 1500, create: 1500, silenceTotal: 300 } });
  const stored = opened.server.state.directory.find(suzuki.loginName)!;
  return { ...opened, stored, posts: (path: string) => requestsTo(opened.server, 'POST', path).length };
};

describe('the own pages of a user', () => {
  it('are read in the words of the panel', async () => {
    const { panel } = await open();
    const { language, appearance, style, color, extras } = await panel.readPersonal(suzuki);
    expect(language?.value).toBe('browser');
    expect(language?.choices.at(-1)).toEqual({ value: 'ja_JP', label: expect.stringMatching(/日本.*\[ja_JP\]/) });
    expect([appearance?.value, style?.value, color?.value]).toEqual(['デフォルト', '軽快', '青']);
    expect(color?.choices).toContainEqual({ value: '緑', label: '緑' });
    expect(extras).toHaveLength(1);
    expect(extras[0]).toMatchObject({ id: 'avspam', title: 'SPAM' });
    expect(extras[0]?.controls.map(({ name, kind, value }) => [name, kind, value])).toEqual([
      ['avspam_subject_tag', 'text', '****SPAM(_SCORE_)****'],
      ['avspam_required_score', 'text', '5.0'],
      ['avspam_action', 'select', 'tag'],
      ['avspam_whitelist', 'lines', ''],
      ['avspam_blacklist', 'lines', ''],
      ['avspam_allow_asian', 'check', ''],
      ['avspam_allow_foreign', 'check', ''],
    ]);
    expect(extras[0]?.controls[2]?.choices[1]).toEqual({ value: 'attach', label: '添付ファイルにして届ける' });
    expect(extras[0]?.controls[5]?.label).toBe('アジア言語のメールを許可');
  });

  it('of the panel of 2019 have no looks', async () => {
    const { panel, stored } = await open({ style: '2019' });
    const personal = await panel.changePersonal(suzuki, { language: 'ja_JP' });
    expect(personal).toMatchObject({ language: { value: 'ja_JP' }, appearance: null, style: null, color: null });
    expect([stored.language, stored.fullName]).toEqual(['ja_JP', '営業部 鈴木一郎']);
  });

  it('take language and looks, though the language renames the looks', async () => {
    const { panel, stored, posts } = await open();
    const personal = await panel.changePersonal(suzuki, { language: 'en_US', appearance: 'パリ', color: '緑' });
    expect(stored).toMatchObject({
      fullName: '営業部 鈴木一郎',
      language: 'en_US',
      look: { appearance: 'paris', style: 'light', color: 'green' },
    });
    expect(personal).toMatchObject({ language: { value: 'en_US' }, color: { value: 'Green' } });
    expect(posts('/user/personalAccount')).toBe(2);
    await panel.changePersonal(suzuki, { language: 'en_US' });
    expect(posts('/user/personalAccount')).toBe(2);
  });

  it('take the settings of an add-on, and carry everything else back', async () => {
    const { panel, stored, posts } = await open();
    stored.forward = { on: true, addresses: ['ichiro@example.org'], keepCopy: true };
    const { vacation: _, ...before } = structuredClone(stored);
    const extras = {
      avspam_required_score: '6.50',
      avspam_whitelist: 'info@example.org\n*@example.net\n',
      avspam_allow_asian: 'on',
      avspam_action: 'attach',
    };
    const personal = await panel.changePersonal(suzuki, { extras });
    const { vacation: __, ...after } = stored;
    expect(after).toEqual({
      ...before,
      addOns: {
        avspam_required_score: '6.50',
        avspam_whitelist: 'info@example.org\n*@example.net',
        avspam_allow_asian: '1',
        avspam_action: 'attach',
      },
    });
    expect(personal.extras[0]?.controls[3]?.value).toBe('info@example.org\n*@example.net');
    expect([posts('/user/personalEmail'), posts('/user/personalAccount')]).toEqual([1, 0]);
    const seen = await panel.readDetails(suzuki.loginName);
    await panel.changeUser(suzuki.loginName, { remarks: '営業' }, seen);
    expect(stored.addOns).toEqual(after.addOns);
  });

  it('show nothing where no add-on is', async () => {
    const { panel } = await open({ addOns: [] });
    expect((await panel.readPersonal(suzuki)).extras).toEqual([]);
  });

  it('show whatever an add-on brings', async () => {
    const addOn: AddOn = {
      id: 'greylist',
      title: ['Greylisting', 'グレイリスト'],
      fields: [{ name: 'gl_minutes', label: ['Minutes', '分'], kind: 'text', initial: '5', shape: /^\d+$/ }],
    };
    const { panel, stored } = await open({ addOns: [addOn] });
    const { extras } = await panel.changePersonal(suzuki, { extras: { gl_minutes: '10' } });
    expect(extras).toEqual([
      {
        id: 'greylist',
        title: 'グレイリスト',
        controls: [{ name: 'gl_minutes', label: '分', kind: 'text', value: '10', choices: [], readOnly: false }],
      },
    ]);
    expect(stored.addOns).toEqual({ gl_minutes: '10' });
  });

  it.each([
    [{ language: 'xx_XX' }, 'language'],
    [{ color: 'Green' }, 'color'],
    [{ extras: { avspam_action: 'burn' } }, 'avspam_action'],
    [{ extras: { emailDisabled: 'on' } }, 'emailDisabled'],
    [{ extras: { ImapSyncField: 'on' } }, 'ImapSyncField'],
    [{ extras: { avspam_subject_tag: '<b>' } }, 'avspam_subject_tag'],
  ])('send nothing that is not offered: %j', async (change, field) => {
    const { panel, posts, stored } = await open();
    const problem = await problemOf(panel.changePersonal(suzuki, change));
    expect(problem).toMatchObject({ code: 'employee-data-invalid', params: { field } });
    expect([posts('/user/personalAccount'), posts('/user/personalEmail'), stored.imapSyncStarts]).toEqual([0, 0, 0]);
  });

  it('tell why the panel does not take a setting', async () => {
    const { panel } = await open();
    const problem = await problemOf(panel.changePersonal(suzuki, { extras: { avspam_required_score: 'viel' } }));
    expect(problem).toMatchObject({
      code: 'employee-data-invalid',
      params: { field: 'avspam_required_score', messages: [expect.stringContaining('無効')] },
    });
  });

  it('want the right password, and no second factor', async () => {
    const { panel, server } = await open();
    expect((await problemOf(panel.readPersonal({ ...suzuki, password: 'Chigau#2719' }))).code).toBe(
      'panel-login-failed',
    );
    const kobayashi = { ...suzuki, loginName: 'aaa_kobayashi' };
    expect(await problemOf(panel.readPersonal(kobayashi))).toMatchObject({
      code: 'panel-cannot',
      params: { reason: 'two-factor' },
    });
    server.state.settings.twoFactorRequired = true;
    expect((await problemOf(panel.readPersonal(suzuki))).code).toBe('panel-two-factor-enrolment');
  });

  it('leave the session of the administrator alone, and end with their own', async () => {
    const { panel, server, posts } = await open();
    await panel.readPersonal(suzuki);
    await panel.listUsers();
    expect([posts('/login'), requestsTo(server, 'GET', '/logout/true').length]).toEqual([2, 1]);
  });
});

describe.each(['5212R', '2019'] as const)('the template at a panel of style %s', (style) => {
  it('is read, changed, read back, and gives the next user its first values', async () => {
    const { panel, server } = await open({ style, shell: 3 });
    expect(await panel.readTemplate()).toEqual({ diskMegabytes: 20, emailDisabled: false, shell: 'none' });
    await panel.site();
    const template = { diskMegabytes: 1500, emailDisabled: true, shell: 'full_shell' } as const;
    expect(await panel.changeTemplate(template)).toEqual(template);
    expect(server.state.site.defaults).toMatchObject({ quota: 1500, emailDisabled: true });
    expect((await panel.site()).disk?.defaultMegabytes).toBe(1500);
    expect((await panel.site()).newUsers).toEqual({ emailDisabled: true, shell: 'full_shell' });
    expect(await panel.changeTemplate({ ...template, diskMegabytes: null })).toEqual({
      ...template,
      diskMegabytes: null,
    });
    expect(server.state.site.defaults.quota).toBe(-1);
  });

  it('tells why the panel does not take it', async () => {
    const { panel, server } = await open({ style });
    const problem = await problemOf(
      panel.changeTemplate({ diskMegabytes: 99_000, emailDisabled: true, shell: 'none' }),
    );
    expect(problem.code).toBe('employee-quota-over-site');
    expect(server.state.site.defaults).toMatchObject({ quota: 20, emailDisabled: false });
  });
});
