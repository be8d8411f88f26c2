import { expect, it } from 'vitest';
import { momentOf, panelUserOf, userDetailsOf, userRecordOf, wallClock } from '@main/panels/blueonyx-api/user-record';

const namespaces = {
  object: {
    name: 'aaa_x',
    fullname: '総務',
    site: 'site1',
    enabled: '1',
    ui_enabled: '1',
    emaildisabled: '0',
    ftpdisabled: '1',
    caplevels: '&siteAdmin&manageSite&',
    password: 'never',
    md5_password: '$6$hash-of-it',
    crypt_password: 'des-of-it',
  },
  email: { aliases: '&a&b&', forwardenable: '1', forwardemail: '&bob%40example.org&' },
  disk: { quota: '-1', used: '1536' },
  shell: { enabled: '2' },
  twofactorauth: { enabled: '1', secret: 'JBSWY3DPEHPK3PXP', key: 'wrapping-key' },
};

it('nothing secret gets in', () => {
  const record = userRecordOf('42', namespaces);
  expect(JSON.stringify(record)).not.toMatch(/never|hash-of-it|des-of-it|JBSWY|wrapping-key/);
  expect(record).toMatchObject({ hasPassword: true, extras: { twoFactor: true } });
});

it.each([
  ['*', false],
  ['!*', false],
  ['', false],
  ['$6$x', true],
  ['!$6$x', true],
])('the hash %j stands for a password: %s', (hash, isSo) => {
  const object = { ...namespaces.object, md5_password: hash };
  expect(userRecordOf('42', { ...namespaces, object }).hasPassword).toBe(isSo);
});

it('is a row of the list and the details of a user', () => {
  const record = userRecordOf('42', namespaces);
  expect(panelUserOf(record)).toEqual({
    fullName: '総務',
    loginName: 'aaa_x',
    aliases: ['a', 'b'],
    suspended: false,
    rights: ['siteAdministrator', 'twoFactor', 'email', 'chrootedShell', 'sftp'],
    otherRights: ['manageSite'],
  });
  expect(userDetailsOf(record, 540)).toMatchObject({
    diskMegabytes: null,
    usedMegabytes: 1.5,
    shell: 'jailed_shell',
    siteAdministrator: true,
    forwarding: { enabled: true, addresses: ['bob@example.org'], keepCopy: false },
  });
});

it('what the pages of the panel stored as character references reads as it was typed', () => {
  const object = { ...namespaces.object, fullname: 'O&#039;Brien &quot;x', description: '&lt;3F&gt; &quot;A&quot;' };
  const email = { ...namespaces.email, vacationmsg: 'I&#039;m away' };
  const record = userRecordOf('42', { ...namespaces, object, email });
  expect(record).toMatchObject({ remarks: '<3F> "A"', vacation: { message: "I'm away" } });
  // A quotation mark in a name would be a command of the server's shell if it were ever written back.
  expect(record.fullName).toBe("O'Brien &quot;x");
});

it('the panel’s clock goes by its own zone', () => {
  expect(wallClock(1_786_320_000, 540)).toBe('2026-08-10T09:00');
  expect(momentOf('2026-08-10T09:00', 540)).toBe(1_786_320_000);
  expect(momentOf(wallClock(1_786_320_000, -330), -330)).toBe(1_786_320_000);
});
