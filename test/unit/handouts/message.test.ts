import { describe, expect, it } from 'vitest';
import { templateKinds } from '@shared/contract/calls/company';
import { defaultTemplates } from '@shared/handouts/default-templates';
import { messageFrom, type MessageFacts } from '@shared/handouts/message';
import { maximumTemplateLength, placeholdersIn, readTemplate } from '@shared/handouts/template';
import { mailboxValue } from '@shared/mail-service/mailbox';
import { sampleMailbox } from '@support/sample-mailbox';

const facts = (change: Partial<MessageFacts> = {}): MessageFacts => {
  const mailbox = change.mailbox ?? sampleMailbox();
  return {
    mailbox,
    company: {
      name: '株式会社みほん',
      help: { name: '情報システム係', phone: '03-0000-0000', email: 'help@example.com', hours: '平日 9:00–17:00' },
    },
    textOf: (name) => mailboxValue(mailbox, name),
    date: '2026年4月1日',
    ...change,
  };
};

describe('a message for one employee', () => {
  it('has the values in the places of their names', () => {
    const { text } = messageFrom('{会社名} {date} {受信アドレス} {incomingPort}', facts());
    expect(text).toBe('株式会社みほん 2026年4月1日 yamaguchi@example.com, somu@example.com 110');
  });

  it('says whether the password is in it', () => {
    expect(messageFrom('{パスワード}', facts())).toMatchObject({ text: 'Sakura#2026!pw', namesPassword: true });
    expect(messageFrom('{ユーザ名}', facts()).namesPassword).toBe(false);
    const unknown = messageFrom('{password}', facts({ mailbox: sampleMailbox({ password: null }) }));
    expect(unknown).toEqual({ text: '', namesPassword: false, empty: ['password'] });
  });

  it('says what there is nothing to put in for', () => {
    const company = { name: '', help: { name: '', phone: '03-0000-0000', email: '', hours: '' } };
    expect(messageFrom('{会社名} {問い合わせ先} {問い合わせ電話}', facts({ company })).empty).toEqual([
      'companyName',
      'helpName',
    ]);
  });
});

describe.each(['ja', 'en'] as const)('the messages that come with the program (%s)', (language) => {
  it.each(templateKinds)('%s has no fault, names the login and never the password', (kind) => {
    const source = defaultTemplates[language][kind];
    const template = readTemplate(source);
    expect(template.faults).toEqual([]);
    expect(source.length).toBeLessThan(maximumTemplateLength);
    const named = placeholdersIn(template);
    expect(named.has('password')).toBe(false);
    for (const value of ['loginName', 'emailAddress', 'incomingHost', 'outgoingHost'] as const) {
      expect(named.has(value)).toBe(true);
    }
    expect(messageFrom(source, facts()).empty).toEqual([]);
  });

  it.each(templateKinds)('%s says nothing of an office that has said nothing of itself', (kind) => {
    const nobody = { name: '', help: { name: '', phone: '', email: '', hours: '' } };
    const { text } = messageFrom(defaultTemplates[language][kind], facts({ company: nobody }));
    expect(text).not.toMatch(/お困り|受付時間|Whom to ask|Phone|Hours|[：:]\s*$|\n\n\n/mu);
  });
});
