import { describe, expect, it } from 'vitest';
import { loginNameOf } from '@shared/account/account';
import { addressesOf } from '@shared/account/addresses';

describe('the login name', () => {
  it.each([
    ['yamaguchi', 'aaa', 'aaa_yamaguchi'],
    ['yamaguchi', null, 'yamaguchi'],
    ['yamaguchi', '', 'yamaguchi'],
    ['1', 'aaa', 'aaa_1'],
    ['taro', 'mec1700000000_', 'mec1700000000__taro'],
  ])('of %o with the prefix %o is %o', (userName, prefix, loginName) => {
    expect(loginNameOf(userName, prefix)).toBe(loginName);
  });
});

describe('the addresses of an account', () => {
  it.each([
    [
      ['yamaguchi', 'somu'],
      ['yamaguchi@example.com', 'somu@example.com'],
    ],
    [
      ['somu', 'yamaguchi'],
      ['somu@example.com', 'yamaguchi@example.com'],
    ],
    [['somu', 'somu'], ['somu@example.com']],
    [[], ['aaa_yamaguchi@example.com']],
  ])('with the aliases %o are %o', (aliases, addresses) => {
    expect(addressesOf(aliases, 'example.com', 'aaa_yamaguchi')).toEqual(addresses);
  });
});
