import type { Placeholder, TemplateFault } from '@shared/handouts/template';

interface Words {
  t(key: string, values: Record<string, unknown>): string;
  nameOf(name: Placeholder): string;
}

export const inBraces = (name: string): string => `{${name}}`;

/** What is wrong with a template, on which line, and what was perhaps meant. */
export function faultInWords(fault: TemplateFault, source: string, { t, nameOf }: Words): string {
  const line = source.slice(0, fault.at).split('\n').length;
  if (fault.code === 'brace') return t('company.fault.brace', { line, double: '{{' });
  const said = t('company.fault.unknown', { line, name: inBraces(fault.name) });
  return fault.nearest ? `${said}${t('company.fault.nearest', { name: inBraces(nameOf(fault.nearest)) })}` : said;
}
