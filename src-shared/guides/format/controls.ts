import type { MailboxValueName } from '../../mail-service/mailbox';
import type { Action } from '../guide';
import type { ButtonPart, FieldPart, ListPart } from './picture';
import { value } from './picture';
import type { Text } from './text';
import { t } from './text';

/** A text box that holds a value of the reader's. */
export const box = (label: Text, name: MailboxValueName, ring: string): FieldPart => ({
  kind: 'field',
  label,
  shows: value(name),
  ring,
});

/** A list from which a value of the reader's is chosen. */
export const choice = (label: Text, name: MailboxValueName, ring: string): ListPart => ({
  kind: 'list',
  label,
  shows: value(name),
  ring,
});

export const button = (label: Text, ring?: string): ButtonPart => ({ kind: 'button', label, ...(ring && { ring }) });
export const mainButton = (label: Text, ring?: string): ButtonPart => ({ ...button(label, ring), preferred: true });

/** What to do with a box, a list, and anything that is pressed; each names the label as the picture has it. */
export const fillIn = (label: Text, ring: string, name: MailboxValueName): Action => ({
  do: t(`「${label.ja}」に入力します。`, `Fill in “${label.en}”.`),
  ring,
  value: name,
});

export const choose = (label: Text, ring: string, name: MailboxValueName): Action => ({
  do: t(`「${label.ja}」で「{${name}}」を選びます。`, `Choose “{${name}}” as “${label.en}”.`),
  ring,
  value: name,
});

export const press = (label: Text, ring: string): Action => ({
  do: t(`「${label.ja}」を押します。`, `Press “${label.en}”.`),
  ring,
});

export const tap = (label: Text, ring: string): Action => ({
  do: t(`「${label.ja}」をタップします。`, `Tap “${label.en}”.`),
  ring,
});
