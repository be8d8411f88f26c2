import type { Account, PanelUser, Shell } from '@shared/account/account';
import { rowEquals, type RowField } from '../compare-user';
import type { PanelStyle } from './pages';

/** What a row can differ in; travels as `fields` with `employee-differs`. */
export type DifferingField = RowField | 'siteAdministrator' | 'dnsAdministrator' | 'emailDisabled' | 'shell';

/** The shell that a row shows: a chrooted shell brings SFTP with it, SFTP alone is the smallest of them (5212R). */
function shellOf({ rights }: PanelUser): Shell {
  if (rights.includes('shell')) return 'full_shell';
  if (rights.includes('chrootedShell')) return 'jailed_shell';
  return rights.includes('sftp') ? 'jailed_sftp_scp_rsync' : 'none';
}

/** The panels of 2019 know a shell or none. */
function hasShell(user: PanelUser, wanted: Shell, style: PanelStyle): boolean {
  return style === '2019' ? (shellOf(user) === 'none') === (wanted === 'none') : shellOf(user) === wanted;
}

/** In what the row of the list differs from what was asked for; empty when it does not. */
export function differences(user: PanelUser, account: Account, style: PanelStyle): DifferingField[] {
  const has = (right: PanelUser['rights'][number]) => user.rights.includes(right);
  const equal: Record<DifferingField, boolean> = {
    ...rowEquals(user, account),
    siteAdministrator: has('siteAdministrator') === account.siteAdministrator,
    dnsAdministrator: has('dnsAdministrator') === account.dnsAdministrator,
    emailDisabled: has('email') !== account.emailDisabled,
    shell: hasShell(user, account.shell, style),
  };
  const fields = Object.keys(equal) as DifferingField[];
  return fields.filter((field) => !equal[field]);
}
