import { describe, expect, it } from 'vitest';
import { settingsText, type SettingsWords } from '@shared/handouts/settings-text';
import { mailboxValue, type Mailbox } from '@shared/mail-service/mailbox';
import { sampleMailbox } from '@support/sample-mailbox';

const wordsOf = (mailbox: Mailbox): SettingsWords => ({
  title: 'Your mailbox',
  groups: { you: 'You', incoming: 'Receiving', outgoing: 'Sending' },
  value: (name) => ({ label: `<${name}>`, text: mailboxValue(mailbox, name) }),
  addresses: 'Other addresses',
  loginIsNotAddress: 'Not the address.',
  outgoingAuth: 'Authenticate.',
  passwordApart: 'Password comes apart.',
  colon: ': ',
});
const textOf = (wishes: { password: boolean; notes: boolean }, change: Partial<Mailbox> = {}): string => {
  const mailbox = sampleMailbox(change);
  return settingsText(mailbox, wordsOf(mailbox), wishes);
};

describe('the settings as text', () => {
  it('has every value below its heading', () => {
    expect(textOf({ password: false, notes: true })).toBe(
      [
        'Your mailbox',
        '',
        '■ You',
        '<displayName>: 総務部山口',
        '<emailAddress>: yamaguchi@example.com',
        '<loginName>: aaa_yamaguchi',
        'Not the address.',
        'Other addresses: somu@example.com',
        'Password comes apart.',
        '',
        '■ Receiving',
        '<accountType>: pop',
        '<incomingHost>: mail.example.com',
        '<incomingPort>: 110',
        '<incomingSecurity>: none',
        '',
        '■ Sending',
        '<outgoingHost>: mail.example.com',
        '<outgoingPort>: 587',
        '<outgoingSecurity>: none',
        'Authenticate.',
      ].join('\n'),
    );
  });

  it.each([true, false])('leaves the password out unless it is wished for (notes: %s)', (notes) => {
    expect(textOf({ password: false, notes })).not.toContain('Sakura');
    const withIt = textOf({ password: true, notes });
    expect(withIt).toContain('<password>: Sakura#2026!pw');
    expect(withIt).not.toContain('apart');
  });

  it('says that the password comes by another way where the program does not know it', () => {
    const text = textOf({ password: true, notes: true }, { password: null });
    expect(text).toContain('Password comes apart.');
    expect(text).not.toContain('<password>');
  });

  it('leaves sentences and empty lines out where room is scarce', () => {
    const text = textOf({ password: false, notes: false }, { displayName: '', addresses: ['yamaguchi@example.com'] });
    for (const absent of ['Not the address.', 'Authenticate.', 'apart', '<displayName>', 'Other addresses']) {
      expect(text).not.toContain(absent);
    }
  });
});
