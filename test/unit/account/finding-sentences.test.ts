import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createI18n } from 'vue-i18n';
import en from '@renderer/locales/en.json';
import ja from '@renderer/locales/ja.json';
import type { AccountContext } from '@shared/account/account-context';
import type { AccountForm } from '@shared/account/account-form';
import { repairAliases } from '@shared/account/aliases';
import { checkAccount } from '@shared/account/check-account';
import { findingCodes, type Finding } from '@shared/account/finding';
import { checkForwarding } from '@shared/account/forwarding';
import { olderPasswordRules } from '@shared/account/password';
import { passwordChecklist, passwordRuleCodes } from '@shared/account/password-checklist';
import { repairUserName } from '@shared/account/user-name';
import { checkVacation } from '@shared/account/vacation';
import { contextWithoutPrefix, exampleContext, exampleForm, examplePasswordContext } from './example-site';

const sentences: Record<string, Record<string, string>> = { ja: ja.finding, en: en.finding };
const languages = ['ja', 'en'] as const;

/** Forms that between them are wrong in every way there is. */
const wrongForms: [Partial<AccountForm>, Partial<AccountContext>?][] = [
  [{ fullName: '', userName: '', password: '', disk: '', aliases: '', remarks: '<"\0'.padEnd(1100, 'x') }],
  [{ fullName: `a\nb\0"'𠮷`.padEnd(90, 'x'), userName: 'a b!$c.d', disk: '1,500M', passwordRepeat: '' }],
  [{ fullName: '営業部鈴木太郎', userName: 'a@other.jp', disk: 'x', passwordRepeat: 'x' }],
  [{ userName: 'taro', disk: '1.5M', password: 'admin', aliases: 'a@other.jp\nあ\n.a\na..b\nroot\ntaro\naaa_taro' }],
  [{ userName: 'a.b$', disk: '0M', password: '9'.repeat(40), aliases: `${'a'.repeat(70)}\naaa_a.b$\naaa_yama` }],
  [{ userName: 'a'.repeat(40), disk: '11G', password: `é\t '+＋"` }],
  [{ userName: 'aaa_yama', disk: '100', password: 'Kq$&%41yamaguchi', aliases: 'aaa_yamaguchi' }],
  [{ password: 'yamaguchi', shell: 'full_shell', emailDisabled: true }],
  [{ password: 'yamaguchi9', shell: 'jailed_sftp_scp_rsync', emailDisabled: true, aliases: '' }],
  [{ password: 'password1', siteAdministrator: true, dnsAdministrator: true }],
  [{ password: 'sakura2024', aliases: Array.from({ length: 201 }, (_, index) => `a${index}`).join('\n') }],
  [{ password: 'aaa_mailadmin', aliases: 'aaa_yamaguchi' }],
  [{ password: 'Kq7m_Tx&w' }, { passwordRules: olderPasswordRules }],
  [{ userName: '1a' }, contextWithoutPrefix],
  [{ userName: 'root' }, contextWithoutPrefix],
  [{ userName: 'root-a' }, contextWithoutPrefix],
  [{ userName: 'soumu' }, contextWithoutPrefix],
  [{ aliases: '' }, { site: { ...exampleContext.site, canAddUsers: false } }],
];

const loop = { enabled: true, addresses: ['あ', 'aaa_yamaguchi'], keepCopy: false };
const reply = { enabled: true, message: '', from: null, until: null };
const [late, early] = ['2026-08-17T09:00', '2026-08-10T09:00'];
const found: Finding[] = [
  ...wrongForms.flatMap(([form, context]) =>
    Object.values(checkAccount({ ...exampleForm, ...form }, { ...exampleContext, ...context })).flat(),
  ),
  ...[loop, { ...loop, addresses: [] }].flatMap((forwarding) =>
    checkForwarding(forwarding, { loginName: 'aaa_yamaguchi', aliases: [] }, exampleContext),
  ),
  ...[
    reply,
    { ...reply, from: late, until: early, message: `<'>`.padEnd(5001, 'x') },
    { ...reply, from: early },
  ].flatMap(checkVacation),
];

const repaired = repairAliases('\n山口 <A@example.com>; Ｂ\u200B, b\n　c\u00A0\uFEFF\n mailto:d ', [
  'example.com',
]).repairs;
const repairedName = repairUserName(' a').repairs;

const placeholders = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map((part) => part[1] ?? '');

const i18n = createI18n({ legacy: false, locale: 'ja', messages: { ja, en } });
const render = (language: 'ja' | 'en', code: string, params: Record<string, unknown> = {}): string =>
  i18n.global.t(`finding.${code}`, params, { locale: language });

describe('the sentences of the findings', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn');
    vi.spyOn(console, 'error');
  });
  afterEach(() => {
    // vue-i18n tells of a message that it cannot compile only here.
    expect(console.warn).not.toHaveBeenCalled();
    expect(console.error).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it.each(languages)('are there for every code and for nothing else, in %s', (language) => {
    expect(Object.keys(sentences[language] ?? {}).sort()).toEqual([...findingCodes, ...passwordRuleCodes].sort());
  });

  it('no code is listed twice', () => {
    expect(new Set(findingCodes).size).toBe(findingCodes.length);
  });

  it('every code of a finding does occur', () => {
    const occurring = new Set<string>([...[...found, ...repaired].map(({ code }) => code), ...repairedName]);
    expect(findingCodes.filter((code) => !occurring.has(code))).toEqual([]);
  });

  it.each(languages)('name only values that the finding brings along, in %s', (language) => {
    for (const { code, params = {} } of found) {
      const named = placeholders(sentences[language]?.[code] ?? '');
      expect([code, named.filter((name) => !(name in params))]).toEqual([code, []]);
    }
  });

  it.each(languages)('read well with their values, in %s', (language) => {
    for (const { code, params = {} } of found) {
      const text = render(language, code, params);
      const used = placeholders(sentences[language]?.[code] ?? '');
      expect(text).not.toMatch(/[{}]|finding\./);
      for (const name of used) expect(text).toContain(String(params[name]));
    }
  });

  it.each(languages)('of the repairs and of the password’s rules read well too, in %s', (language) => {
    for (const { code } of repaired) expect(render(language, code)).not.toMatch(/[{}]|finding\./);
    for (const { code, params } of passwordChecklist('', '', examplePasswordContext)) {
      expect(render(language, code, params)).not.toMatch(/[{}]|finding\./);
    }
    expect(render(language, 'password-rule-length', { minimum: 8, maximum: 32 })).toMatch(/8.*32/);
    expect(render(language, 'password-rule-characters')).toContain('_ . ! # $ % & ( )');
    expect(render(language, 'repair-own-domain')).toContain('@');
  });

  it('are Japanese in Japanese and not in English', () => {
    const japanese = /[぀-ヿ一-鿿]/;
    expect(Object.entries(sentences.ja ?? {}).filter(([, text]) => !japanese.test(text))).toEqual([]);
    expect(Object.entries(sentences.en ?? {}).filter(([, text]) => japanese.test(text))).toEqual([]);
  });
});
