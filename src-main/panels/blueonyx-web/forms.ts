import { load, type CheerioAPI } from 'cheerio/slim';
import type { Field } from './http';

type Kind = 'hidden' | 'text' | 'password' | 'textarea' | 'select' | 'checkbox' | 'radio';

/** One named control of a form, in the order of the page. */
export interface Control {
  readonly kind: Kind;
  readonly name: string;
  /** What would be sent. A select has one entry for each chosen option, an unticked box sends nothing. */
  readonly values: readonly string[];
  /** Value that a box or radio sends when it is ticked. */
  readonly onValue: string;
  /** Values to choose from, for a select. */
  readonly options: readonly string[];
  readonly readonly: boolean;
  /** A disabled control is shown but never sent. */
  readonly disabled: boolean;
}

/** A form as a browser sees it, ready to be filled and sent. */
export interface Form {
  readonly action: URL;
  readonly multipart: boolean;
  readonly controls: readonly Control[];
}

export type Element = ReturnType<CheerioAPI>;

// A file control without a file arrives in PHP as if it were not there; buttons are sent only when they are pressed.
const silentTypes = ['submit', 'button', 'image', 'reset', 'file'];
const lineBreaks = /\r\n|\r|\n/g;

/** This parser leaves character references in a textarea as they are, and the line break that HTML drops after its tag. */
function textareaValue(content: string): string {
  return load(content.replaceAll('<', '&lt;'), null, false)
    .text()
    .replace(/^\r?\n/, '');
}

function valuesOf(kind: Kind, element: Element, $: CheerioAPI): string[] {
  switch (kind) {
    case 'checkbox':
    case 'radio':
      return element.attr('checked') === undefined ? [] : [element.attr('value') ?? 'on'];
    case 'textarea':
      return [textareaValue(element.text())];
    case 'select': {
      const options = element
        .find('option')
        .toArray()
        .map((option) => $(option));
      const chosen = options.filter((option) => option.attr('selected') !== undefined);
      const first = options.find((option) => option.attr('disabled') === undefined);
      const multiple = element.attr('multiple') !== undefined;
      const sent = multiple ? chosen : [chosen.at(-1) ?? first].filter((option) => option !== undefined);
      return sent.map(optionValue);
    }
    default:
      return [element.attr('value') ?? ''];
  }
}

/** An option without a value stands for its text, tidied as HTML says. */
export const optionValue = (option: Element) =>
  option.is('[value]') ? (option.attr('value') ?? '') : option.text().trim().replace(/\s+/g, ' ');

function kindOf(tag: string, type: string): Kind | null {
  if (tag === 'textarea' || tag === 'select') return tag;
  if (tag !== 'input' || silentTypes.includes(type)) return null;
  if (type === 'hidden' || type === 'password' || type === 'checkbox' || type === 'radio') return type;
  return 'text';
}

function controlOf(element: Element, $: CheerioAPI): Control | null {
  const name = element.attr('name');
  const kind = kindOf(element.prop('tagName')?.toLowerCase() ?? '', (element.attr('type') ?? 'text').toLowerCase());
  if (!name || !kind) return null;
  return {
    kind,
    name,
    values: valuesOf(kind, element, $),
    onValue: element.attr('value') ?? 'on',
    options:
      kind === 'select'
        ? element
            .find('option')
            .toArray()
            .map((option) => optionValue($(option)))
        : [],
    readonly: element.attr('readonly') !== undefined,
    disabled: element.attr('disabled') !== undefined || element.closest('fieldset[disabled]').length > 0,
  };
}

/**
 * The first form that has a control of this name, its controls in document order (HTML, "constructing the entry list").
 * Null when the page has no such form.
 */
export function findForm($: CheerioAPI, controlName: string, pageUrl: URL): Form | null {
  const form = $('form')
    .filter((_index, candidate) => $(candidate).find(`[name="${controlName}"]`).length > 0)
    .first();
  if (form.length === 0) return null;
  const action = form.attr('action') || pageUrl.href;
  return {
    action: URL.canParse(action, pageUrl) ? new URL(action, pageUrl) : pageUrl,
    multipart: form.attr('enctype')?.toLowerCase() === 'multipart/form-data',
    controls: form
      .find('input, textarea, select')
      .toArray()
      .flatMap((element) => controlOf($(element), $) ?? []),
  };
}

export function controlNamed(form: Form, name: string): Control | undefined {
  // Where a page repeats a name, the later one is what PHP sees; a shown control comes after its hidden double.
  return form.controls.findLast((control) => control.name === name);
}

function replaced(form: Form, target: Control | undefined, values: readonly string[]): Form {
  return { ...form, controls: form.controls.map((control) => (control === target ? { ...control, values } : control)) };
}

/** The form with another text in its control of that name; unchanged when there is none. */
export function withText(form: Form, name: string, text: string): Form {
  return replaced(form, controlNamed(form, name), [text]);
}

/** The form with a box ticked or not; its hidden companion stays in front of it. */
export function withTick(form: Form, name: string, ticked: boolean): Form {
  const box = form.controls.findLast((control) => control.name === name && control.kind === 'checkbox');
  return replaced(form, box, box && ticked ? [box.onValue] : []);
}

/** The form with one radio of a group chosen. */
export function withChoice(form: Form, name: string, value: string): Form {
  const isOfGroup = (control: Control) => control.name === name && control.kind === 'radio';
  if (!form.controls.some((control) => isOfGroup(control) && control.onValue === value)) return form;
  const choose = (control: Control) => ({ ...control, values: control.onValue === value ? [value] : [] });
  return { ...form, controls: form.controls.map((control) => (isOfGroup(control) ? choose(control) : control)) };
}

/** What a browser would send, in document order, with the line breaks of RFC 7578 (CRLF). */
export function fieldsOf(form: Form): Field[] {
  return form.controls
    .filter((control) => !control.disabled)
    .flatMap((control) => control.values.map((value): Field => [control.name, value.replace(lineBreaks, '\r\n')]));
}
