import { html, storedText, type Html } from '../web/html';
import type { Translate } from '../language/translate';

type Access = 'rw' | 'r' | '';

interface Labelled {
  name: string;
  label: string;
  optional?: boolean;
}

/** One control of a form, as data. */
export type Control =
  | { kind: 'hidden'; name: string; value: string }
  | (Labelled & {
      kind: 'text';
      value: string;
      readonly?: boolean;
      maximumLength?: number;
      note?: string;
      type?: string;
    })
  | (Labelled & { kind: 'password' })
  | (Labelled & { kind: 'checkbox'; ticked: boolean; previous?: string; access?: Access })
  | (Labelled & { kind: 'select'; value: string; options: readonly (readonly [value: string, text: string])[] })
  | (Labelled & { kind: 'list'; entries: readonly string[]; access?: Access })
  | (Labelled & { kind: 'textarea'; value: string });

/** A control with its hidden companions, in the order in which a browser sends them. */
export function controlMarkup(control: Control, text: Translate): Html {
  if (control.kind === 'hidden')
    return html`<input type="hidden" name="${control.name}" value="${storedText(control.value)}" />`;
  const label = html`<label for="${control.name}"
    >${control.label}${control.optional && ` (${text('optional')})`}</label
  >`;
  return html`<div class="form-group">${label} ${inner(control, text)}</div>`;
}

function inner(control: Exclude<Control, { kind: 'hidden' }>, text: Translate): Html {
  const { name } = control;
  switch (control.kind) {
    case 'text':
      return html`<input
          type="${control.type ?? 'text'}"
          name="${name}"
          id="${name}"
          value="${storedText(control.value)}"
          ${
            control.maximumLength !== undefined && html` maxlength="${control.maximumLength}"`
          }${control.readonly && html` readonly`}
        />${control.note && html` <span class="text-muted pl-10">(${control.note})</span>`}`;
    case 'password':
      return html`<input type="password" name="${name}" id="${name}" value="" data-minlength="8" />
        <input type="password" name="_${name}_repeat" value="" data-minlength="8" placeholder="${text('repeat')}" />`;
    case 'checkbox':
      return checkbox(control);
    case 'select':
      return html`<select name="${name}" id="${name}">
        ${control.options.map(
          ([value, label]) =>
            html`<option value="${value}" ${value === control.value && html` selected="selected"`}>${label}</option>`,
        )}
      </select>`;
    case 'list':
      return list(control);
    case 'textarea':
      return html`<textarea name="${name}" id="${name}">${control.value}</textarea>`;
  }
}

function checkbox(control: Extract<Control, { kind: 'checkbox' }>): Html {
  const { name, ticked, previous = ticked ? '1' : '0', access = 'rw' } = control;
  if (access === '') return html`<input type="hidden" name="${name}" value="${ticked ? '1' : '0'}" />`;
  return html`<input type="hidden" name="checkbox-${name}" value="${previous}" />
    <input
      type="checkbox"
      name="${name}"
      id="${name}"
      ${ticked && html` checked="checked"`}${access === 'r' && html` disabled="disabled"`}
    />`;
}

function list(control: Extract<Control, { kind: 'list' }>): Html {
  const { name, entries, access = 'rw' } = control;
  const packed = entries.length > 0 ? `&${entries.join('&')}&` : '';
  return html`<input type="hidden" name="textarea-${name}" value="${packed}" />
    <textarea name="${name}" id="${name}" ${access === 'r' && html` readonly`}>${entries.join('\n')}</textarea>`;
}
