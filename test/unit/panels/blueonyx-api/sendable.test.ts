import { describe, expect, it } from 'vitest';
import type { UserSettings } from '@shared/account/user-details';
import { refusePassword, refuseUnsendable } from '@main/panels/blueonyx-api/sendable';
import { siteRecordOf } from '@main/panels/blueonyx-api/site-record';
import { problemFrom } from '@support/problem';

const site = siteRecordOf('11', {
  object: { name: 'site1', fqdn: 'www.example.com' },
  disk: { quota: '10500' },
  shell: { enabled: '1' },
});

describe('sent', () => {
  it.each<Partial<UserSettings>>([
    {},
    { fullName: "総務部 山口 (O'Brien) & Söhne!" },
    { remarks: 'line\nline\t"$HOME" `x`' },
    { aliases: ['a', '0', '_x', '-y', 'a.b-c_d'] },
    { diskMegabytes: 10_500 },
    { diskMegabytes: null },
    { shell: 'jailed_sftp_scp_rsync' },
    { forwarding: { enabled: true, keepCopy: false, addresses: ['bob@example.org', 'aaa_sato', 'a+b@x.jp'] } },
    { vacation: { enabled: false, message: '', from: null, until: null } },
    { vacation: { enabled: true, message: '休'.repeat(5000), from: null, until: null } },
  ])('%j', (values) => {
    expect(() => refuseUnsendable(values, site)).not.toThrow();
  });
});

describe('not sent', () => {
  it.each<[Partial<UserSettings>, string, string]>([
    ...['"', '`', '$', '\\', ':', '\n', '\r', '\0', '<', '>', '\u2028'].map(
      (sign): [Partial<UserSettings>, string, string] => [
        { fullName: `a${sign}b` },
        'employee-data-invalid',
        'fullName',
      ],
    ),
    [{ remarks: 'a\0b' }, 'employee-data-invalid', 'remarks'],
    [{ aliases: ['.a'] }, 'employee-data-invalid', 'aliases'],
    [{ aliases: ['a b'] }, 'employee-data-invalid', 'aliases'],
    [{ aliases: ['a&b'] }, 'employee-data-invalid', 'aliases'],
    [{ shell: 'jailed_shell' }, 'employee-data-invalid', 'shell'],
    [
      { forwarding: { enabled: false, keepCopy: false, addresses: ['"| sh"@x'] } },
      'employee-data-invalid',
      'forwarding',
    ],
  ])('%j', (values, code, field) => {
    expect(problemFrom(() => refuseUnsendable(values, site))).toMatchObject({ code, params: { field } });
  });
});

describe('a password', () => {
  it.each(['12345678', 'パスワード', 'x'.repeat(32), 'a $b\\c/d&e'])('%j is sent', (password) => {
    expect(() => refusePassword(password)).not.toThrow();
  });

  it.each([
    '1234567',
    'ﾊﾟ',
    'x'.repeat(33),
    'パスワードパスワード123',
    'a"bcdefgh',
    ' 12345678',
    '1234567\n8',
    "it's 12345",
  ])('%j is not', (password) => {
    const problem = problemFrom(() => refusePassword(password));
    expect(problem.code).toBe('employee-password-weak');
    expect(JSON.stringify(problem.params)).not.toContain(password);
  });
});
