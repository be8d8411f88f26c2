import type { Account, PanelUser } from '@shared/account/account';

/** Spaces and letter forms that look the same count as the same: the panel tidies them. */
const comparable = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim();
const comparableAliases = (aliases: readonly string[]) =>
  [...new Set(aliases.map((alias) => alias.toLowerCase()))].sort().join(' ');

/** What every kind of panel shows of a user in its list; how it shows rights is each kind's own. */
export type RowField = 'fullName' | 'aliases' | 'suspended';

/** For each field of a row, whether it stands as it was asked for. */
export const rowEquals = (user: PanelUser, account: Account): Record<RowField, boolean> => ({
  fullName: comparable(user.fullName) === comparable(account.fullName),
  aliases: comparableAliases(user.aliases) === comparableAliases(account.aliases),
  suspended: !user.suspended,
});
