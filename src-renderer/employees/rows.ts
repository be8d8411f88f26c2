import { rights, type PanelUser, type Right, type Shell } from '@shared/account/account';
import type { UserDetails } from '@shared/account/user-details';
import { searchKey } from '@shared/search/search';

export const columns = ['fullName', 'loginName', 'aliases', 'suspended', 'rights'] as const;
export type Column = (typeof columns)[number];
export interface Order {
  column: Column;
  descending: boolean;
}

const keys = new WeakMap<PanelUser, string>();

/** What the search looks through of one user; made once for each row as it was read. */
export function keyOf(user: PanelUser): string {
  const known = keys.get(user) ?? searchKey([user.fullName, user.loginName, ...user.aliases]);
  keys.set(user, known);
  return known;
}

/** Make the keys of many while nothing else is to be done: the list is shown before, and the first key finds them ready. */
export function prepareSearch(users: readonly PanelUser[], from = 0): void {
  requestIdleCallback((idle) => {
    let next = from;
    for (const user of users.slice(from)) {
      if (idle.timeRemaining() < 1) break;
      keyOf(user);
      next += 1;
    }
    if (next < users.length) prepareSearch(users, next);
  });
}

const byCode = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** What a user is sorted by in each column. */
const sortKeys: Record<Column, (user: PanelUser) => string> = {
  fullName: ({ fullName }) => fullName,
  loginName: ({ loginName }) => loginName,
  // Whoever has none comes last: there is nothing to compare.
  aliases: ({ aliases }) => aliases[0] ?? '\uffff',
  suspended: ({ suspended }) => (suspended ? '0' : '1'),
  // The rights as one text: whoever has the weightier ones comes first.
  rights: (user) => rights.map((right) => (user.rights.includes(right) ? '0' : '1')).join('') + user.otherRights.length,
};

/** The users by one column; equal ones stand by their login name. Names of people are compared as their language does. */
export function inOrder(users: readonly PanelUser[], { column, descending }: Order, locale: string): PanelUser[] {
  const compare = column === 'fullName' ? new Intl.Collator(locale, { numeric: true }).compare : byCode;
  const direction = descending ? -1 : 1;
  return users
    .map((user) => ({ user, key: sortKeys[column](user) }))
    .sort((one, other) => direction * (compare(one.key, other.key) || byCode(one.user.loginName, other.user.loginName)))
    .map(({ user }) => user);
}

/** SFTP comes and goes with the small shells; whether the full one is listed with it differs between panels. */
const sftpWith: Record<Shell, boolean | undefined> = {
  none: false,
  jailed_sftp_scp_rsync: true,
  jailed_shell: true,
  full_shell: undefined,
};

/** The row of a user once the panel has been read again: what the details say, and the rest as it was. */
export function userAfter(user: PanelUser, details: UserDetails): PanelUser {
  const now: Partial<Record<Right, boolean>> = {
    siteAdministrator: details.siteAdministrator,
    dnsAdministrator: details.dnsAdministrator,
    email: !details.emailDisabled,
    vacation: details.vacation.enabled,
    shell: details.shell === 'full_shell',
    chrootedShell: details.shell === 'jailed_shell',
    sftp: sftpWith[details.shell],
  };
  const { fullName, aliases, suspended } = details;
  return {
    ...user,
    ...{ fullName, aliases, suspended },
    rights: rights.filter((right) => now[right] ?? user.rights.includes(right)),
  };
}
