import { shells, type Account } from '@shared/account/account';
import type { UserSettings } from '@shared/account/user-details';
import { packed } from './cscp';
import { withoutOwnName } from './differences';
import { dnsAdministratorCapability, shellOf, siteAdministratorCapability } from './user-record';
import type { Step } from './write';

/** Capabilities with these rights given or taken; all others stay. */
export function capabilitiesOf(
  wanted: Partial<Pick<UserSettings, 'siteAdministrator' | 'dnsAdministrator'>>,
  present: readonly string[],
): string[] {
  const given: [name: string, wanted: boolean | undefined][] = [
    [siteAdministratorCapability, wanted.siteAdministrator],
    [dnsAdministratorCapability, wanted.dnsAdministrator],
  ];
  const others = present.filter((name) => !given.some(([known, isWanted]) => known === name && isWanted !== undefined));
  return [...others, ...given.flatMap(([name, isWanted]) => (isWanted ? [name] : []))];
}

export const passwordStep = (password: string): Step => ({
  namespace: null,
  values: { password },
  field: 'password',
  stands: (user) => user.hasPassword,
});

/** What a new user gets after the bare account, the slow step that fails most last (BlueOnyx 5212R, handlers of Email). */
export function accountSteps(account: Account, loginName: string): Step[] {
  const aliases = withoutOwnName(account.aliases, loginName);
  const isSame = (present: readonly string[]) =>
    [...withoutOwnName(present, loginName)].sort().join(' ') === [...aliases].sort().join(' ');
  return [
    passwordStep(account.password),
    {
      namespace: 'Disk',
      values: { quota: String(account.diskMegabytes) },
      field: 'disk',
      stands: (user) => user.quota === account.diskMegabytes,
    },
    ...(account.shell === 'none'
      ? []
      : [
          {
            namespace: 'Shell',
            values: { enabled: String(shells.indexOf(account.shell)) },
            field: 'shell',
            stands: (user: Parameters<Step['stands']>[0]) => shellOf(user) === account.shell,
          },
        ]),
    ...(aliases.length === 0
      ? []
      : [
          {
            namespace: 'Email',
            values: { aliases: packed(aliases) },
            field: 'aliases',
            stands: (user: Parameters<Step['stands']>[0]) => isSame(user.aliases),
          },
        ]),
  ];
}
