import type { PersonalChoice, PersonalControl, PersonalSettings } from '@shared/account/user-details';
import { notOffered } from './account-fields';
import { optionValue, withChoice, withText, withTick, type Control, type Element, type Form } from './forms';
import type { Page } from './pages';
import { refuseCutText } from './refusals';

export type Extras = PersonalSettings['extras'];

/** What the panel itself puts on the page of the own e-mail: address, forwarding, vacation message, copying a mailbox. */
const own =
  /^(?:emailDisabled|emailAliasesField|forward\w+|enableAutoResponderField|pref(?:User|Dom)Alias|autoRespond\w+|do_not_reply(?:_from)?|(?:textarea-)?vacationMsg|(?:hour|minute|ampm)_(?:start|stop)|ImapSyncField|(?:source|target)(?:Username|Pass|Proto|Auth)?|logdelete|SelectedTab|BlueOnyx_CSRF_token)$/;

const isExtra = ({ kind, name }: Control) => kind !== 'hidden' && kind !== 'password' && !own.test(name);

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The last control of each name: where a page repeats one, a shown control comes after its hidden double. */
function shownExtras(form: Form): Control[] {
  const shown = form.controls.filter(isExtra);
  return shown.filter(({ name }, index) => shown.findIndex((other) => other.name === name) === index);
}

function elementsOf({ $ }: Page, name: string): Element {
  return $('input, textarea, select').filter(
    (_index, one) => $(one).attr('name') === name && $(one).attr('type') !== 'hidden',
  );
}

/** What stands in front of an element in its row. */
const rowLabelOf = (element: Element): string =>
  tidy(element.closest('.form-group, tr').find('label, th').first().text());

/** The words for one element: its label, or what stands around it. */
function labelOf({ $ }: Page, element: Element): string {
  const id = element.attr('id') ?? element.attr('name') ?? '';
  const label = $('label').filter((_index, one) => $(one).attr('for') === id);
  const around = element.closest('label');
  const texts = [label.first().text(), around.text(), rowLabelOf(element), element.attr('title') ?? ''];
  return texts.map(tidy).find((text) => text !== '') ?? '';
}

/** The tab around an element: whatever a link of the page itself leads to, else a field set. */
function tabOf({ $ }: Page, element: Element): { id: string; title: string } {
  for (const around of element.parents().toArray()) {
    const id = $(around).attr('id');
    const link = id ? $('a').filter((_index, one) => $(one).attr('href') === `#${id}`) : null;
    if (id && link && link.length > 0) return { id, title: tidy(link.first().text()) };
    const legend = $(around).is('fieldset') ? tidy($(around).children('legend').first().text()) : '';
    if (legend !== '') return { id: id ?? legend, title: legend };
  }
  return { id: 'other', title: '' };
}

const kindOf = ({ kind }: Control, element: Element): PersonalControl['kind'] => {
  if (kind === 'checkbox') return 'check';
  if (kind === 'radio' || kind === 'select') return 'select';
  if (kind === 'textarea') return 'lines';
  return element.attr('type') === 'number' ? 'number' : 'text';
};

function choicesOf(page: Page, { kind }: Control, elements: Element): PersonalChoice[] {
  const { $ } = page;
  const all = (elements: Element) => elements.toArray().map((one) => $(one));
  if (kind === 'radio') {
    return all(elements).map((radio) => ({ value: radio.attr('value') ?? 'on', label: labelOf(page, radio) }));
  }
  if (kind !== 'select') return [];
  return all(elements.last().find('option')).map((option) => ({
    value: optionValue(option),
    label: tidy(option.text()),
  }));
}

const endings = /\r\n|\r/g;
const withoutEnd = (text: string) => text.replace(endings, '\n').replace(/\n+$/, '');

function valueOf(form: Form, { kind, name }: Control): string {
  const same = form.controls.filter((control) => control.name === name && control.kind === kind);
  if (kind === 'checkbox') return (same.at(-1)?.values.length ?? 0) > 0 ? 'on' : '';
  return withoutEnd(same.flatMap(({ values }) => values).at(-1) ?? '');
}

/** Controls that an add-on has put on the page, by their tabs (BlueOnyx, features of `User.Email`). Passwords are never read. */
export function readExtras(form: Form, page: Page): Extras {
  const extras: Extras = [];
  for (const control of shownExtras(form)) {
    const elements = elementsOf(page, control.name);
    const { id, title } = tabOf(page, elements.last());
    let tab = extras.find((one) => one.id === id);
    if (!tab) extras.push((tab = { id, title, controls: [] }));
    tab.controls.push({
      name: control.name,
      // The label of one radio is that of one choice.
      label:
        (control.kind === 'radio' ? rowLabelOf : (one: Element) => labelOf(page, one))(elements.last()) || control.name,
      kind: kindOf(control, elements.last()),
      value: valueOf(form, control),
      choices: choicesOf(page, control, elements),
      readOnly: control.disabled || control.readonly,
    });
  }
  return extras;
}

function withExtra(form: Form, name: string, value: string): Form {
  const control = shownExtras(form).find((one) => one.name === name);
  if (!control || control.disabled || control.readonly) throw notOffered(name);
  refuseCutText(name, value);
  if (control.kind === 'checkbox') return withTick(form, name, value !== '');
  if (control.kind === 'radio') {
    const isOffered = form.controls.some((one) => one.name === name && one.onValue === value);
    if (!isOffered) throw notOffered(name);
    return withChoice(form, name, value);
  }
  if (control.kind === 'select' && !control.options.includes(value)) throw notOffered(name);
  // An empty line at the end of a list would become an empty entry.
  return withText(form, name, withoutEnd(value));
}

export const withExtras = (form: Form, wanted: Record<string, string>): Form =>
  Object.entries(wanted).reduce((result, [name, value]) => withExtra(result, name, value), form);

const comparable = (text: string) => {
  const tidied = withoutEnd(text).trim();
  return tidied !== '' && Number.isFinite(Number(tidied)) ? Number(tidied) : tidied;
};

/** Whether the page shows what was asked of it; a number counts by its value, not by its spelling. */
export function hasExtras(now: Extras, wanted: Record<string, string>): boolean {
  const controls = now.flatMap(({ controls }) => controls);
  return Object.entries(wanted).every(([name, value]) => {
    const shown = controls.find((control) => control.name === name);
    return shown !== undefined && comparable(shown.value) === comparable(value);
  });
}
