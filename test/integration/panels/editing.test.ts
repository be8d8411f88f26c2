import { describe, expect, it } from 'vitest';
import type { UserChange } from '@shared/account/user-details';
import { problemOf } from '@support/problem';
import { openPanel, requestsTo } from './open-panel';

const name = 'aaa_suzuki';
const everything: UserChange = {
  fullName: '営業部 鈴木二郎',
  diskMegabytes: 2500,
  aliases: ['jiro', 'suzuki'],
  remarks: '一行目\n"二行目"',
  siteAdministrator: true,
  dnsAdministrator: true,
  emailDisabled: true,
  forwarding: { enabled: true, addresses: ['jiro@example.org', 'aaa_sato'], keepCopy: true },
  vacation: { enabled: true, message: '休暇中です。\n"またね"', from: '2026-08-10T09:00', until: '2026-08-17T17:30' },
};

describe.each(['5212R', '2019'] as const)('editing at a panel of style %s', (style) => {
  const open = async () => {
    const opened = await openPanel({ style, shell: 3 }, { timeouts: { silenceTotal: 400 } });
    const stored = (loginName = name) => opened.server.state.directory.find(loginName)!;
    return { ...opened, stored, edits: () => requestsTo(opened.server, 'POST', '/user/userMod').length };
  };

  it('reads a user in full', async () => {
    const { panel } = await open();
    expect(await panel.readDetails('aaa_sato')).toMatchObject({
      loginName: 'aaa_sato',
      fullName: '総務部 佐藤花子',
      diskMegabytes: 20,
      aliases: ['sato', 'hanako-sato'],
      shell: 'none',
      siteAdministrator: false,
      emailDisabled: false,
      forwarding: { enabled: false, addresses: [], keepCopy: false },
      vacation: { enabled: true, message: '夏季休業中です。', from: '2026-08-10T09:00', until: '2026-08-17T09:00' },
      suspended: false,
      usedMegabytes: null,
    });
    expect(await panel.readDetails('aaa_takahashi')).toMatchObject({ suspended: true, emailDisabled: true });
    expect(await panel.readDetails('aaa_dev')).toMatchObject({ shell: 'full_shell' });
    expect(await panel.readDetails('aaa_watanabe')).toMatchObject({ fullName: '社長室 渡辺 & 秘書' });
  });

  it.each(['aaa_nobody', 'suzuki', 'AAA_SUZUKI', 'aaa_suzuki&group=site2', ''])(
    'reads nobody by the name %j, which the list does not have',
    async (loginName) => {
      const { panel } = await open();
      expect(await problemOf(panel.readDetails(loginName))).toMatchObject({
        code: 'employee-missing',
        params: { loginName },
      });
    },
  );

  it('changes everything at once, by one form', async () => {
    const { panel, stored, edits } = await open();
    const seen = await panel.readDetails(name);
    const now = await panel.changeUser(name, everything, seen);
    expect(now).toEqual({ ...seen, ...everything });
    expect(stored()).toMatchObject({
      fullName: '営業部 鈴木二郎',
      quota: 2500,
      aliases: ['jiro', 'suzuki'],
      siteAdministrator: true,
      dnsAdministrator: true,
      emailDisabled: true,
      forward: { on: true, addresses: ['jiro@example.org', 'aaa_sato'], keepCopy: true },
      vacation: { on: true, start: '2026-08-10T09:00', stop: '2026-08-17T17:30' },
      password: 'Momiji-Sanpo.73',
      imapSyncStarts: 0,
    });
    expect(edits()).toBe(1);
    await panel.proveLogin({ loginName: name, password: 'Momiji-Sanpo.73' });
  });

  it('leaves all else as it is, fields of other modules too', async () => {
    const { panel, stored } = await open();
    // The input filter of 2019 loses every `&`.
    Object.assign(stored('aaa_yamada'), {
      remarks: style === '2019' ? '3階' : 'R &amp; D',
      sendAsOthers: style === '5212R',
    });
    const before = structuredClone(stored('aaa_yamada'));
    const seen = await panel.readDetails('aaa_yamada');
    await panel.changeUser('aaa_yamada', { fullName: '山田 次郎' }, seen);
    const { vacation, ...after } = stored('aaa_yamada');
    expect(after).toEqual({ ...before, fullName: '山田 次郎', vacation: undefined });
    expect(vacation).toMatchObject({ on: false, message: '' });
  });

  it('gives and takes a shell', async () => {
    const { panel, stored } = await open();
    const seen = await panel.readDetails(name);
    const shelled = await panel.changeUser(name, { shell: 'full_shell' }, seen);
    expect([shelled.shell, stored().shell > 0]).toEqual(['full_shell', true]);
    expect((await panel.changeUser(name, { shell: 'none' }, shelled)).shell).toBe('none');
  });

  it('sends nothing when nothing would become different', async () => {
    const { panel, edits } = await open();
    const seen = await panel.readDetails(name);
    const { fullName, aliases, vacation } = seen;
    const same = { fullName, aliases: [...aliases].reverse(), vacation: { ...vacation, from: '2001-01-01T00:00' } };
    expect((await panel.changeUser(name, same, seen)).fullName).toBe(fullName);
    expect(edits()).toBe(0);
  });

  it('ends a vacation message without an end, and one with an end', async () => {
    const { panel, stored } = await open();
    const seen = await panel.readDetails('aaa_sato');
    const endless = await panel.changeUser('aaa_sato', { vacation: { ...seen.vacation, until: null } }, seen);
    expect(endless.vacation.until).toBeNull();
    expect(stored('aaa_sato').vacation.stop).toBe('2026-08-10T09:00');
    const off = await panel.changeUser('aaa_sato', { vacation: { ...endless.vacation, enabled: false } }, endless);
    expect(off.vacation).toMatchObject({ enabled: false, message: '夏季休業中です。' });
  });

  it('overwrites nothing that somebody else changed meanwhile', async () => {
    const { panel, stored, edits } = await open();
    const seen = await panel.readDetails(name);
    Object.assign(stored(), { fullName: '別人が変えた名', quota: 3000 });
    const problem = await problemOf(panel.changeUser(name, { fullName: '鈴木', remarks: 'x' }, seen));
    expect(problem).toMatchObject({ code: 'employee-changed-meanwhile', params: { fields: ['fullName'] } });
    expect([stored().fullName, stored().remarks, edits()]).toEqual(['別人が変えた名', '', 0]);
    const now = await panel.changeUser(name, { remarks: 'x' }, seen);
    expect([now.remarks, now.diskMegabytes, now.fullName]).toEqual(['x', 3000, '別人が変えた名']);
  });

  it('never takes the own name out of the aliases', async () => {
    const { panel, stored } = await open();
    stored().aliases = [name, 'suzuki'];
    const seen = await panel.readDetails(name);
    const now = await panel.changeUser(name, { aliases: ['jiro'] }, seen);
    expect([...now.aliases].sort()).toEqual([name, 'jiro']);
  });

  it.each<[string, UserChange, string, string[]]>([
    ['an alias of somebody else', { aliases: ['sato'] }, 'employee-alias-taken', []],
    ['a disk over that of the site', { diskMegabytes: 99_000 }, 'employee-quota-over-site', []],
    ['both the good and the bad', { fullName: '鈴木', aliases: ['sato'] }, 'employee-differs', ['aliases']],
    [
      'dates the wrong way round',
      { vacation: { enabled: true, message: 'x', from: '2026-08-10T09:00', until: '2026-08-01T09:00' } },
      'employee-refused',
      [],
    ],
  ])('tells why it does not take %s, and in what the user differs', async (_what, change, code, fields) => {
    const { panel, edits } = await open();
    const seen = await panel.readDetails(name);
    const problem = await problemOf(panel.changeUser(name, change, seen));
    expect(problem.code).toBe(code);
    expect(problem.params.fields ?? []).toEqual(fields);
    expect(problem.params.messages).toEqual([expect.any(String)]);
    expect(edits()).toBe(1);
    expect(await panel.changeUser(name, { remarks: 'その後' }, await panel.readDetails(name))).toMatchObject({
      remarks: 'その後',
    });
  });

  it.each<[UserChange, string]>([
    [{ fullName: 'a:b' }, 'fullName'],
    [{ remarks: '<info@example.com>' }, 'remarks'],
    [{ vacation: { enabled: true, message: 'a <b', from: null, until: null } }, 'vacation'],
    [{ forwarding: { enabled: true, addresses: [], keepCopy: true } }, 'forwarding'],
  ])('sends nothing that the panel would mutilate: %j', async (change, field) => {
    const { panel, edits } = await open();
    const problem = await problemOf(panel.changeUser(name, change, await panel.readDetails(name)));
    expect(problem).toMatchObject({ code: 'employee-data-invalid', params: { field } });
    expect(edits()).toBe(0);
  });

  it('says so when the panel only pretends', async () => {
    const { panel, server } = await open();
    const seen = await panel.readDetails(name);
    server.faults.add({ on: 'save', kind: 'pretend' });
    const problem = await problemOf(panel.changeUser(name, { fullName: '鈴木' }, seen));
    expect(problem).toMatchObject({ code: 'employee-differs', params: { fields: ['fullName'] } });
  });
});

it('asks nothing that the form does not offer', async () => {
  const { panel, server } = await openPanel({ shell: 1 });
  server.state.site.emailDisabled = true;
  const seen = await panel.readDetails(name);
  expect(seen.emailDisabled).toBe(true);
  for (const [change, field] of [
    [{ shell: 'full_shell' }, 'shell'],
    [{ emailDisabled: false }, 'emailDisabled'],
  ] as const) {
    const problem = await problemOf(panel.changeUser(name, change, seen));
    expect(problem).toMatchObject({ code: 'employee-data-invalid', params: { field } });
  }
  expect(requestsTo(server, 'POST', '/user/userMod')).toEqual([]);
});

it('knows the quarters of an hour alone on the panel of 2019', async () => {
  const { panel } = await openPanel({ style: '2019' });
  const vacation = { enabled: true, message: 'x', from: '2026-08-10T12:15', until: '2026-08-11T00:45' };
  const seen = await panel.readDetails(name);
  expect((await panel.changeUser(name, { vacation }, seen)).vacation).toEqual(vacation);
  const odd = { ...vacation, from: '2026-08-10T12:20' };
  const problem = await problemOf(panel.changeUser(name, { vacation: odd }, { ...seen, vacation }));
  expect(problem).toMatchObject({ code: 'employee-data-invalid', params: { field: 'vacation' } });
});
