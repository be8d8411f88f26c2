import { describe, expect, it } from 'vitest';
import { readable, tagOf } from '@main/panels/blueonyx-api/messages';
import { refusalOf } from '@main/panels/blueonyx-api/refusals';
import { problemOf } from '@support/problem';

const fail = { code: 401, message: 'FAIL' };
const warn = (tag: string) => ({ code: 305, message: `WARN "${tag}"` });

describe('the tag of a message', () => {
  it.each([
    ['WARN "[[base-user.userNameAlreadyTaken]]"', 'base-user.userNameAlreadyTaken', {}],
    ['WARN "[[base-email.aliasInUse,name=info,code=1]]"', 'base-email.aliasInUse', { name: 'info', code: '1' }],
    ['WARN "[[base-email.aliasInUse,code=1,name=\\"a.b\\"]]"', 'base-email.aliasInUse', { name: 'a.b', code: '1' }],
    [
      'WARN "[[base-vsite.overUserLimit,fqdn=\\"www.example.com\\"]]"',
      'base-vsite.overUserLimit',
      { fqdn: 'www.example.com' },
    ],
    ['WARN "[[base-user.User to modify is logged in.]]"', 'base-user.User to modify is logged in.', {}],
    ['BAD DATA 0 name "[[base-cce.invalidData]]"', 'base-cce.invalidData', {}],
  ])('%s', (message, name, values) => {
    expect(tagOf(message)).toEqual({ name, values });
  });

  it.each(['FAIL', 'UNKNOWN OBJECT 9999', 'WARN "no tag"', 'WARN "[[broken"', ''])('is not there in %j', (message) => {
    expect(tagOf(message)).toBeNull();
  });
});

it.each([
  [warn('[[base-user.User to modify is logged in.]]'), 'User to modify is logged in.'],
  [warn('[[base-email.aliasInUse,name=info,code=1]]'), 'base-email.aliasInUse (name=info, code=1)'],
  [{ code: 305, message: 'WARN "\\347\\267\\217"' }, 'WARN "総"'],
])('%j reads %j', (error, text) => {
  expect(readable(error)).toBe(text);
});

describe('a refused command', () => {
  it.each([
    [[warn('[[base-user.userNameAlreadyTaken]]'), fail], 'employee-name-taken'],
    [[warn('[[base-vsite.overUserLimit,fqdn=\\"a.example\\"]]'), fail], 'employee-user-limit'],
    [
      [warn('[[base-email.aliasInUse,name=x,code=1]]'), warn('[[base-email.cantCreateAlias]]'), fail],
      'employee-alias-taken',
    ],
    [[{ code: 302, message: 'BAD DATA 57 name "[[base-user.userNameAlreadyTaken]]"' }, fail], 'employee-name-taken'],
    [[{ code: 302, message: 'BAD DATA 42 password "[[base-cce.invalidData]]"' }, fail], 'employee-password-weak'],
    [[{ code: 302, message: 'BAD DATA 42 fullName "[[base-cce.invalidData]]"' }, fail], 'employee-data-invalid'],
    [[warn('[[base-disk.couldNotSetQuota,name=x]]'), fail], 'employee-refused'],
    [[fail], 'employee-refused'],
  ])('%j', async (errors, code) => {
    const problem = await problemOf(Promise.reject(refusalOf(errors, { loginName: 'x' })));
    expect(problem.code).toBe(code);
    expect(problem.params.messages).toHaveLength(errors.length - 1);
  });

  it('names the field by our name', () => {
    const error = { code: 302, message: 'BAD DATA 0 description "[[base-cce.invalidData]]"' };
    expect(refusalOf([error, fail]).params.field).toBe('remarks');
  });
});
