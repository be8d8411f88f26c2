/** Where the names of a form's fields stand among the window's texts. */
const forms = ['employee', 'employees.edit.fields'];

const server = (side: 'incoming' | 'outgoing'): [path: string, names: string[]][] => [
  [`contents.mailService.${side}.host`, [`value.${side}Host`]],
  [`contents.mailService.${side}.port`, [`value.${side}Port`]],
];
const contact = (name: string): [path: string, names: string[]] => [
  `contents.company.help.${name}`,
  ['company.helpContact', `company.contact.${name}`],
];

/**
 * What people have written into a handover file, by its place in the file: under which names the window shows it, the
 * wider one first. The rest is written by the program itself.
 */
const handoverFields = new Map<string, string[]>([
  ['contents.company.name', ['company.name']],
  ...['name', 'phone', 'email', 'hours'].map(contact),
  ['contents.account.displayName', ['value.displayName']],
  ['contents.account.loginName', ['value.loginName']],
  ['contents.account.emailAddress', ['value.emailAddress']],
  ['contents.account.addresses', ['sheet.addresses']],
  ...server('incoming'),
  ...server('outgoing'),
  ['contents.client', ['handOver.file.client']],
  ['contents.expiresAt', ['handOver.file.expires']],
]);

/** The texts that name a field; none where no page of the window shows it. `known` tells whether there is such a text. */
export function fieldNames(field: string, known: (key: string) => boolean): string[] {
  const named = handoverFields.get(field);
  if (named) return named;
  const key = forms.map((form) => `${form}.${field}`).find(known);
  return key === undefined ? [] : [key];
}
