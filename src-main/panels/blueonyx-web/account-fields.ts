import { shells, type Shell, type SiteFacts } from '@shared/account/account';
import { Problem } from '@shared/contract/problem';
import { controlNamed, withText, withTick, type Control, type Form } from './forms';

/** Said of what a form has no control for, or only one that is switched off. */
export const notOffered = (field: string): Problem =>
  new Problem('employee-data-invalid', { field, reason: 'notOffered', messages: [] });

const isEditable = (control: Control | undefined) => control !== undefined && !control.disabled && !control.readonly;

/** Whether a box is ticked, one that is switched off or only carried along too. */
export function isTicked(form: Form, name: string): boolean {
  const control = controlNamed(form, name);
  if (control?.kind === 'checkbox') return control.values.length > 0;
  return ['1', 'on'].includes(control?.values[0] ?? '');
}

/** Tick a box as asked. A box that the panel does not offer is in order only as long as nothing is asked of it. */
export function tick(form: Form, name: string, wanted: boolean): Form {
  if (isEditable(form.controls.findLast((control) => control.name === name && control.kind === 'checkbox'))) {
    return withTick(form, name, wanted);
  }
  if (wanted) throw notOffered(name);
  return form;
}

/** Tick a box, or take its tick away, for certain. `field` is this program's name of it. */
export function setTick(form: Form, name: string, field: string, wanted: boolean): Form {
  const set = isTicked(form, name) === wanted ? form : tick(form, name, wanted);
  if (isTicked(set, name) !== wanted) throw notOffered(field);
  return set;
}

/** Write a text, unless the form has no such control or keeps it readonly. `field` is this program's name of it. */
export function write(form: Form, name: string, field: string, text: string): Form {
  const control = controlNamed(form, name);
  if (!control || !isEditable(control) || control.kind === 'hidden') throw notOffered(field);
  return withText(form, name, text);
}

/** The shells that a form offers; the panels of 2019 know a shell or none. */
export function shellsOf(form: Form): Shell[] {
  const control = controlNamed(form, 'Shell_enabled');
  if (control?.kind === 'checkbox' && !control.disabled) return ['none', 'full_shell'];
  const offered = shells.filter((shell) => control?.options.includes(shell));
  return offered.length > 0 ? offered : ['none'];
}

/** The shell that a form shows. */
export function shellOf(form: Form): Shell {
  const control = controlNamed(form, 'Shell_enabled');
  if (control?.kind === 'checkbox') return control.values.length > 0 ? 'full_shell' : 'none';
  return shells.find((shell) => shell === control?.values[0]) ?? 'none';
}

export function chooseShell(form: Form, shell: Shell, offered: SiteFacts['shells'] = shellsOf(form)): Form {
  if (!offered.includes(shell)) throw notOffered('shell');
  const control = controlNamed(form, 'Shell_enabled');
  if (control?.kind === 'checkbox') return withTick(form, 'Shell_enabled', shell !== 'none');
  return control?.kind === 'select' ? withText(form, 'Shell_enabled', shell) : form;
}
