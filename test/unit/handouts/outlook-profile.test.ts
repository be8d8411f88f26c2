import { describe, expect, it } from 'vitest';
import { outlookProfile } from '@main/handouts/outlook-profile';
import { problemFrom } from '@support/problem';
import { sampleMailbox, serviceOf } from '@support/sample-mailbox';

/** An INI file in CP932, read by the platform's own decoder. */
function sections(bytes: Uint8Array): Record<string, Record<string, string>> {
  const text = new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const found: Record<string, Record<string, string>> = {};
  let section: Record<string, string> = {};
  for (const line of text.split('\r\n')) {
    const heading = /^\[(.+)\]$/.exec(line)?.[1];
    if (heading) section = found[heading] = {};
    else if (line) section[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
  }
  return found;
}

const fileFor = (change: Parameters<typeof sampleMailbox>[0] = {}) =>
  outlookProfile({ mailbox: sampleMailbox(change), companyName: '' });

describe('the Outlook profile file', () => {
  it("has the manual's values in their keys", () => {
    const { name, bytes } = fileFor();
    const { Account1: account, 'Internet Account List': list } = sections(bytes);
    expect(name).toBe('yamaguchi_example.com.prf');
    expect(list).toEqual({ Account1: 'I_Mail' });
    expect(account).toMatchObject({
      ...{ DisplayName: '総務部山口', EmailAddress: 'yamaguchi@example.com' },
      ...{ POP3Server: 'mail.example.com', POP3UserName: 'aaa_yamaguchi', POP3Port: '110', POP3UseSSL: '0' },
      ...{ SMTPServer: 'mail.example.com', SMTPUserName: 'aaa_yamaguchi', SMTPPort: '587', SMTPUseAuth: '1' },
      SMTPSecureConnection: '0',
    });
  });

  it.each([
    ['pop', 'tls', 'POP3', '995', '1', '465', '1'],
    ['imap', 'tls', 'IMAP', '993', '1', '465', '1'],
    ['imap', 'none', 'IMAP', '143', '0', '587', '0'],
  ] as const)('follows the profile: %s with %s', (type, security, protocol, port, ssl, smtpPort, connection) => {
    const { Account1: account } = sections(fileFor({ service: serviceOf(type, security) }).bytes);
    expect(account?.[`${protocol}Port`]).toBe(port);
    expect(account?.[`${protocol}UseSSL`]).toBe(ssl);
    expect([account?.SMTPPort, account?.SMTPSecureConnection]).toEqual([smtpPort, connection]);
  });

  it('says STARTTLS for sending', () => {
    const service = { ...serviceOf('pop', 'tls'), outgoing: serviceOf('pop', 'starttls').outgoing };
    const { Account1: account } = sections(fileFor({ service }).bytes);
    expect([account?.POP3UseSSL, account?.SMTPPort, account?.SMTPSecureConnection]).toEqual(['1', '587', '2']);
  });

  it.each([
    ['pop', 110, 995],
    ['imap', 143, 993],
  ] as const)('is refused for %s with STARTTLS, which its keys cannot say', (type, port, instead) => {
    expect(problemFrom(() => fileFor({ service: serviceOf(type, 'starttls') })).toData()).toEqual({
      code: 'handout-starttls-unfit',
      params: { port, instead },
    });
  });

  it.each(['pop', 'imap'] as const)('maps every key that it uses for %s', (type) => {
    const { Account1: account = {}, ...rest } = sections(fileFor({ service: serviceOf(type, 'tls') }).bytes);
    const mapping = rest[type === 'pop' ? 'I_Mail' : 'IMAP_I_Mail'] ?? {};
    const { UniqueService: _, ...mapped } = account;
    for (const key of Object.keys(mapped)) expect(mapping).toHaveProperty(key);
    for (const [key, kind] of Object.entries(mapping)) {
      if (key !== 'AccountType') expect(kind).toMatch(/^PT_(UNICODE|LONG),0x[0-9A-F]{4}$/);
    }
  });

  it.each(['髙橋 ①', 'a & "b" <c>', '～−‐'.slice(0, 1), 'ｶﾅ'])('holds the name %s', (displayName) => {
    expect(sections(fileFor({ displayName }).bytes).Account1?.DisplayName).toBe(displayName);
  });

  it.each([
    ['𠮷野', '𠮷'],
    ['山口🗾', '🗾'],
    ['two\r\nSMTPServer=evil.example', 'two??SMTPServer=evil.example'],
  ])('refuses %j and says why', (displayName, value) => {
    expect(problemFrom(() => fileFor({ displayName })).toData()).toEqual({
      code: 'handout-value-unfit',
      params: { value },
    });
  });

  it('never holds the password', () => {
    expect(new TextDecoder('shift_jis').decode(fileFor().bytes)).not.toContain('Sakura');
  });
});
