import type { UserChange, UserDetails, UserSettings } from '@shared/account/user-details';
import { settingNames } from './edit-form';

type Field = keyof UserSettings;

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const asSet = (entries: readonly string[]) => [...new Set(entries.map((entry) => entry.trim().toLowerCase()))].sort();
const lines = (text: string) =>
  text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();

/** What of a setting counts: the panel tidies spaces and lists, and fills in dates that nobody asked for. */
const telling: { [K in Field]: (value: UserSettings[K]) => unknown } = {
  fullName: tidy,
  diskMegabytes: (value) => value,
  aliases: asSet,
  remarks: lines,
  shell: (value) => value,
  siteAdministrator: (value) => value,
  dnsAdministrator: (value) => value,
  emailDisabled: (value) => value,
  // Without an address the panel switches both boxes off.
  forwarding: ({ enabled, addresses, keepCopy }) =>
    addresses.length > 0 ? { enabled, keepCopy, addresses: asSet(addresses) } : null,
  // The dates of a message that is off are whatever the panel fills in.
  vacation: ({ enabled, message, from, until }) => ({
    enabled,
    message: lines(message),
    dates: enabled ? [from, until === from ? null : until] : null,
  }),
};

function isSame<K extends Field>(field: K, one: UserSettings[K], other: UserSettings[K]): boolean {
  return JSON.stringify(telling[field](one)) === JSON.stringify(telling[field](other));
}

/** In which settings two states of a user differ. */
export const differingSettings = (one: UserSettings, other: UserSettings): Field[] =>
  settingNames.filter((field) => !isSame(field, one[field], other[field]));

/**
 * What of a change somebody else has made impossible: settings that stand differently than the person saw them, and not as wanted
 * either.
 */
export const conflictsOf = (change: UserChange, seen: UserDetails, now: UserDetails): Field[] => {
  const wanted = { ...now, ...change };
  const moved = differingSettings(seen, now);
  const open = differingSettings(wanted, now);
  return settingNames.filter((field) => field in change && moved.includes(field) && open.includes(field));
};
