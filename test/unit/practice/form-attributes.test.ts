import { describe, expect, test } from 'vitest';
import { entriesOf, formAttributes, linesOf, type Field } from '@main/practice/rules/form-attributes';
import { pack, unpack } from '@main/practice/rules/packing';

const read = (...fields: Field[]): Record<string, string> => Object.fromEntries(formAttributes(fields));

describe('a check box', () => {
  test('is 1 when its companion comes first and the box sends "on"', () => {
    expect(read(['checkbox-siteAdministrator', ''], ['siteAdministrator', 'on'])).toEqual({ siteAdministrator: '1' });
  });
  test('is 0 when only the companion is sent, whatever its old value', () => {
    expect(read(['checkbox-emailDisabled', '1'])).toEqual({ emailDisabled: '0' });
  });
  test('is not there at all when neither is sent', () => {
    expect(read(['group', 'site1'])).toEqual({ group: 'site1' });
  });
  test('is wrong when the companion comes last', () => {
    expect(read(['emailDisabled', 'on'], ['checkbox-emailDisabled', ''])).toEqual({ emailDisabled: '0' });
  });
});

describe('a list', () => {
  test.each([
    ['yamaguchi\r\nsomu', '&yamaguchi&somu&'],
    ['yamaguchi\nsomu\n', '&yamaguchi&somu&'],
    ['yamaguchi  \r\nsomu\r\n\r\n', '&yamaguchi&somu&'],
    ['', ''],
    ['a\r\n\r\nb', '&a&&b&'],
    ['a, b', '&a%2C%20b&'],
  ])('%j is packed as %j', (typed, packed) => {
    expect(read(['textarea-emailAliasesField', ''], ['emailAliasesField', typed])).toEqual({
      emailAliasesField: packed,
    });
  });
  test('stays one text without its companion', () => {
    expect(read(['emailAliasesField', 'a\r\nb'])).toEqual({ emailAliasesField: 'a\r\nb' });
  });
  test('keeps the old value when only the companion is sent', () => {
    expect(read(['textarea-emailAliasesField', '&a&'])).toEqual({ emailAliasesField: '&a&' });
  });
});

test('the last of two values of one name wins', () => {
  expect(read(['group', 'a'], ['group', 'b'])).toEqual({ group: 'b' });
});

test.each([[[]], [['a']], [['a&b', '100%', '総務']]])('packing %j can be undone', (entries: string[]) => {
  expect(unpack(pack(entries))).toEqual(entries);
});

test('a text that is not packed is one entry', () => {
  expect(unpack('a\r\nb')).toEqual(['a\r\nb']);
  expect(unpack('&')).toEqual(['&']);
  expect(unpack('&100%&')).toEqual(['100%']);
});

test('entries come from both spellings of a list', () => {
  expect(entriesOf('&a%40b.jp&c&')).toEqual(['a@b.jp', 'c']);
  expect(entriesOf('a@b.jp\r\n\r\nc\r\n')).toEqual(['a@b.jp', 'c']);
  expect(entriesOf(undefined)).toEqual([]);
  expect(linesOf('  \r\n')).toEqual([]);
});
