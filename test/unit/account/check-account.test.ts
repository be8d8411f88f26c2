import { describe, expect, it } from 'vitest';
import { account as accountSchema } from '@shared/contract/schemas';
import { Problem } from '@shared/contract/problem';
import type { AccountContext } from '@shared/account/account-context';
import { emptyAccountForm, type AccountForm } from '@shared/account/account-form';
import { checkAccount, fieldsWithErrors, passwordContextOf, toAccount } from '@shared/account/check-account';
import { currentPasswordRules, olderPasswordRules } from '@shared/account/password';
import { codesOf, exampleContext, exampleForm, exampleSite } from './example-site';

const check = (form: Partial<AccountForm>, context: Partial<AccountContext> = {}) =>
  checkAccount({ ...exampleForm, ...form }, { ...exampleContext, ...context });

const withSite = (site: Partial<AccountContext['site']>) => ({ site: { ...exampleSite, ...site } });

describe('the manual’s employee', () => {
  it('has nothing wrong in any field', () => {
    for (const findings of Object.values(check({}))) expect(findings).toEqual([]);
  });

  it('becomes the account that the contract wants', () => {
    const account = toAccount(exampleForm, exampleContext);
    expect(account).toEqual({
      fullName: '総務部山口',
      userName: 'yamaguchi',
      password: 'Kq7mTx4wPz',
      diskMegabytes: 1000,
      aliases: ['yamaguchi', 'somu'],
      remarks: '',
      shell: 'none',
      siteAdministrator: false,
      dnsAdministrator: false,
      emailDisabled: false,
    });
    expect(accountSchema.parse(account)).toEqual(account);
  });

  it('may be typed as people type', () => {
    const typed = {
      ...exampleForm,
      fullName: ' 総務部山口　',
      userName: 'Ｙamaguchi@example.com',
      disk: '１，５Ｇ',
      aliases: 'Yamaguchi@example.com、ＳＯＭＵ\n\n',
      remarks: ' 内線 12\n',
    };
    expect(toAccount(typed, exampleContext)).toMatchObject({
      fullName: '総務部山口',
      userName: 'yamaguchi',
      diskMegabytes: 1500,
      aliases: ['yamaguchi', 'somu'],
      remarks: '内線 12',
    });
  });
});

describe('an empty form', () => {
  it.each([
    [1000, '1G'],
    [1500, '1500M'],
    [20, '20M'],
    [null, ''],
  ])('with the default of %o megabytes offers %o', (defaultMegabytes, disk) => {
    expect(emptyAccountForm({ disk: { minimumMegabytes: 1, maximumMegabytes: 5000, defaultMegabytes } }).disk).toBe(
      disk,
    );
  });

  it('offers no disk size where the panel shows no bounds', () => {
    expect(emptyAccountForm({ disk: null }).disk).toBe('');
  });

  it('wants the required fields and no others', () => {
    const findings = checkAccount(emptyAccountForm({ disk: null }), exampleContext);
    expect(fieldsWithErrors(findings)).toEqual(['fullName', 'userName', 'password', 'disk']);
    expect(findings.aliases).toEqual([]);
  });
});

describe('each field is checked', () => {
  it.each<[keyof AccountForm, Partial<AccountForm>, string]>([
    ['fullName', { fullName: '山口"' }, 'full-name-command-line'],
    ['userName', { userName: 'taro' }, 'user-name-taken'],
    ['password', { password: 'short1', passwordRepeat: 'short1' }, 'password-too-short'],
    ['password', { password: 'aaa_yamaguchi', passwordRepeat: 'aaa_yamaguchi' }, 'password-no-digit'],
    ['passwordRepeat', { passwordRepeat: 'other' }, 'password-repeat-differs'],
    ['disk', { disk: '11G' }, 'disk-too-large'],
    ['aliases', { aliases: 'taro' }, 'alias-taken'],
    ['remarks', { remarks: '<' }, 'remarks-angle-bracket'],
    ['shell', { shell: 'full_shell' }, 'shell-not-allowed'],
  ])('%s: %o has %o', (field, form, code) => {
    const findings = check(form);
    expect(codesOf(findings[field])).toContain(code);
    expect(fieldsWithErrors(findings)).toEqual([field]);
    expect(() => toAccount({ ...exampleForm, ...form }, exampleContext)).toThrow(Problem);
  });

  it.each<[keyof AccountForm, Partial<AccountForm>, string]>([
    ['shell', { shell: 'jailed_sftp_scp_rsync' }, 'shell-unusual'],
    ['siteAdministrator', { siteAdministrator: true }, 'site-administrator-unusual'],
    ['dnsAdministrator', { dnsAdministrator: true }, 'dns-administrator-unusual'],
    ['aliases', { aliases: '' }, 'aliases-none'],
    ['emailDisabled', { emailDisabled: true, aliases: '' }, 'email-disabled'],
  ])('%s: %o is hinted at as %o', (field, form, code) => {
    const findings = check(form);
    expect(findings[field]).toMatchObject([{ code, severity: 'hint' }]);
    expect(fieldsWithErrors(findings)).toEqual([]);
    expect(toAccount({ ...exampleForm, ...form }, exampleContext)).toMatchObject(
      field === 'aliases' ? { aliases: [] } : { [field]: form[field] },
    );
  });
});

describe('fields that depend on each other', () => {
  it('asks about e-mail disabled together with aliases', () => {
    const findings = check({ emailDisabled: true });
    expect(findings.emailDisabled).toEqual([
      { code: 'email-disabled-with-aliases', severity: 'question', params: { aliases: 'yamaguchi, somu' } },
    ]);
    expect(fieldsWithErrors(findings)).toEqual([]);
  });

  it('does not speak of the address where e-mail is disabled', () => {
    expect(check({ emailDisabled: true, aliases: ' \n' }).aliases).toEqual([]);
  });

  it('still checks aliases where e-mail is disabled', () => {
    expect(codesOf(check({ emailDisabled: true, aliases: 'taro' }).aliases)).toEqual(['alias-taken']);
  });

  it('refuses anybody when the user limit is reached', () => {
    const findings = check({}, withSite({ canAddUsers: false }));
    expect(findings.account).toEqual([{ code: 'user-limit-reached', severity: 'error' }]);
    expect(fieldsWithErrors(findings)).toEqual(['account']);
  });

  it('checks the password against the name as repaired', () => {
    const password = { password: 'yamaguchi1', passwordRepeat: 'yamaguchi1' };
    expect(codesOf(check({ ...password, userName: 'ＹＡＭＡＧＵＣＨＩ１' }).password)).toContain(
      'password-is-user-name',
    );
  });

  it('compares the password with no name while there is none', () => {
    expect(check({ userName: '', password: 'aaa_Kq7mT', passwordRepeat: 'aaa_Kq7mT' }).password).toEqual([]);
  });

  it('takes the rules of an older panel where it is told so', () => {
    const password = { password: 'Kq7mTx', passwordRepeat: 'Kq7mTx' };
    expect(codesOf(check(password).password)).toEqual(['password-too-short']);
    expect(check(password, { passwordRules: olderPasswordRules }).password).toEqual([]);
    expect(check(password, withSite({ generation: 'older' })).password).toEqual([]);
  });

  it('hands the generator what the check uses', () => {
    expect(passwordContextOf({ ...exampleForm, userName: ' Yamaguchi' }, exampleContext)).toEqual({
      userName: 'yamaguchi',
      loginName: 'aaa_yamaguchi',
      administrator: 'aaa_mailadmin',
      rules: currentPasswordRules,
    });
  });

  it('looks for the whole login name on a site without prefix', () => {
    const findings = check({ userName: '1yama' }, withSite({ prefix: null }));
    expect(codesOf(findings.userName)).toEqual(['user-name-first-letter']);
  });
});

it('names every field with an error, in the order of the form, and nothing that was typed', () => {
  const bad = { ...exampleForm, aliases: '..', fullName: '', password: 'secret', passwordRepeat: '' };
  let thrown: unknown;
  try {
    toAccount(bad, exampleContext);
  } catch (caught) {
    thrown = caught;
  }
  expect(thrown).toBeInstanceOf(Problem);
  expect((thrown as Problem).toData()).toEqual({
    code: 'input-invalid',
    params: { fields: ['fullName', 'password', 'passwordRepeat', 'aliases'] },
  });
});
