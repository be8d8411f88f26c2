import type { Account } from '@shared/account/account';
import { Problem, type ProblemCode, type ProblemParams } from '@shared/contract/problem';

/** What a weak password was refused for; travels as `rule` with `employee-password-weak`. */
export type PasswordRule =
  'tooShort' | 'tooSimple' | 'dictionaryWord' | 'equalsUserName' | 'illegal' | 'notIdentical' | 'unknown';

interface Meaning {
  readonly code: ProblemCode;
  readonly params?: { readonly rule: PasswordRule };
  /** Parts of the panel's own sentences, English and Japanese. */
  readonly fragments?: readonly string[];
  /** Texts that mean something only when they stand alone in a box. */
  readonly whole?: readonly string[];
}

const weak = (rule: PasswordRule, ...fragments: string[]): Meaning => ({
  code: 'employee-password-weak',
  params: { rule },
  fragments,
});

/**
 * What the panel's messages mean, the most telling first: several boxes may come together, and a general one
 * ("could not be created") accompanies most others. Texts of the panel's catalogues base-user, base-email, base-vsite,
 * base-cce, palette and alpine, 5212R.
 */
const meanings: readonly Meaning[] = [
  // The panel's database takes no writes while it is suspended (CCE, 309).
  { code: 'panel-maintenance', fragments: ['CCE Error: 309', 'SUSPENDED "'] },
  weak('equalsUserName', 'identical to your username', 'ユーザ名と同一のパスワード'),
  weak('notIdentical', 'passwords you entered are not identical', '2つのパスワードが同じではありません'),
  weak('tooShort', 'too short', 'あまりにも短すぎる'),
  weak('dictionaryWord', 'dictionary word', '辞書の単語に基づいて'),
  weak('tooSimple', 'too simplistic', '単純すぎるか体系的', '別の文字が含まれていません'),
  weak('illegal', '無効な文字が含まれて'),
  { code: 'employee-name-taken', fragments: ['not available on this system', 'このシステム上で別のユーザが既に使用'] },
  {
    code: 'employee-alias-taken',
    fragments: [
      'email alias already exists for that name',
      'と同じ電子メールエイリアスが存在する',
      'is already in use on this system',
      'このシステム上ですでに使用されています',
    ],
  },
  {
    code: 'employee-user-limit',
    fragments: ['exceeded the maximum number of users', '許可されている最大数を超えるユーザ'],
  },
  {
    // Over the site's disk limit the panel shows nothing but the label of that limit.
    code: 'employee-quota-over-site',
    whole: ['Maximum Allowed Disk Space', '最大許容ディスク容量'],
  },
  { code: 'employee-data-invalid', fragments: ['the data entered', 'に入力されたデータは無効'] },
  weak('unknown', 'password you entered was invalid', 'パスワードが不正です', 'Invalid Password:', '無効なパスワード:'),
  {
    code: 'employee-data-invalid',
    fragments: ['is required', 'が必要です', 'このフィールドは必須'],
  },
];

/** CodeIgniter's refusal of a stale form: nothing was looked at, nothing saved. */
const csrfRefusals = ['The action you requested is not allowed', '要求されたアクションは許可されていません'];

const contains = (messages: readonly string[], fragment: string) =>
  messages.some((message) => message.toLowerCase().includes(fragment.toLowerCase()));

// The label may come with the mark that it has beside its field.
const isWhole = (messages: readonly string[], text: string) =>
  messages.some((message) => message.replace(/[:：.。!！\s]+$/u, '') === text);

export function isCsrfRefusal(messages: readonly string[]): boolean {
  return csrfRefusals.some((fragment) => contains(messages, fragment));
}

/** The panel names a field by its property (base-cce.invalidData); these are ours by those names. */
const fields: Readonly<Record<string, keyof Account | 'disk'>> = {
  fullName: 'fullName',
  name: 'userName',
  password: 'password',
  quota: 'disk',
  aliases: 'aliases',
  description: 'remarks',
};
const invalidData = [/data entered (?:in the field|for) (\S+) is invalid/i, /(\S+?)\s*に入力されたデータは無効/];

function fieldIn(messages: readonly string[]): string {
  const names = messages.flatMap((message) => invalidData.map((pattern) => pattern.exec(message)?.[1] ?? []).flat());
  const [name = '-'] = names;
  return fields[name] ?? name;
}

/**
 * The problem that a page's error boxes stand for; the boxes travel verbatim as `messages`. A text that is not known is
 * `employee-refused`.
 */
export function problemOfMessages(messages: readonly string[], params: ProblemParams = {}): Problem {
  const meaning = meanings.find(
    ({ fragments = [], whole = [] }) =>
      fragments.some((fragment) => contains(messages, fragment)) || whole.some((text) => isWhole(messages, text)),
  );
  const code = meaning?.code ?? 'employee-refused';
  const field: ProblemParams = code === 'employee-data-invalid' ? { field: fieldIn(messages) } : {};
  return new Problem(code, { ...params, ...field, ...meaning?.params, messages: [...messages] });
}
