import type { UserDetails } from '@shared/account/user-details';
import type { Panel } from '@main/panels/panel';
import type { PracticePanel } from '@main/practice/practice-panel';
import { yamaguchi } from '@support/sample-account';

export const suzuki = 'aaa_suzuki';
const newPassword = 'Kamome!8351x';

/** One call, the request of it that the fault strikes, and what of it stands on the panel. */
export interface MatrixCall {
  name: string;
  on: string;
  run(panel: Panel, seen: UserDetails): Promise<unknown>;
  /** Everything that the call changes, so that a half of it would show. */
  state(server: PracticePanel): unknown;
  done?: unknown;
}

const userOf = ({ state }: PracticePanel, name = suzuki) => state.directory.find(name);

export const reads: MatrixCall[] = [
  { name: 'site', on: 'find.User', run: (panel) => panel.site(), state: () => null },
  { name: 'sites', on: 'getall.Vsite', run: (panel) => panel.sites(), state: () => null },
  { name: 'listUsers', on: 'getall.User', run: (panel) => panel.listUsers(), state: () => null },
  { name: 'readUser', on: 'getall.User', run: (panel) => panel.readUser(suzuki), state: () => null },
  { name: 'readDetails', on: 'getall.User', run: (panel) => panel.readDetails(suzuki), state: () => null },
  {
    name: 'readPersonal',
    on: 'getall.User',
    run: (panel) => panel.readPersonal({ loginName: suzuki, password: '' }),
    state: () => null,
  },
  { name: 'readTemplate', on: 'getall.Vsite', run: (panel) => panel.readTemplate(), state: () => null },
  {
    name: 'readMailSwitches',
    on: 'find.System',
    run: async (panel) => panel.readMailSwitches?.(),
    state: () => null,
  },
];

const made = (server: PracticePanel, name = 'aaa_yamaguchi') => {
  const user = userOf(server, name);
  return user && [user.fullName, user.password, user.quota, user.aliases, user.shell];
};
const madeAsAsked = ['総務部山口', yamaguchi.password, 1000, ['yamaguchi', 'somu'], 1];
const wanted = { ...yamaguchi, shell: 'jailed_sftp_scp_rsync' as const };

export const creates: MatrixCall[] = ['create', 'set.password', 'set.Disk', 'set.Shell', 'set.Email'].map((on) => ({
  name: `createUser at ${on}`,
  on,
  run: (panel) => panel.createUser(wanted),
  state: made,
  done: madeAsAsked,
}));

const change = { fullName: '営業部 鈴木次郎', diskMegabytes: 1500, aliases: ['suzuki', 'jiro'], remarks: '内線 12' };
const edited = (server: PracticePanel) => {
  const user = userOf(server);
  return user && [user.fullName, user.quota, [...user.aliases], user.remarks];
};

export const edits: MatrixCall[] = [
  ...['set.Email', 'set.Disk', 'set.User'].map((on) => ({
    name: `changeUser at ${on}`,
    on,
    run: (panel: Panel, seen: UserDetails) => panel.changeUser(suzuki, change, seen),
    state: edited,
    done: [change.fullName, 1500, ['suzuki', 'jiro'], '内線 12'],
  })),
  {
    name: 'setPassword',
    on: 'set.password',
    run: (panel) => panel.setPassword(suzuki, newPassword),
    state: (server) => userOf(server)?.password,
    done: newPassword,
  },
  {
    name: 'suspendUser',
    on: 'set.User',
    run: (panel) => panel.suspendUser(suzuki),
    state: (server) => userOf(server)?.suspended,
    done: true,
  },
  {
    name: 'resumeUser',
    on: 'set.User',
    run: (panel) => panel.resumeUser('aaa_takahashi', null),
    state: (server) => userOf(server, 'aaa_takahashi')?.suspended,
    done: false,
  },
  {
    name: 'deleteUser',
    on: 'destroy',
    run: (panel) => panel.deleteUser(suzuki),
    state: (server) => userOf(server)?.loginName,
    done: undefined,
  },
  {
    name: 'changePersonal',
    on: 'set.User',
    run: (panel) => panel.changePersonal({ loginName: suzuki, password: '' }, { language: 'ja_JP' }),
    state: (server) => userOf(server)?.language,
    done: 'ja_JP',
  },
  {
    name: 'changeTemplate',
    on: 'set.UserDefaults',
    run: (panel) => panel.changeTemplate({ diskMegabytes: 300, emailDisabled: true, shell: 'none' }),
    state: ({ state: { site } }) => [site.defaults.quota, site.defaults.emailDisabled],
    done: [300, true],
  },
];
