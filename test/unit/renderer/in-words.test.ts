import { createI18n } from 'vue-i18n';
import { describe, expect, it } from 'vitest';
import { editFields } from '@shared/account/edit-form';
import type { UserSettings } from '@shared/account/user-details';
import { journalActions, journalOutcomes, type JournalEntry } from '@shared/contract/calls/journal';
import { fieldInWords } from '@renderer/employees/edit/in-words';
import { fieldsInWords } from '@renderer/journal/words';
import en from '@renderer/locales/en.json';
import ja from '@renderer/locales/ja.json';

const { t, te } = createI18n({ legacy: false, locale: 'ja', messages: { ja, en } }).global;
const user: UserSettings = {
  fullName: '',
  diskMegabytes: null,
  aliases: [],
  remarks: '',
  shell: 'none',
  siteAdministrator: true,
  dnsAdministrator: false,
  emailDisabled: false,
  forwarding: { enabled: true, addresses: ['a@example.net'], keepCopy: false },
  vacation: { enabled: true, message: '休みます', from: '2026-08-10T09:00', until: '2026-08-10T09:00' },
};
const words = (field: (typeof editFields)[number], of: Partial<UserSettings> = {}) =>
  fieldInWords(field, { ...user, ...of }, { t, locale: 'ja' });

describe('a field in words', () => {
  it('is never empty', () => {
    for (const field of editFields) expect(words(field)).not.toBe('');
  });
  it('says a size as people read it', () => {
    expect([words('disk'), words('disk', { diskMegabytes: 1500 })]).toEqual(['制限なし', '1.5 GB']);
  });
  it('tells where mail goes, and whether a copy stays', () => {
    expect(words('forwarding')).toBe('有効\na@example.net\nコピーを保存しない');
    expect(words('forwarding', { forwarding: { enabled: false, addresses: [], keepCopy: true } })).toBe('無効');
  });
  it('shows an end that is the beginning as none', () => {
    expect(words('vacation')).toBe('有効\n2026-08-10 09:00 ～ –\n休みます');
  });
});

describe('an entry of the journal in words', () => {
  const entry = (fields: string[]) => ({ fields }) as JournalEntry;
  it('names fields by their labels, and unknown ones as they are', () => {
    expect(fieldsInWords(entry(['diskMegabytes', 'language', 'spam_score']), { t, te })).toBe(
      '最大許容ディスク容量、言語設定、spam_score',
    );
  });
  it('has words for every action and outcome, in both languages', () => {
    for (const { shell } of [ja, en]) {
      expect(Object.keys(shell.journal.actions).sort()).toEqual([...journalActions].sort());
      expect(Object.keys(shell.journal.outcomes).sort()).toEqual([...journalOutcomes].sort());
    }
  });
});
