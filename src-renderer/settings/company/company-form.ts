import {
  companySettings,
  templateKinds,
  type CompanySettings,
  type TemplateKind,
} from '@shared/contract/calls/company';
import { defaultTemplates } from '@shared/handouts/default-templates';
import { readTemplate } from '@shared/handouts/template';

/** The settings as they are edited: every message has a text, the office's own or the program's. */
export interface CompanyForm extends CompanySettings {
  templates: Record<TemplateKind, string>;
}

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export function formOf(settings: CompanySettings, language: 'ja' | 'en'): CompanyForm {
  return { ...copyOf(settings), templates: { ...defaultTemplates[language], ...settings.templates } };
}

/** What is kept of a form. A message that stands as the program words it, in any language, is not the office's own. */
export function settingsOf(form: CompanyForm): CompanySettings {
  const own = templateKinds.filter((kind) =>
    Object.values(defaultTemplates).every((texts) => texts[kind] !== form.templates[kind]),
  );
  const help = Object.fromEntries(Object.entries(form.help).map(([key, text]) => [key, text.trim()]));
  return {
    ...copyOf(form),
    name: form.name.trim(),
    help: help as CompanySettings['help'],
    templates: Object.fromEntries(own.map((kind) => [kind, form.templates[kind]])),
  };
}

/** The fields that cannot be kept as they are, as `help.email`. */
export function unfitFields(form: CompanyForm): Set<string> {
  const issues = companySettings.safeParse(settingsOf(form)).error?.issues ?? [];
  const templates = templateKinds.filter((kind) => readTemplate(form.templates[kind]).faults.length > 0);
  return new Set([...issues.map(({ path }) => path.join('.')), ...templates.map((kind) => `templates.${kind}`)]);
}
