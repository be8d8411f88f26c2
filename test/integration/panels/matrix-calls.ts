import type { PracticePanel, RequestKind, StoredUser } from '@main/practice/practice-panel';
import { yamaguchi } from '@support/sample-account';
import { type WebPanel } from './open-panel';

const name = 'aaa_suzuki';
const password = 'Momiji-Sanpo.73';
const own = { loginName: name, password };
const template = { diskMegabytes: 300, emailDisabled: false, shell: 'none' } as const;
const memory = {
  emailDisabled: false,
  forwarding: { enabled: true, addresses: ['ichiro@example.org'], keepCopy: true },
};

/** One call of the driver, the request at which a fault strikes it, and how the panel looks when it is done. */
export interface MatrixCall {
  name: string;
  strikes: RequestKind;
  /** What is wrong when nothing was done; null for a call that only reads, or whose request only opens a session. */
  undone: string | null;
  prepare?(user: StoredUser, server: PracticePanel): void;
  call(panel: WebPanel, signal?: AbortSignal): Promise<unknown>;
  isDone(user: StoredUser | undefined, server: PracticePanel): boolean;
  /** What the same call says when it is made once more though all is done. */
  again?: string;
}

const read = (called: string, strikes: RequestKind, call: MatrixCall['call']): MatrixCall => ({
  name: called,
  strikes,
  undone: null,
  call,
  isDone: () => true,
});

export const calls: MatrixCall[] = [
  read('signIn', 'login', (panel, signal) => panel.signIn(signal)),
  read('site', 'form', (panel, signal) => panel.site(signal)),
  read('listUsers', 'list', (panel, signal) => panel.listUsers(signal)),
  read('readUser', 'list', (panel, signal) => panel.readUser(name, signal)),
  read('readDetails', 'edit', (panel, signal) => panel.readDetails(name, signal)),
  read('readTemplate', 'template', (panel, signal) => panel.readTemplate(signal)),
  read('readPersonal', 'personal', (panel, signal) => panel.readPersonal(own, signal)),
  read('proveLogin', 'login', (panel, signal) => panel.proveLogin(own, signal)),
  {
    name: 'createUser',
    strikes: 'create',
    undone: 'employee-not-created',
    call: (panel, signal) => panel.createUser(yamaguchi, undefined, signal),
    isDone: (_user, { state }) => state.directory.find('aaa_yamaguchi')?.aliases.join() === 'yamaguchi,somu',
    again: 'employee-name-taken',
  },
  {
    name: 'deleteUser',
    strikes: 'delete',
    undone: 'employee-not-deleted',
    call: (panel, signal) => panel.deleteUser(name, signal),
    isDone: (user) => user === undefined,
    again: 'employee-missing',
  },
  {
    name: 'changeUser',
    strikes: 'save',
    undone: 'panel-not-changed',
    call: async (panel, signal) => {
      const seen = await panel.readDetails(name, signal);
      return panel.changeUser(name, { fullName: '鈴木 二郎', aliases: ['jiro'], diskMegabytes: 700 }, seen, signal);
    },
    isDone: (user) => user?.fullName === '鈴木 二郎' && user.aliases.join() === 'jiro' && user.quota === 700,
  },
  {
    name: 'setPassword',
    strikes: 'save',
    undone: 'employee-password-unproved',
    call: (panel, signal) => panel.setPassword(name, 'Tsubaki.Hana77', signal),
    isDone: (user) => user?.password === 'Tsubaki.Hana77',
  },
  {
    name: 'suspendUser',
    strikes: 'save',
    undone: 'panel-not-changed',
    call: (panel, signal) => panel.suspendUser(name, signal),
    isDone: (user) => user?.suspended === true,
    again: 'employee-suspended',
  },
  {
    name: 'resumeUser',
    strikes: 'save',
    undone: 'panel-not-changed',
    prepare: (user) =>
      Object.assign(user, {
        suspended: true,
        emailDisabled: true,
        forward: { on: false, addresses: ['ichiro@example.org'], keepCopy: true },
      }),
    call: (panel, signal) => panel.resumeUser(name, memory, signal),
    isDone: (user) => user?.suspended === false && !user.emailDisabled && user.forward.on,
  },
  {
    name: 'changeTemplate',
    strikes: 'save-template',
    undone: 'panel-not-changed',
    call: (panel, signal) => panel.changeTemplate(template, signal),
    isDone: (_user, { state }) => state.site.defaults.quota === 300,
  },
  {
    name: 'changePersonal',
    strikes: 'save-personal',
    undone: 'panel-not-changed',
    call: (panel, signal) => panel.changePersonal(own, { extras: { avspam_required_score: '7.5' } }, signal),
    isDone: (user) => user?.addOns['avspam_required_score'] === '7.5',
  },
];
