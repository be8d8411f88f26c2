import { describe, expect, it } from 'vitest';
import type { CompanySettings } from '@shared/contract/calls/company';
import { defaultTemplates } from '@shared/handouts/default-templates';
import { readTemplate } from '@shared/handouts/template';
import { formOf, settingsOf, unfitFields } from '@renderer/settings/company/company-form';
import { isOffered, toggled } from '@renderer/settings/company/offered';
import { faultInWords } from '@renderer/settings/company/template-faults';

const settings = (change: Partial<CompanySettings> = {}): CompanySettings => ({
  name: '株式会社みほん',
  help: { name: '情報システム係', phone: '', email: '', hours: '' },
  logo: null,
  preferredClient: null,
  offeredClients: [],
  templates: {},
  ...change,
});

describe('the form of the company settings', () => {
  it.each(['ja', 'en'] as const)('comes back as it was when nothing is changed (%s)', (language) => {
    const own = settings({ templates: { chat: '{氏名}さん' }, offeredClients: ['iphone'] });
    expect(settingsOf(formOf(own, language))).toEqual(own);
    expect(formOf(own, language).templates).toEqual({ ...defaultTemplates[language], chat: '{氏名}さん' });
  });

  it('keeps the office’s own messages only', () => {
    const form = formOf(settings({ templates: { mail: 'x' } }), 'ja');
    form.templates.mail = defaultTemplates.en.mail;
    form.templates.letter += '追伸';
    expect(Object.keys(settingsOf(form).templates)).toEqual(['letter']);
  });

  it('does not touch what it was made of', () => {
    const own = settings();
    formOf(own, 'ja').help.phone = '1';
    expect(own.help.phone).toBe('');
  });

  it('names the fields that cannot be kept', () => {
    const form = formOf(settings(), 'ja');
    expect(unfitFields(form)).toEqual(new Set());
    form.help.email = 'help';
    form.help.hours = 'x'.repeat(201);
    form.templates.chat = '{氏';
    expect(unfitFields(form)).toEqual(new Set(['help.email', 'help.hours', 'templates.chat']));
  });
});

describe('the clients on offer', () => {
  const all = ['a', 'b', 'c'];
  it('are all without a list, and one less after the first change', () => {
    expect(isOffered([], 'b')).toBe(true);
    expect(toggled([], 'b', all)).toEqual(['a', 'c']);
    expect(toggled(['a', 'c'], 'c', all)).toEqual(['a']);
    expect(toggled(['a', 'c'], 'b', all)).toEqual([]);
  });
});

describe('a fault of a template in words', () => {
  const said = (source: string): string => {
    const [fault] = readTemplate(source).faults;
    if (!fault) throw new Error('There is no fault.');
    return faultInWords(fault, source, {
      t: (key, values) => `${key} ${JSON.stringify(values)};`,
      nameOf: (name) => name,
    });
  };
  it('names the line, what stands there and what may be meant', () => {
    expect(said('a\nb {氏}')).toBe(
      'company.fault.unknown {"line":2,"name":"{氏}"};company.fault.nearest {"name":"{displayName}"};',
    );
    expect(said('{xyz}')).toBe('company.fault.unknown {"line":1,"name":"{xyz}"};');
    expect(said('\n\n{')).toBe('company.fault.brace {"line":3,"double":"{{"};');
  });
});
