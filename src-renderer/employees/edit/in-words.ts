import { formatDisk } from '@shared/account/disk';
import type { EditField } from '@shared/account/edit-form';
import type { Forwarding, UserSettings, Vacation } from '@shared/account/user-details';

type Say = (key: string, values?: Record<string, unknown>) => string;

function forwardingInWords({ enabled, addresses, keepCopy }: Forwarding, t: Say): string {
  return [
    t(enabled ? 'employees.edit.on' : 'employees.edit.off'),
    ...addresses,
    ...(enabled ? [t(keepCopy ? 'employees.edit.copyKept' : 'employees.edit.copyNotKept')] : []),
  ].join('\n');
}

const time = (wallClock: string | null): string => wallClock?.replace('T', ' ') ?? '–';

function vacationInWords({ enabled, message, from, until }: Vacation, t: Say): string {
  const state = t(enabled ? 'employees.edit.on' : 'employees.edit.off');
  return [state, `${time(from)} ～ ${until === from ? '–' : time(until)}`, message].filter(Boolean).join('\n');
}

/** What one field of a user says, for a table that sets it beside another state of it. */
export function fieldInWords(field: EditField, user: UserSettings, of: { t: Say; locale: string }): string {
  const { t, locale } = of;
  switch (field) {
    case 'disk':
      return user.diskMegabytes === null ? t('employees.edit.noLimit') : formatDisk(user.diskMegabytes, locale);
    case 'aliases':
      return user.aliases.join('\n') || t('common.none');
    case 'forwarding':
      return forwardingInWords(user.forwarding, t);
    case 'vacation':
      return vacationInWords(user.vacation, t);
    case 'shell':
      return t(`employee.shells.${user.shell}`);
    case 'fullName':
    case 'remarks':
      return user[field] || t('common.none');
    default:
      return t(user[field] ? 'common.yes' : 'common.no');
  }
}
