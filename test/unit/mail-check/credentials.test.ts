import { describe, expect, it } from 'vitest';
import { guesses } from '@main/mail-check/credentials';

const shown = (of: { loginName: string; password: string; prefix?: string | null }) =>
  guesses({ emailAddress: 'yamaguchi@example.com', prefix: 'aaa', ...of }).map(({ code, loginName, password }) => [
    code,
    loginName,
    password,
  ]);

describe('what a refused login may have meant', () => {
  it('the login name, where the address was typed', () => {
    expect(shown({ loginName: 'yamaguchi@example.com', password: 'abc1' })).toEqual([
      ['login-is-address', 'aaa_yamaguchi', 'abc1'],
      ['login-is-address', 'yamaguchi', 'abc1'],
    ]);
    expect(shown({ loginName: 'yamaguchi@example.com', password: 'abc1', prefix: null })).toEqual([
      ['login-is-address', 'yamaguchi', 'abc1'],
    ]);
  });

  it('the address, where the login name was typed', () => {
    expect(shown({ loginName: 'aaa_yamaguchi', password: 'abc1' })).toEqual([
      ['login-wants-address', 'yamaguchi@example.com', 'abc1'],
    ]);
  });

  it('a password with blanks or full-width characters', () => {
    expect(shown({ loginName: 'aaa_yamaguchi', password: ' ａｂｃ1 ' })).toContainEqual([
      'password-retyped',
      'aaa_yamaguchi',
      'abc1',
    ]);
  });

  it('a password that the panel altered', () => {
    expect(shown({ loginName: 'aaa_y', password: `a'b<1` })).toContainEqual([
      'password-altered',
      'aaa_y',
      'a&#039;b&lt;1',
    ]);
    expect(shown({ loginName: 'aaa_y', password: 'a&b%41' })).toContainEqual(['password-altered', 'aaa_y', 'abA']);
  });

  it('never more than three, none of them what was refused', () => {
    const tried = { loginName: 'yamaguchi@example.com', password: ` '&%41 ` };
    expect(shown(tried)).toHaveLength(3);
    expect(shown(tried)).not.toContainEqual(expect.arrayContaining([tried.loginName, tried.password]));
  });
});
