import { pack, unpack } from './packing';

/** One posted field. Order matters: the panel walks the fields as they were sent. */
export type Field = readonly [name: string, value: string];

const checkboxMark = 'checkbox-';
const listMark = 'textarea-';

/**
 * The attributes that the panel reads from a form (BlueOnyx 5212R, form attributes): a hidden `checkbox-X` makes X 0 until
 * `X=on` makes it 1, and a hidden `textarea-X` says that X is a list, one entry a line. A companion that comes after its
 * control gives the wrong value, as on the panel.
 */
export function formAttributes(fields: readonly Field[]): Map<string, string> {
  const attributes = new Map<string, string>();
  const lists = new Set<string>();
  for (const [name, value] of fields) {
    if (name.startsWith(checkboxMark)) attributes.set(name.slice(checkboxMark.length), '0');
    else if (name.startsWith(listMark)) {
      lists.add(name.slice(listMark.length));
      attributes.set(name.slice(listMark.length), value);
    } else if (lists.has(name)) attributes.set(name, pack(linesOf(value)));
    else attributes.set(name, value === 'on' ? '1' : value);
  }
  return attributes;
}

/** The lines of a list field. Blanks at the very end go; a blank line in the middle stays an (invalid) empty entry. */
export function linesOf(text: string): string[] {
  const trimmed = text.trimEnd();
  return trimmed === '' ? [] : trimmed.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
}

/** The entries of a list, whether it came packed (with its companion) or as the bare text of a textarea. */
export const entriesOf = (value: string | undefined): string[] =>
  value?.startsWith('&') ? unpack(value) : linesOf(value ?? '').filter((line) => line !== '');
