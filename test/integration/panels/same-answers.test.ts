import { describe, expect, it } from 'vitest';
import type { Account } from '@shared/account/account';
import type { UserChange, UserDetails } from '@shared/account/user-details';
import type { ProblemCode } from '@shared/contract/problem';
import type { Panel } from '@main/panels/panel';
import type { PracticePanel, PracticePanelOptions } from '@main/practice/practice-panel';
import { practicePanel } from '@support/practice';
import { problemOf } from '@support/problem';
import { apiPanelAt } from '../panels-api/open-api-panel';
import { yamaguchi } from '@support/sample-account';
import { panelAt } from './open-panel';

const suzuki = 'aaa_suzuki';
const fresh = 'Tsubaki.Hana77';
const own = { loginName: suzuki, password: 'Momiji-Sanpo.73' };
const template = { diskMegabytes: 300, emailDisabled: false, shell: 'none' } as const;

/** As the sample users have him. */
const seenSuzuki: UserDetails = {
  loginName: suzuki,
  fullName: '営業部 鈴木一郎',
  diskMegabytes: 20,
  aliases: [],
  remarks: '',
  shell: 'none',
  siteAdministrator: false,
  dnsAdministrator: false,
  emailDisabled: false,
  forwarding: { enabled: false, addresses: [], keepCopy: false },
  vacation: { enabled: false, message: '', from: null, until: null },
  suspended: false,
  usedMegabytes: null,
};

type Call = (panel: Panel, signal?: AbortSignal) => Promise<unknown>;

const create =
  (changes: Partial<Account>): Call =>
  (panel) =>
    panel.createUser({ ...yamaguchi, ...changes });

const change =
  (changes: UserChange): Call =>
  async (panel) =>
    panel.changeUser(suzuki, changes, await panel.readDetails(suzuki));

/** Who is to be changed is gone, or stands differently, by the time the change is sent. */
const changeAfter =
  (meanwhile: (server: PracticePanel) => void): ((server: PracticePanel) => Call) =>
  (server) =>
  async (panel) => {
    const seen = await panel.readDetails(suzuki);
    meanwhile(server);
    return panel.changeUser(suzuki, { fullName: '鈴木 二郎' }, seen);
  };

const users = ({ state }: PracticePanel) => state.directory;
const noForwarding = { enabled: true, addresses: [], keepCopy: true };
const noMessage = { enabled: true, message: '', from: '2026-08-10T09:00', until: null };

/** The same situation at both faces of the panel. */
const situations: [what: string, code: ProblemCode, call: Call, options?: PracticePanelOptions][] = [
  ['createUser: a name of another site', 'employee-name-taken', create({ userName: 'tanaka' }), { prefix: null }],
  ['createUser: a reserved name', 'employee-name-taken', create({ userName: 'postgres' }), { prefix: null }],
  ['createUser: an alias of somebody', 'employee-alias-taken', create({ aliases: ['ichiro.suzuki'] })],
  ['createUser: a reserved alias', 'employee-alias-taken', create({ aliases: ['root'] })],
  ['createUser: an alias with a wrong letter', 'employee-data-invalid', create({ aliases: ['山口'] })],
  ['createUser: the user limit', 'employee-user-limit', create({}), { maximumUsers: 13 }],
  ['createUser: more disk than the site has', 'employee-quota-over-site', create({ diskMegabytes: 20_000 })],
  ['createUser: a shell that is not offered', 'employee-data-invalid', create({ shell: 'full_shell' })],
  ['createUser: a full name that is a command', 'employee-data-invalid', create({ fullName: '$(reboot)' })],
  ['createUser: a short password', 'employee-password-weak', create({ password: 'a1b2' })],
  ['createUser: a password that is altered', 'employee-password-weak', create({ password: "Tsubame'2719" })],
  ['readDetails: nobody', 'employee-missing', (panel) => panel.readDetails('aaa_nobody')],
  ['changeUser: an alias of somebody', 'employee-alias-taken', change({ aliases: ['keiri'] })],
  ['changeUser: more disk than the site has', 'employee-quota-over-site', change({ diskMegabytes: 20_000 })],
  ['changeUser: a shell that is not offered', 'employee-data-invalid', change({ shell: 'full_shell' })],
  ['changeUser: a full name that is a command', 'employee-data-invalid', change({ fullName: '`reboot`' })],
  ['changeUser: forwarding to nobody', 'employee-data-invalid', change({ forwarding: noForwarding })],
  ['changeUser: an answer without a text', 'employee-data-invalid', change({ vacation: noMessage })],
  ['setPassword: nobody', 'employee-missing', (panel) => panel.setPassword('aaa_nobody', fresh)],
  ['setPassword: somebody suspended', 'employee-suspended', (panel) => panel.setPassword('aaa_takahashi', fresh)],
  ['setPassword: a short one', 'employee-password-weak', (panel) => panel.setPassword(suzuki, 'a1b2')],
  ['suspendUser: nobody', 'employee-missing', (panel) => panel.suspendUser('aaa_nobody')],
  ['suspendUser: once more', 'employee-suspended', (panel) => panel.suspendUser('aaa_takahashi')],
  ['resumeUser: nobody', 'employee-missing', (panel) => panel.resumeUser('aaa_nobody', null)],
  ['deleteUser: nobody', 'employee-missing', (panel) => panel.deleteUser('aaa_nobody')],
  [
    "deleteUser: the web server's administrator",
    'employee-is-preferred-administrator',
    (panel) => panel.deleteUser('aaa_webmaster'),
  ],
  [
    'proveLogin: a wrong password',
    'employee-proof-failed',
    (panel) => panel.proveLogin({ loginName: suzuki, password: fresh }),
  ],
  [
    'changeTemplate: a shell that is not offered',
    'employee-data-invalid',
    (panel) => panel.changeTemplate({ ...template, shell: 'full_shell' }),
  ],
  [
    'changePersonal: a language that is not offered',
    'employee-data-invalid',
    (panel) => panel.changePersonal(own, { language: 'xx' }),
  ],
];

const meanwhile: [what: string, code: ProblemCode, call: (server: PracticePanel) => Call][] = [
  [
    'changeUser: somebody who is gone',
    'employee-missing',
    changeAfter((server) => users(server).destroy(users(server).find(suzuki)!)),
  ],
  [
    'changeUser: somebody whom another has changed',
    'employee-changed-meanwhile',
    changeAfter((server) => Object.assign(users(server).find(suzuki)!, { fullName: '別人' })),
  ],
  [
    'setPassword: a panel that does nothing and says nothing',
    'employee-password-unproved',
    (server) => {
      server.faults.add({ on: 'save', kind: 'pretend' });
      server.api.faults.add({ on: 'set.password', kind: 'false-success', times: 2 });
      return (panel) => panel.setPassword(suzuki, fresh);
    },
  ],
  [
    'setPassword: a panel that stores another one',
    'employee-password-unproved',
    (server) => {
      const user = users(server).find(suzuki)!;
      Object.defineProperty(user, 'password', { get: () => `${Math.random()}`, set: () => undefined });
      return (panel) => panel.setPassword(suzuki, fresh);
    },
  ],
  [
    'changeTemplate: a panel that does nothing and says nothing',
    'panel-answer-false',
    (server) => {
      server.faults.add({ on: 'save-template', kind: 'pretend', times: 2 });
      server.api.faults.add({ on: 'set.UserDefaults', kind: 'false-success', times: 2 });
      return (panel) => panel.changeTemplate(template);
    },
  ],
  [
    'changePersonal: a panel that does nothing and says nothing',
    'panel-answer-false',
    (server) => {
      server.faults.add({ on: 'save-personal', kind: 'pretend', times: 2 });
      server.api.faults.add({ on: 'set.User', kind: 'false-success', times: 2 });
      return (panel) => panel.changePersonal(own, { language: 'en_US' });
    },
  ],
];

/** Every method that both faces answer. */
type Asking = Exclude<keyof Panel, 'signOut' | 'chooseSite' | 'enterCode' | 'readMailSwitches' | 'abilities'>;
const calls: Record<Asking, Call> = {
  signIn: (panel, signal) => panel.signIn(signal),
  site: (panel, signal) => panel.site(signal),
  sites: (panel, signal) => panel.sites(signal),
  listUsers: (panel, signal) => panel.listUsers(signal),
  createUser: (panel, signal) => panel.createUser(yamaguchi, undefined, signal),
  readUser: (panel, signal) => panel.readUser(suzuki, signal),
  deleteUser: (panel, signal) => panel.deleteUser(suzuki, signal),
  proveLogin: (panel, signal) => panel.proveLogin(own, signal),
  readDetails: (panel, signal) => panel.readDetails(suzuki, signal),
  changeUser: (panel, signal) => panel.changeUser(suzuki, { remarks: '内線 12' }, seenSuzuki, signal),
  setPassword: (panel, signal) => panel.setPassword(suzuki, fresh, signal),
  suspendUser: (panel, signal) => panel.suspendUser(suzuki, signal),
  resumeUser: (panel, signal) => panel.resumeUser(suzuki, null, signal),
  readTemplate: (panel, signal) => panel.readTemplate(signal),
  changeTemplate: (panel, signal) => panel.changeTemplate(template, signal),
  readPersonal: (panel, signal) => panel.readPersonal(own, signal),
  changePersonal: (panel, signal) => panel.changePersonal(own, { language: 'en_US' }, signal),
};

describe.each([
  ['web pages', panelAt],
  ['API', apiPanelAt],
] as const)('by its %s the panel answers the same to', (_face, panelOf) => {
  const open = async (options?: PracticePanelOptions) => {
    const server = await practicePanel(options);
    const panel: Panel = panelOf(server);
    await panel.signIn();
    return { server, panel };
  };

  it.each(situations)('%s: %s', async (_what, code, call, options) => {
    const { panel } = await open(options);
    expect((await problemOf(call(panel))).code).toBe(code);
  });

  it.each(meanwhile)('%s: %s', async (_what, code, call) => {
    const { panel, server } = await open();
    expect((await problemOf(call(server)(panel))).code).toBe(code);
  });

  it('every call that is cancelled before it begins, or comes without a login', async () => {
    const { panel } = await open();
    for (const call of Object.values(calls)) {
      expect((await problemOf(call(panel, AbortSignal.abort()))).code).toBe('cancelled');
    }
    await panel.signOut();
    for (const call of [calls.site, calls.listUsers, calls.readDetails, calls.suspendUser, calls.changeTemplate]) {
      expect((await problemOf(call(panel))).code).toBe('panel-session-expired');
    }
  });
});

it('what is written by the web pages reads the same by the API', async () => {
  const server = await practicePanel();
  const [web, api] = [panelAt(server), apiPanelAt(server)];
  await Promise.all([web.signIn(), api.signIn()]);
  const words = { fullName: "Patrick O'Brien", remarks: '内線 "12"' };
  await web.changeUser(suzuki, words, seenSuzuki);
  expect(await api.readDetails(suzuki)).toMatchObject(words);
  expect((await api.readUser(suzuki))?.fullName).toBe(words.fullName);
  // Read by one face and changed by the other: nobody has changed it meanwhile.
  await api.changeUser(suzuki, { remarks: '内線 13' }, await web.readDetails(suzuki));
  expect((await web.readDetails(suzuki)).fullName).toBe(words.fullName);
});

it.each(['web pages', 'API'] as const)(
  'by its %s, a change that cannot be read back is not called undone',
  async (face) => {
    const server = await practicePanel();
    const panel = face === 'API' ? apiPanelAt(server) : panelAt(server);
    await panel.signIn();
    const seen = await panel.readDetails(suzuki);
    const user = server.state.directory.find(suzuki)!;
    let quota = user.quota;
    // From the moment when it stands, nothing that the panel answers can be read.
    Object.defineProperty(user, 'quota', {
      get: () => quota,
      set(value: number) {
        quota = value;
        server.faults.add({ on: 'edit', kind: 'maintenance', times: 1000 });
        server.api.faults.add({ on: 'get', kind: 'not-json', times: 1000 });
        server.api.faults.add({ on: 'getall', kind: 'not-json', times: 1000 });
      },
    });
    const outcome = await problemOf(panel.changeUser(suzuki, { diskMegabytes: 300 }, seen));
    expect(outcome.code).toBe('panel-change-unknown');
    expect(quota).toBe(300);
  },
);
