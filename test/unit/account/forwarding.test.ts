import { describe, expect, it } from 'vitest';
import { checkForwarding, isAddress, readForwardingAddresses } from '@shared/account/forwarding';
import { codesOf, exampleContext } from './example-site';

const user = { loginName: 'aaa_yamaguchi', aliases: ['yamaguchi'] };
const check = (addresses: string[], of: { enabled?: boolean; keepCopy?: boolean } = {}) =>
  codesOf(checkForwarding({ enabled: true, keepCopy: true, addresses, ...of }, user, exampleContext));

describe('forwarding', () => {
  it('reads one address a line, and what people type instead', () => {
    expect(readForwardingAddresses('a@b.jp\r\n\n c＠d.jp ；<e@f.jp>、mailto:a@b.jp')).toEqual([
      'a@b.jp',
      'c@d.jp',
      'e@f.jp',
    ]);
  });

  it.each(['a@b.jp', 'taro.y+x@mail.example.co.jp', 'o_k-1@xn--wgv71a.jp'])('takes %s for an address', (text) =>
    expect(isAddress(text)).toBe(true),
  );
  it.each(['a', '@b.jp', 'a@', 'a@b', 'a@@b.jp', '.a@b.jp', 'a.@b.jp', 'a..b@c.jp', 'あ@b.jp', 'a b@c.jp', 'a@-b.jp'])(
    'does not take %s for one',
    (text) => expect(isAddress(text)).toBe(false),
  );

  it('wants an address only while it is on', () => {
    expect(check([])).toEqual(['forwarding-empty']);
    expect(check([], { enabled: false })).toEqual([]);
  });

  it('takes a user of the server as well', () => {
    expect(check(['aaa_taro', 'x@example.net'])).toEqual([]);
    expect(check(['nobody-here'])).toEqual(['forwarding-address']);
  });

  it.each(['aaa_yamaguchi@example.com', 'Yamaguchi@example.com', 'yamaguchi@mail.example.com'])(
    'refuses the own address %s',
    (address) => expect(check([address])).toEqual(['forwarding-own']),
  );

  it('says when no mail will stay', () => {
    expect(check(['x@example.net'], { keepCopy: false })).toEqual(['forwarding-no-copy']);
  });
});
