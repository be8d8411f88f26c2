import type { AddOn, AddOnField } from '../add-ons/add-on';
import { unpack } from '../rules/packing';
import type { Refusal } from '../store/directory';
import type { StoredUser } from '../store/user';
import type { Visit } from '../web/visit';
import type { Control } from './controls';
import type { Tab } from './layout';

const valueOf = (user: StoredUser, { name, initial }: AddOnField): string => user.addOns[name] ?? initial;

/** The tabs of the add-ons that this panel has, with one user's settings. */
export function addOnTabs({ panel, locale }: Visit, user: StoredUser): Tab[] {
  const language = locale === 'ja_JP' ? 1 : 0;
  const control = (field: AddOnField): Control => {
    const { name, kind, options = [] } = field;
    const labelled = { name, label: field.label[language] };
    const value = valueOf(user, field);
    if (kind === 'check') return { ...labelled, kind: 'checkbox', ticked: value === '1' };
    if (kind === 'list') return { ...labelled, kind, entries: value === '' ? [] : value.split('\n') };
    if (kind === 'text') return { ...labelled, kind, value };
    return { ...labelled, kind, value, options: options.map(({ value, label }) => [value, label[language]]) };
  };
  return panel.settings.addOns.map(({ id, title, fields }) => ({
    id,
    title: title[language],
    controls: fields.map(control),
  }));
}

/** What a form says of a field, as it is stored; undefined where it says nothing. */
function postedValue({ name, kind }: AddOnField, attributes: ReadonlyMap<string, string>): string | undefined {
  const value = attributes.get(name);
  return kind === 'list' && value !== undefined ? unpack(value).join('\n') : value;
}

function isRefused({ kind, shape, options }: AddOnField, value: string): boolean {
  if (kind === 'select') return !options?.some((option) => option.value === value);
  const parts =
    kind === 'list' ? value.split('\n').filter((line, _index, all) => line !== '' || all.length > 1) : [value];
  return shape !== undefined && !parts.every((part) => shape.test(part));
}

function saveField(user: StoredUser, field: AddOnField, attributes: ReadonlyMap<string, string>): Refusal[] {
  const value = postedValue(field, attributes);
  if (value === undefined) return [];
  if (isRefused(field, value)) return [{ kind: 'rule', key: 'invalidData', values: { key: field.name } }];
  if (value === field.initial) delete user.addOns[field.name];
  else user.addOns[field.name] = value;
  return [];
}

/** Save the add-ons' part of a form; each field by itself. */
export const saveAddOns = ({ panel }: Visit, user: StoredUser, attributes: ReadonlyMap<string, string>): Refusal[] =>
  panel.settings.addOns.flatMap(({ fields }: AddOn) => fields.flatMap((field) => saveField(user, field, attributes)));
