import type { PanelUser } from '@shared/account/account';

/** What the choice whether an entry is offered depends on. */
export interface Circumstances {
  abilities: { template: boolean; personal: boolean; sites: boolean };
  /** The signed-in administrator. */
  administrator: string;
}

export type RowActionId =
  'openGuide' | 'mailCheck' | 'handOver' | 'edit' | 'resetPassword' | 'personal' | 'suspend' | 'resume' | 'delete';

const groups = ['mailbox', 'account', 'danger'] as const;

export interface RowAction {
  id: RowActionId;
  icon: string;
  /** Entries of one group stand together; a line parts the groups. */
  group: (typeof groups)[number];
  /** Left out where it makes no sense. Always offered without it. */
  offered?: (user: PanelUser, circumstances: Circumstances) => boolean;
  /** Why it cannot be chosen, as the name of a sentence below `employees.unavailable`. */
  unavailable?: (user: PanelUser, circumstances: Circumstances) => 'self' | null;
}

const ownAccount: RowAction['unavailable'] = (user, { administrator }) =>
  user.loginName === administrator ? 'self' : null;

/** The menu of a row, in this order. A new entry is one line here, and what it does one line in `EmployeesPage.vue`. */
export const rowActions: readonly RowAction[] = [
  { id: 'openGuide', group: 'mailbox', icon: 'i-lucide-monitor-check' },
  { id: 'mailCheck', group: 'mailbox', icon: 'i-lucide-mail-check' },
  { id: 'handOver', group: 'mailbox', icon: 'i-lucide-gift' },
  { id: 'edit', group: 'account', icon: 'i-lucide-pencil' },
  { id: 'resetPassword', group: 'account', icon: 'i-lucide-key-round' },
  {
    id: 'personal',
    group: 'account',
    icon: 'i-lucide-sliders-horizontal',
    offered: (user, { abilities }) => abilities.personal && !user.suspended,
  },
  {
    id: 'suspend',
    group: 'danger',
    icon: 'i-lucide-circle-pause',
    offered: (user) => !user.suspended,
    unavailable: ownAccount,
  },
  { id: 'resume', group: 'danger', icon: 'i-lucide-circle-play', offered: (user) => user.suspended },
  { id: 'delete', group: 'danger', icon: 'i-lucide-trash-2', unavailable: ownAccount },
];

/** The entries for one user, group by group. */
export function actionsFor(user: PanelUser, circumstances: Circumstances): RowAction[][] {
  const offered = rowActions.filter((action) => action.offered?.(user, circumstances) ?? true);
  return groups.map((group) => offered.filter((action) => action.group === group)).filter(({ length }) => length > 0);
}
