import { describe, expect, it } from 'vitest';
import type { Account } from '@shared/account/account';
import type { PracticePanelOptions } from '@main/practice/practice-panel';
import { problemOf } from '@support/problem';
import { yamaguchi } from '@support/sample-account';
import { openPanel } from './open-panel';

type Case = [what: string, options: PracticePanelOptions, changes: Partial<Account>, code: string, params: object];

const cases: Case[] = [
  ['a name on another site', { prefix: null }, { userName: 'bbb_sato', aliases: [] }, 'employee-name-taken', {}],
  [
    'a name that is a mailing list',
    { prefix: null },
    { userName: 'news-letter', aliases: [] },
    'employee-name-taken',
    {},
  ],
  ['a reserved name', { prefix: null }, { userName: 'postgres', aliases: [] }, 'employee-name-taken', {}],
  ['an alias of somebody', {}, { aliases: ['ichiro.suzuki'] }, 'employee-alias-taken', {}],
  ['an alias that is a user', {}, { aliases: ['aaa_suzuki'] }, 'employee-alias-taken', {}],
  ['the user limit', { maximumUsers: 13 }, {}, 'employee-user-limit', {}],
  ['more disk than the site has', {}, { diskMegabytes: 20_000 }, 'employee-quota-over-site', {}],
  ['an alias with a wrong letter', {}, { aliases: ['山口'] }, 'employee-data-invalid', {}],
  ['a password without a digit', {}, { password: 'Tsubame-Kaze' }, 'employee-password-weak', { rule: 'tooSimple' }],
  ['a password with a product in it', {}, { password: 'xBlueOnyx24' }, 'employee-password-weak', { rule: 'tooSimple' }],
  [
    'a password that is the name',
    {},
    { userName: 'yama2026', password: 'AAA_yama2026' },
    'employee-password-weak',
    { rule: 'equalsUserName' },
  ],
  [
    'a password that is the administrator',
    {},
    { password: 'aaa_mailadmin' },
    'employee-password-weak',
    { rule: 'equalsUserName' },
  ],
];

describe.each(['ja', 'en'] as const)('the panel, speaking %s, refuses', (language) => {
  it.each(cases)('%s', async (_what, options, changes, code, params) => {
    const { panel, server, posts } = await openPanel(options, { language });
    const before = server.state.directory.users.length;
    const problem = await problemOf(panel.createUser({ ...yamaguchi, ...changes }));
    expect(problem).toMatchObject({ code, params });
    const messages = problem.params.messages as string[];
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.some((message) => /[ぁ-ん]/.test(message))).toBe(language === 'ja');
    expect(server.state.directory.users).toHaveLength(before);
    expect(posts()).toBe(1);
  });
});

describe.each(['ja', 'en'] as const)('the panel of 2019, speaking %s, refuses', (language) => {
  it.each(cases.filter(([, , { password }]) => password === undefined))(
    '%s',
    async (_what, options, changes, code, params) => {
      const { panel, posts, server } = await openPanel({ ...options, style: '2019' }, { language });
      const before = server.state.directory.users.length;
      expect(await problemOf(panel.createUser({ ...yamaguchi, ...changes }))).toMatchObject({ code, params });
      expect(server.state.directory.users).toHaveLength(before);
      expect(posts()).toBe(1);
    },
  );
});

it.each(['short', '1', 'a1'])('a password that is too short: %s', async (password) => {
  const { panel } = await openPanel();
  expect(await problemOf(panel.createUser({ ...yamaguchi, password }))).toMatchObject({
    code: 'employee-password-weak',
    params: { rule: 'tooShort' },
  });
});

it('shows what is left when the panel loses the sentence that it says twice', async () => {
  const { panel } = await openPanel({ prefix: null, clashReportedTwice: true });
  const problem = await problemOf(panel.createUser({ ...yamaguchi, userName: 'tanaka', aliases: [] }));
  expect(problem.code).toBe('employee-name-taken');
  const other = await problemOf(panel.createUser({ ...yamaguchi, userName: 'bbb_sato', aliases: [] }));
  expect(other).toMatchObject({ code: 'employee-refused', params: { loginName: 'bbb_sato' } });
  expect(other.params.messages).toHaveLength(1);
});

it('works again after a refusal', async () => {
  const { panel, standing } = await openPanel();
  await problemOf(panel.createUser({ ...yamaguchi, aliases: ['suzuki'] }));
  await panel.createUser(yamaguchi);
  expect(standing()).toBe(1);
});

describe('never sent at all', () => {
  it.each<[Partial<Account>, string, object]>([
    [{ fullName: '山口"太郎' }, 'employee-data-invalid', { field: 'fullName' }],
    [{ fullName: '山口:太郎' }, 'employee-data-invalid', { field: 'fullName' }],
    [{ fullName: '山口\n太郎' }, 'employee-data-invalid', { field: 'fullName' }],
    [{ password: "Tsubame'2719" }, 'employee-password-weak', { rule: 'illegal' }],
    [{ password: 'Tsubame<2719' }, 'employee-password-weak', { rule: 'illegal' }],
    [{ password: 'Tsubame>2719' }, 'employee-password-weak', { rule: 'illegal' }],
    [{ password: 'Tsubame"2719' }, 'employee-password-weak', { rule: 'illegal' }],
    [{ userName: 'y'.repeat(28) }, 'employee-data-invalid', { field: 'userName', reason: 'tooLong' }],
    [{ shell: 'full_shell' }, 'employee-data-invalid', { field: 'shell', reason: 'notOffered' }],
    [{ userName: 'suzuki' }, 'employee-name-taken', { loginName: 'aaa_suzuki' }],
  ])('%j', async (changes, code, params) => {
    const { panel, posts } = await openPanel();
    const problem = await problemOf(panel.createUser({ ...yamaguchi, ...changes }));
    expect(problem).toMatchObject({ code, params });
    expect(posts()).toBe(0);
    expect(JSON.stringify(problem.toData())).not.toContain('Tsubame');
  });
});
