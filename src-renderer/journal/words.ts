import type { JournalEntry } from '@shared/contract/calls/journal';

type Say = (key: string) => string;
type Knows = (key: string) => boolean;

/** Where the labels of what can be changed stand. */
const places = ['employees.edit.fields', 'personal', 'profile.fields', 'employee'] as const;

/** The fields of an entry in words; a name that is not known, as of a control of an add-on, stands as it is. */
export function fieldsInWords({ fields }: Pick<JournalEntry, 'fields'>, of: { t: Say; te: Knows }): string {
  const word = (field: string): string => {
    const key = places.map((place) => `${place}.${field}`).find(of.te);
    return key ? of.t(key) : field;
  };
  return fields.map(word).join(of.t('common.listSeparator'));
}
