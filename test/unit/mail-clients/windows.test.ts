import { describe, expect, it } from 'vitest';
import { windowsCommand } from '@main/mail-clients/launching';
import { readRegistry } from '@main/mail-clients/registry';
import { windowsClients, windowsClientsWithoutGuide } from '@main/mail-clients/windows';
import { launches, type DetectedClient } from '@shared/mail-service/detected-client';
import { handoverCalls as clientCalls } from '@shared/contract/calls/handover';
import { guideIds } from '@shared/guides/index';
import { machines } from './machines';

const detected = (...names: (keyof typeof machines)[]): DetectedClient[] =>
  windowsClients(readRegistry(names.map((name) => machines[name]).join('\r\n')));
const shortly = (...names: (keyof typeof machines)[]) =>
  detected(...names).map(({ guide, name, version, bits }) => [guide, name, version, bits]);

describe('the mail clients of a Windows PC', () => {
  it.each([
    ['none', []],
    ['outlook2010', [['outlook-2016', 'Outlook 2010', '14.0', 64]]],
    ['outlook2013', [['outlook-2016', 'Outlook 2013', '15.0', 32]]],
    ['outlook2016Msi', [['outlook-2016', 'Outlook 2016', '16.0', 64]]],
    ['outlook2016EarlyClickToRun', [['outlook-2016', 'Outlook 2016', '16.0.6001.1034', 64]]],
    ['outlook2019', [['outlook-365', 'Outlook 2019', '16.0.10417.20020', 32]]],
    ['outlook365', [['outlook-365', 'Outlook 365', '16.0.18227.20162', 64]]],
    ['outlookNew', [['outlook-new', 'Outlook (new)', '1.2024.1120.100', null]]],
    ['windowsMail', [['windows-mail', 'Windows Mail', '16005.14326.22342.0', null]]],
    ['thunderbird', [['thunderbird', 'Thunderbird', '140.5.0', 64]]],
    ['becky', [['becky', 'Becky! Internet Mail', null, null]]],
    ['hidemaru', [['hidemaru', '秀丸メール', null, null]]],
    ['damaged', []],
  ] as const)('%s', (machine, clients) => expect(shortly(machine)).toEqual(clients));

  it('are all found when there are several, the one for mailto: marked', () => {
    const clients = detected('outlook365', 'outlookNew', 'thunderbird', 'becky');
    expect(clients.map(({ guide }) => guide)).toEqual(['outlook-365', 'thunderbird', 'outlook-new', 'becky']);
    // Of two that claim it the one printed last holds, as in the registry.
    expect(clients.filter(({ isDefault }) => isDefault).map(({ guide }) => guide)).toEqual(['thunderbird']);
  });

  it.each(['x'.repeat(500), '<b>16</b>', '1'.repeat(500)])(
    'with a damaged version are found without one: %s',
    (junk) => {
      const printed = machines.outlook365.replaceAll('16.0.18227.20162', junk);
      const answer = clientCalls['clients.detect'].output.parse({
        clients: windowsClients(readRegistry(printed)),
        others: [],
      });
      expect(answer.clients).toMatchObject([{ name: expect.stringMatching(/^Outlook/), version: null }]);
    },
  );

  it('that have no guide are named as they name themselves', () => {
    const registered = (...names: [string, string?][]) =>
      names
        .map(([name, said]) =>
          [
            '',
            `HKEY_LOCAL_MACHINE\\Software\\Clients\\Mail\\${name}`,
            ...(said ? [`    (既定)    REG_SZ    ${said}`] : []),
            '',
          ].join('\r\n'),
        )
        .join('');
    const printed =
      machines.outlook365 +
      machines.thunderbird +
      registered(['Microsoft Outlook'], ['Windows Mail'], ['Mozilla Thunderbird', 'Mozilla Thunderbird']) +
      registered(['eM Client', 'eM Client'], ['Shuriken', '@C:\\x.dll,-1'], ['x'.repeat(300)]);
    expect(windowsClientsWithoutGuide(readRegistry(printed))).toEqual(['eM Client', 'shuriken']);
  });

  it('have a guide each', () => {
    const all = Object.keys(machines) as (keyof typeof machines)[];
    for (const { guide } of detected(...all)) expect(guideIds).toContain(guide);
  });
});

describe('opening a client', () => {
  const systemRoot = 'C:\\Windows';
  const saved = 'C:\\Users\\山口 太郎\\Desktop\\yamaguchi_example.com.prf';
  const command = (
    launch: Parameters<typeof windowsCommand>[0],
    machine: keyof typeof machines,
    profileFile: string | null = saved,
  ) => windowsCommand(launch, { registry: readRegistry(machines[machine]), systemRoot, profileFile });

  it('takes the Control Panel of the same kind as Outlook', () => {
    expect(command('outlookAccounts', 'outlook365')).toEqual({
      program: 'C:\\Windows\\System32\\control.exe',
      words: ['C:\\Program Files\\Microsoft Office\\root\\Office16\\MLCFG32.CPL'],
    });
    expect(command('outlookAccounts', 'outlook2019')?.program).toBe('C:\\Windows\\SysWOW64\\control.exe');
  });

  it('opens Outlook and Thunderbird where they say they are', () => {
    expect(command('outlookProfiles', 'outlook2013')).toEqual({
      program: 'C:\\Program Files (x86)\\Microsoft Office\\Office15\\OUTLOOK.EXE',
      words: ['/profiles'],
    });
    expect(command('thunderbird', 'thunderbird')).toEqual({
      program: 'C:\\Program Files\\Mozilla Thunderbird\\thunderbird.exe',
      words: [],
    });
  });

  it.each([saved, '\\\\files\\home\\yamaguchi\\a.PRF'])('has Outlook take the profile file %s', (file) => {
    expect(command('outlookImport', 'outlook2013', file)).toEqual({
      program: 'C:\\Program Files (x86)\\Microsoft Office\\Office15\\OUTLOOK.EXE',
      words: ['/importprf', file],
    });
  });

  it.each([null, 'a.prf', 'C:\\a.exe', 'C:\\a".prf', '\\\\files\\a|b.prf', '/safe:a\\b.prf'])(
    'has Outlook take no other file: %s',
    (file) => expect(command('outlookImport', 'outlook365', file)).toBeNull(),
  );

  it.each(launches)('does not open %s from a damaged or hostile entry, or where there is none', (launch) => {
    for (const machine of ['none', 'damaged', 'hostile'] as const) expect(command(launch, machine)).toBeNull();
  });

  it('does not guess how many bits Outlook has', () => {
    const registry = readRegistry(machines.outlook365.replace('    Bitness    REG_SZ    x64', ''));
    expect(windowsCommand('outlookAccounts', { registry, systemRoot, profileFile: null })).toBeNull();
  });
});
