/** A piece of markup that is safe to print as it stands. */
export class Html {
  constructor(readonly markup: string) {}
  toString(): string {
    return this.markup;
  }
}

type Printable = Html | string | number | null | undefined | false | readonly Html[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** Markup from a template literal. Every value is escaped but `Html`; null, undefined and false print nothing. */
export function html(strings: TemplateStringsArray, ...values: Printable[]): Html {
  return new Html(strings.reduce((page, part, index) => page + print(values[index - 1]) + part));
}

/** Text that the panel encoded when it was stored, printed without encoding it a second time. */
export const storedText = (text: string): Html => new Html(text);

function print(value: Printable): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map((piece) => piece.markup).join('\n');
  return escapeHtml(String(value));
}
