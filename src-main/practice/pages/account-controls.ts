import { formatDiskSize } from '../rules/quota';
import type { ShellLevel, StoredUser } from '../store/user';
import type { TextKey } from '../language/translate';
import type { Visit } from '../web/visit';
import type { Control } from './controls';

/** The values of the shell select, by the level that the database keeps. */
export const shellValues = ['none', 'jailed_sftp_scp_rsync', 'jailed_shell', 'full_shell'] as const;
const shellLabels: TextKey[] = ['none', 'jailedSftp', 'jailedShell', 'fullShell'];

/** What the account part of a form shows, from a user or from the site's template. */
export interface AccountValues extends Pick<
  StoredUser,
  'quota' | 'shell' | 'emailDisabled' | 'sendAsOthers' | 'remarks' | 'aliases' | 'subdomain'
> {
  siteAdministrator: boolean;
  dnsAdministrator: boolean;
  /** True on the add form, where the rights have no earlier value. */
  isNew: boolean;
}

/** The disk field with the bounds that the panel prints behind it. */
export function diskControl({ panel, text }: Visit, value: string): Control {
  const { quota } = panel.site;
  const unit = panel.settings.style === '2019' ? '' : 'B';
  const note = quota > 0 ? `1M${unit} - ${formatDiskSize(quota)}${unit}` : undefined;
  return { kind: 'text', name: 'maxDiskSpaceField', label: text('maxDiskSpace'), value, maximumLength: 9, note };
}

/** The shell: a select as far as the site allows, a check box on the 2019 panel, a dead field where there is none. */
export function shellControls({ panel, text }: Visit, shell: ShellLevel): Control[] {
  const label = text('enableShell');
  if (panel.settings.style === '2019') return [{ kind: 'checkbox', name: 'Shell_enabled', label, ticked: shell > 0 }];
  if (panel.site.shell === 0) {
    return [
      { kind: 'text', name: 'Shell_enabled_Dummy', label, value: text('none'), readonly: true },
      { kind: 'hidden', name: 'Shell_enabled', value: 'none' },
    ];
  }
  const allowed = shellValues.slice(0, panel.site.shell + 1);
  const options = allowed.map((value, level) => [value, text(shellLabels[level] ?? 'none')] as const);
  return [{ kind: 'select', name: 'Shell_enabled', label, value: shellValues[shell], options }];
}

const spoofingAccess = { offered: 'rw', denied: 'r', absent: '' } as const;

/** Whether a user may send as somebody else; the panel of 2019 did not ask. */
export function spoofingControls({ text, panel }: Visit, ticked: boolean): Control[] {
  if (panel.settings.style === '2019') return [];
  const access = spoofingAccess[panel.site.senderSpoofing];
  return [{ kind: 'checkbox', name: 'allow_sender_spoof', label: text('allowSenderSpoof'), ticked, access }];
}

/** The controls from the disk to the remarks, in the order in which the panel prints them. */
export function accountControls(visit: Visit, values: AccountValues): Control[] {
  const { text, panel } = visit;
  const earlier = values.isNew ? { previous: '' } : {};
  return [
    diskControl(visit, values.quota < 0 ? '' : formatDiskSize(values.quota)),
    ...shellControls(visit, values.shell),
    { kind: 'checkbox', name: 'subdomains_enabled', label: text('subdomains'), ticked: values.subdomain },
    {
      kind: 'checkbox',
      name: 'siteAdministrator',
      label: text('siteAdministrator'),
      ticked: values.siteAdministrator,
      ...earlier,
    },
    {
      kind: 'checkbox',
      name: 'dnsAdministrator',
      label: text('dnsAdministrator'),
      ticked: values.dnsAdministrator,
      ...earlier,
    },
    {
      kind: 'checkbox',
      name: 'emailDisabled',
      label: text('emailDisabled'),
      ticked: values.emailDisabled || panel.site.emailDisabled,
      access: panel.site.emailDisabled ? 'r' : 'rw',
    },
    ...spoofingControls(visit, values.sendAsOthers),
    { kind: 'list', name: 'emailAliasesField', label: text('emailAliases'), optional: true, entries: values.aliases },
    { kind: 'textarea', name: 'userDescField', label: text('remarks'), optional: true, value: values.remarks },
  ];
}

/** The shell that a form asks for, or null where it says nothing. Never more than the site allows. */
export function postedShell(visit: Visit, attributes: Map<string, string>): ShellLevel | null {
  const value = attributes.get('Shell_enabled');
  if (value === undefined) return null;
  const level =
    visit.panel.settings.style === '2019'
      ? Number(value === '1')
      : Math.max(
          0,
          shellValues.findIndex((name) => name === value),
        );
  return Math.min(level, visit.panel.site.shell) as ShellLevel;
}
