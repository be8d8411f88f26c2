import { describe, expect, it } from 'vitest';
import {
  changedFields,
  changeOf,
  checkEdit,
  editErrors,
  editFormOf,
  rebase,
  type EditForm,
} from '@shared/account/edit-form';
import type { UserDetails } from '@shared/account/user-details';
import { codesOf, exampleContext, panelUser } from './example-site';

const seen: UserDetails = {
  loginName: 'aaa_yamaguchi',
  fullName: '総務部山口',
  diskMegabytes: 1500,
  aliases: ['yamaguchi', 'somu'],
  remarks: '3階',
  shell: 'none',
  siteAdministrator: false,
  dnsAdministrator: false,
  emailDisabled: false,
  forwarding: { enabled: false, addresses: [], keepCopy: true },
  vacation: { enabled: false, message: '', from: '2026-08-10T09:00', until: '2026-08-10T09:00' },
  suspended: false,
  usedMegabytes: 12.5,
};
const context = {
  ...exampleContext,
  users: [
    ...exampleContext.users,
    panelUser({ loginName: seen.loginName, fullName: seen.fullName, aliases: seen.aliases }),
  ],
};
const form = (typed: Partial<EditForm>): EditForm => ({ ...editFormOf(seen), ...typed });
const change = (typed: Partial<EditForm>, of = seen) => changeOf({ ...editFormOf(of), ...typed }, of, context);
const check = (typed: Partial<EditForm>, of = seen) => checkEdit({ ...editFormOf(of), ...typed }, of, context);

describe('changeOf', () => {
  it('is empty for a form that was not touched', () => {
    expect(change({})).toEqual({});
    expect(change({}, { ...seen, diskMegabytes: null, fullName: ' Yamaguchi ', remarks: 'a\r\nb' })).toEqual({});
  });

  it('is empty where the same is only written otherwise', () => {
    expect(change({ disk: '1500M', aliases: ' YAMAGUCHI\nsomu@example.com\n', fullName: '総務部山口 ' })).toEqual({});
  });

  it('names what has become different, and only that', () => {
    expect(change({ disk: '2G', aliases: 'yamaguchi' })).toEqual({ diskMegabytes: 2000, aliases: ['yamaguchi'] });
    expect(change({ emailDisabled: true })).toEqual({ emailDisabled: true });
  });

  it('carries forwarding and vacation whole', () => {
    const typed = { forwardingEnabled: true, forwardingAddresses: 'ａ@example.net、b@example.net\na@example.net' };
    expect(change(typed)).toEqual({
      forwarding: { enabled: true, addresses: ['a@example.net', 'b@example.net'], keepCopy: true },
    });
    expect(change({ vacationUntil: '' })).toEqual({ vacation: { ...seen.vacation, until: null } });
  });

  it('takes another order of the aliases for a change: the first is the address to send from', () => {
    expect(changedFields(change({ aliases: 'somu\nyamaguchi' }))).toEqual(['aliases']);
  });
});

describe('checkEdit', () => {
  it('has nothing against what stands on the panel already', () => {
    const odd = {
      ...seen,
      fullName: "O'Brien",
      aliases: ['aaa_taro'],
      diskMegabytes: 99_000,
      shell: 'full_shell' as const,
    };
    expect(editErrors(check({}, odd))).toEqual([]);
    expect(editErrors(check({ remarks: '4階' }, odd))).toEqual([]);
  });

  it('does not take the person for somebody else with the same name', () => {
    const findings = check({ fullName: '総務部 山口', aliases: 'somu\nyamaguchi' });
    expect([...findings.fullName, ...findings.aliases]).toEqual([]);
  });

  it.each([
    ['fullName', { fullName: '' }, 'full-name-empty'],
    ['disk', { disk: 'x' }, 'disk-unreadable'],
    ['disk', { disk: '' }, 'disk-empty'],
    ['disk', { disk: '11G' }, 'disk-too-large'],
    ['aliases', { aliases: 'yamaguchi\ntaro' }, 'alias-taken'],
    ['aliases', { aliases: 'aaa_taro' }, 'alias-is-login-name'],
    ['remarks', { remarks: '<' }, 'remarks-angle-bracket'],
    ['shell', { shell: 'full_shell' }, 'shell-not-allowed'],
    ['forwarding', { forwardingEnabled: true }, 'forwarding-empty'],
    ['vacation', { vacationEnabled: true }, 'vacation-empty'],
  ] as const)('says of %s what is wrong with it: %j', (field, typed, code) => {
    const findings = checkEdit(form(typed), seen, context);
    expect(codesOf(findings[field])).toContain(code);
    expect(editErrors(findings)).toEqual([field]);
  });

  it('hints at rights that are new, not at those that were there', () => {
    expect(codesOf(check({ siteAdministrator: true }).siteAdministrator)).toEqual(['site-administrator-unusual']);
    expect(check({}, { ...seen, siteAdministrator: true }).siteAdministrator).toEqual([]);
  });
});

describe('rebase', () => {
  it('keeps what was changed here and takes what was changed elsewhere', () => {
    const now = { ...seen, fullName: '営業部山口', aliases: ['somu'], remarks: '4階' };
    const typed = form({ aliases: 'yamaguchi', vacationMessage: '休みます' });
    expect(rebase(typed, seen, now, context)).toEqual({
      ...editFormOf(now),
      aliases: 'yamaguchi',
      vacationMessage: '休みます',
    });
  });
});
