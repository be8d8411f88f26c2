import type { Account } from '@shared/account/account';
import { withApostrophes, withoutReferences } from '../stored-references';
import { siteAdministratorCapability, dnsAdministratorCapability, shellOf, type UserRecord } from './user-record';

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  [...new Set(one)].sort().join(' ') === [...new Set(other)].sort().join(' ');

/** The panel keeps this address of its own accord; as an alias it must be neither set nor removed. */
export const withoutOwnName = (aliases: readonly string[], loginName: string): string[] =>
  aliases.filter((alias) => alias !== loginName);

/** In what a user differs from the account that was asked for; empty when he does not. */
export function differencesFrom(user: UserRecord, account: Account): string[] {
  const equal: Record<string, boolean> = {
    fullName: user.fullName === withApostrophes(account.fullName),
    password: user.hasPassword,
    disk: user.quota === account.diskMegabytes,
    aliases: sameList(withoutOwnName(user.aliases, user.name), withoutOwnName(account.aliases, user.name)),
    remarks: user.remarks === withoutReferences(account.remarks),
    shell: shellOf(user) === account.shell,
    siteAdministrator: user.capabilities.includes(siteAdministratorCapability) === account.siteAdministrator,
    dnsAdministrator: user.capabilities.includes(dnsAdministratorCapability) === account.dnsAdministrator,
    emailDisabled: user.emailDisabled === account.emailDisabled,
    suspended: user.enabled,
  };
  return Object.keys(equal).filter((field) => !equal[field]);
}
