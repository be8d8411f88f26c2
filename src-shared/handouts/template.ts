/** What a message template may name. `{name}` in Japanese or in English stands for the same. */
export const placeholders = {
  displayName: ['氏名', 'displayName'],
  emailAddress: ['メールアドレス', 'emailAddress'],
  addresses: ['受信アドレス', 'addresses'],
  loginName: ['ユーザ名', 'loginName'],
  password: ['パスワード', 'password'],
  accountType: ['アカウントの種類', 'accountType'],
  incomingHost: ['受信サーバ', 'incomingHost'],
  incomingPort: ['受信ポート', 'incomingPort'],
  incomingSecurity: ['受信の暗号化', 'incomingSecurity'],
  outgoingHost: ['送信サーバ', 'outgoingHost'],
  outgoingPort: ['送信ポート', 'outgoingPort'],
  outgoingSecurity: ['送信の暗号化', 'outgoingSecurity'],
  companyName: ['会社名', 'companyName'],
  helpName: ['問い合わせ先', 'helpName'],
  helpPhone: ['問い合わせ電話', 'helpPhone'],
  helpEmail: ['問い合わせメール', 'helpEmail'],
  helpHours: ['受付時間', 'helpHours'],
  date: ['日付', 'date'],
} as const satisfies Record<string, readonly [ja: string, en: string]>;
export type Placeholder = keyof typeof placeholders;

export type TemplateFault =
  | { code: 'unknown'; name: string; at: number; nearest: Placeholder | null }
  /** A brace without its partner. */
  | { code: 'brace'; at: number };

export type TemplatePart = { text: string } | { placeholder: Placeholder };

export interface Template {
  parts: TemplatePart[];
  faults: TemplateFault[];
}

export const maximumTemplateLength = 5000;

const byName = new Map<string, Placeholder>(
  Object.entries(placeholders).flatMap(([key, names]) => names.map((name) => [name.toLowerCase(), key as Placeholder])),
);

/** The placeholder whose name begins alike: for "did you mean". */
function nearestTo(name: string): Placeholder | null {
  const begin = name.toLowerCase().slice(0, 2);
  for (const [known, placeholder] of byName) if (begin && known.startsWith(begin)) return placeholder;
  return null;
}

// Full-width braces come from a Japanese keyboard and mean the same; a doubled brace is a brace.
const token = /\{\{|\}\}|[{｛]([^{}｛｝\n]*)[}｝]|[{｛}｝]/g;

/** Read a template as it is typed: what it consists of, and what is wrong with it. `at` counts UTF-16 units. */
export function readTemplate(source: string): Template {
  const parts: TemplatePart[] = [];
  const faults: TemplateFault[] = [];
  let end = 0;
  const addText = (text: string): void => {
    const last = parts.at(-1);
    if (last && 'text' in last) last.text += text;
    else if (text) parts.push({ text });
  };
  for (const found of source.matchAll(token)) {
    addText(source.slice(end, found.index));
    end = found.index + found[0].length;
    const name = found[1]?.trim();
    if (found[0] === '{{' || found[0] === '}}') addText(found[0].charAt(0));
    else if (name === undefined) {
      faults.push({ code: 'brace', at: found.index });
      addText(found[0]);
    } else {
      const placeholder = byName.get(name.toLowerCase());
      if (placeholder) parts.push({ placeholder });
      else {
        faults.push({ code: 'unknown', name, at: found.index, nearest: nearestTo(name) });
        addText(found[0]);
      }
    }
  }
  addText(source.slice(end));
  return { parts, faults };
}

export const placeholdersIn = (template: Template): Set<Placeholder> =>
  new Set(template.parts.flatMap((part) => ('placeholder' in part ? [part.placeholder] : [])));

/** The parts of each line; a value that has several lines is in one of them. */
function linesOf(parts: readonly TemplatePart[]): TemplatePart[][] {
  const lines: TemplatePart[][] = [[]];
  for (const part of parts) {
    const [first, ...others]: TemplatePart[] =
      'text' in part ? part.text.split('\n').map((text) => ({ text })) : [part];
    if (first) lines.at(-1)?.push(first);
    lines.push(...others.map((other) => [other]));
  }
  return lines;
}

/**
 * The message for one employee. Values are put in as they are: a brace in a name is no placeholder. A line for which there
 * is nothing but empty values is left out, and so is the gap that a whole paragraph of them would leave.
 */
export function fillTemplate({ parts }: Template, values: Record<Placeholder, string>): string {
  const filled: string[] = [];
  let leftOut = false;
  for (const line of linesOf(parts)) {
    const named = line.flatMap((part) => ('placeholder' in part ? [values[part.placeholder]] : []));
    const text = line.map((part) => ('text' in part ? part.text : values[part.placeholder])).join('');
    if (named.length > 0 && named.every((value) => value === '')) leftOut = true;
    else if (!leftOut || text !== '' || filled.at(-1) !== '') {
      filled.push(text);
      leftOut = false;
    }
  }
  return filled.join('\n');
}
