import { describe, expect, it } from 'vitest';
import { commandOf } from '@main/practice/api/commands';
import { unescapeInput } from '@main/practice/api/escapes';
import { ApiLog } from '@main/practice/api/log';
import { lineOf, spoiled } from '@main/practice/api/structured';

describe('a line as the database reads it', () => {
  it.each([
    ['GET 6', { word: 'GET', target: '6', namespace: null }],
    ['get 6 . Email', { word: 'GET', target: '6', namespace: 'Email' }],
    ['GET 6.Email', { word: 'GET', target: '6', namespace: 'Email' }],
  ])('%s', (line, expected) => {
    expect(commandOf(line)).toMatchObject(expected);
  });

  it('takes keys bare and quoted, spaces and commas alike', () => {
    expect(commandOf('SET 42 . Email "aliases" = "&a&",forwardEnable="1" x ~ "^a"')?.assignments).toEqual([
      { key: 'aliases', operator: '=', value: '&a&' },
      { key: 'forwardEnable', operator: '=', value: '1' },
      { key: 'x', operator: '~', value: '^a' },
    ]);
  });

  it.each(['', 'DROP 1', 'SET 42 a = "b', 'SET 42 a = b-c', 'SET 42 a b'])('refuses %j', (line) => {
    expect(commandOf(line)).toBeNull();
  });

  it.each([
    ['\\347\\267\\217', '総'],
    ['\\u7dcf', 'u7dcf'],
    ['\\$HOME\\n\\"', '$HOME\n"'],
  ])('%j is %j', (written, meant) => {
    expect(unescapeInput(written)).toBe(meant);
  });
});

describe('a value in JSON, which the gateway puts into a line', () => {
  it('loses letters that are not ASCII', () => {
    expect(unescapeInput(spoiled('総務'))).toBe('u7dcfu52d9');
  });

  it('is spoilt with some orders of the substitutions and not with others', () => {
    let seed = 1;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const outcomes = new Set(Array.from({ length: 50 }, () => spoiled('say "hi"', random)));
    expect([...outcomes].sort()).toEqual(['say \\"hi\\"', 'say \\\\"hi\\\\"'].sort());
  });

  it('prints numbers and nothing as Go does', () => {
    expect(lineOf({ cmd: 'SET', oid: '42', namespace: 'Disk', data: { quota: 1_000_000, x: null, y: true } })).toBe(
      'SET 42 . Disk quota = "1e+06" x = "<nil>" y = "true"',
    );
  });
});

describe('the log', () => {
  it.each([
    ['SET 42 "password" = "Secret#123"', false],
    ['SET 42 "x" = "y" "password" = "Secret#123"', false],
    ['set 42 "password" = "Secret#123"', true],
    ['SET 42 password = "Secret#123"', true],
    ['CREATE User "password" = "Secret#123"', true],
  ])('%s', (line, holdsIt) => {
    const log = new ApiLog();
    log.raw(line);
    expect(log.lines.join('\n').includes('Secret#123')).toBe(holdsIt);
  });

  it('leaves out what follows `password` in a command from JSON', () => {
    const log = new ApiLog();
    log.structured('SET 42 password = "Secret#123"');
    expect(log.lines.join('\n')).not.toContain('Secret#123');
  });
});
