import { describe, expect, it } from 'vitest';
import {
  createCommand,
  destroyCommand,
  findCommand,
  getCommand,
  oneOf,
  packed,
  quoted,
  setCommand,
  unpacked,
} from '@main/panels/blueonyx-api/cscp';
import { problemFrom } from '@support/problem';

describe('a value in a command', () => {
  it.each([
    ['総務部山口', '"総務部山口"'],
    ['a "b" \\c', '"a \\"b\\" \\\\c"'],
    ['one\ntwo\r\tthree', '"one\\ntwo\\r\\tthree"'],
    ['$HOME `x` &amp;', '"$HOME `x` &amp;"'],
    ['', '""'],
  ])('%j', (value, written) => {
    expect(quoted(value)).toBe(written);
  });

  it.each(['a\0b', 'a\u0007b', 'a\u001bb', 'a\u0085b', '\ud800'])('refuses what cannot be written: %j', (value) => {
    const problem = problemFrom(() => quoted(value));
    expect(problem.code).toBe('employee-data-invalid');
    expect(JSON.stringify(problem.params)).not.toContain(value);
  });
});

it('a command is one line, whatever is in it', () => {
  const values = { fullName: 'a\nDESTROY 101', description: '"\n"' };
  expect(setCommand('42', null, values)).toBe('SET 42 "fullName" = "a\\nDESTROY 101" "description" = "\\"\\n\\""');
  expect(createCommand('User', { name: 'abc' })).toBe('CREATE User "name" = "abc"');
  expect(setCommand('42', 'Email', { aliases: '&a&' })).toBe('SET 42 . Email "aliases" = "&a&"');
  expect(getCommand('42', 'Disk')).toBe('GET 42 . Disk');
  expect(findCommand('User', [{ key: 'site', value: 'site1' }])).toBe('FIND User site = "site1"');
  expect(findCommand('EmailAlias', [{ key: 'alias', operator: '~', value: '^(a)$' }])).toBe(
    'FIND EmailAlias alias ~ "^(a)$"',
  );
});

it.each(['', '0', '-1', '42 . Email', '1\nDESTROY 2', 'abc'])('%j is no number of an object', (oid) => {
  expect(problemFrom(() => destroyCommand(oid)).code).toBe('panel-page-unreadable');
  expect(problemFrom(() => setCommand(oid, null, {})).code).toBe('panel-page-unreadable');
});

it('one of several words matches these and no other', () => {
  const expression = new RegExp(oneOf(['a.b', 'c-d', 'e_f']));
  expect(['a.b', 'c-d', 'e_f'].every((word) => expression.test(word))).toBe(true);
  expect(['axb', 'c', 'xa.b', 'a.b\nx'].some((word) => expression.test(word))).toBe(false);
});

describe('a list', () => {
  it.each([
    [[], ''],
    [['yamaguchi', 'soumu'], '&yamaguchi&soumu&'],
    [['bob@example.org'], '&bob%40example.org&'],
    [['a b', 'x&y', '総'], '&a+b&x%26y&%E7%B7%8F&'],
  ])('%j', (entries, list) => {
    expect(packed(entries)).toBe(list);
    expect(unpacked(list)).toEqual(entries);
  });

  it('written by hand is read too', () => {
    expect(unpacked('&bob@example.org&50%&総務&')).toEqual(['bob@example.org', '50%', '総務']);
  });
});
