import type { PersonalControl, PersonalSettings } from '@shared/account/user-details';

/** What the manual says about the controls of a spam tab; its add-on is not known beforehand, so they are known by words. */
export type Advice = 'score' | 'whiteList' | 'blackList' | 'foreignMail';

const signs: [Advice, PersonalControl['kind'][], RegExp][] = [
  ['score', ['number', 'text', 'select'], /score|\bhits\b|スコア/i],
  ['whiteList', ['lines'], /white|ホワイト/i],
  ['blackList', ['lines'], /black|ブラック|ブックリスト/i],
  ['foreignMail', ['check'], /asia|アジア|non[-_ ]?english|英語以外/i],
];

export function adviceFor({ kind, label, name }: PersonalControl): Advice | null {
  const known = signs.find(([, kinds, sign]) => kinds.includes(kind) && (sign.test(label) || sign.test(name)));
  return known?.[0] ?? null;
}

/** The manual's bounds for the score from which mail counts as spam. */
export const advisedScore = { minimum: 5, maximum: 8 };

export function isAdvisedScore(typed: string): boolean {
  const score = Number(typed.normalize('NFKC').replace(',', '.'));
  return typed.trim() !== '' && score >= advisedScore.minimum && score <= advisedScore.maximum;
}

/** What is typed for one of them as it is sent: Japanese keyboards write full-width signs, and an empty line is an empty entry. */
export function tidied(control: PersonalControl, typed: string): string {
  const advice = adviceFor(control);
  if (advice === 'score' && control.kind !== 'select') return typed.normalize('NFKC').trim().replace(',', '.');
  if (advice !== 'whiteList' && advice !== 'blackList') return typed.trimEnd();
  const lines = typed.normalize('NFKC').split(/\r\n|\r|\n/);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The values by which the manual's advice is followed, of those controls that do not follow it yet. */
export function advisedValues(extras: PersonalSettings['extras'], values: Readonly<Record<string, string>>) {
  const advised: Record<string, string> = {};
  for (const control of extras.flatMap(({ controls }) => controls)) {
    const advice = adviceFor(control);
    const value = values[control.name] ?? control.value;
    if (control.readOnly) continue;
    if (advice === 'foreignMail' && value !== 'on') advised[control.name] = 'on';
    if (advice === 'score' && control.kind !== 'select' && !isAdvisedScore(value)) advised[control.name] = '5.00';
  }
  return advised;
}
