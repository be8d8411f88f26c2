import { describe, expect, it } from 'vitest';
import { Problem } from '@shared/contract/problem';
import { panelOriginOf } from '@shared/panel-address';

const mx10 = 'https://mx10.example.com:81';

const good: [typed: string, origin: string][] = [
  ['mx10.example.com', mx10],
  ['https://mx10.example.com:81/login', mx10],
  ['https://mx10.example.com:81', mx10],
  ['https://mx10.example.com', mx10],
  ['https://mx10.example.com/', mx10],
  ['http://mx10.example.com', mx10],
  ['http://mx10.example.com:81/login', mx10],
  ['mx10.example.com:81', mx10],
  ['mx10.example.com:81/', mx10],
  ['mx10.example.com/login', mx10],
  ['mx10.example.com:81/user/userList?group=site1', mx10],
  ['mx10.example.com?x=1', mx10],
  ['mx10.example.com#top', mx10],
  ['https://mx10.example.com:81/login?auth_check=2FA#x', mx10],
  // capitals
  ['HTTPS://MX10.Example.COM:81/LOGIN', mx10],
  ['Mx10.Example.Com', mx10],
  // spaces and line breaks around and within
  ['  mx10.example.com  ', mx10],
  ['\tmx10.example.com\r\n', mx10],
  ['mx10.example.com :81', mx10],
  ['mx10.example.com: 81', mx10],
  ['https:// mx10.example.com:81 /login', mx10],
  ['mx10 . example . com', mx10],
  ['　mx10.example.com　', mx10],
  // full-width characters and the input method's punctuation
  ['ｍｘ１０．ｅｘａｍｐｌｅ．ｃｏｍ', mx10],
  ['ｈｔｔｐｓ：／／ｍｘ１０．ｅｘａｍｐｌｅ．ｃｏｍ：８１／ｌｏｇｉｎ', mx10],
  ['mx10.example.com：81', mx10],
  ['mx10。example。com', mx10],
  ['mx10｡example｡com', mx10],
  ['mx10.example.com。', mx10],
  ['https：//mx10.example.com', mx10],
  ['https:／／mx10.example.com', mx10],
  ['mx10.example.com：８１／login', mx10],
  ['mx10.example.com ： 81', mx10],
  ['https:¥¥mx10.example.com', mx10],
  ['https:￥￥mx10.example.com', mx10],
  ['https:\\\\mx10.example.com\\login', mx10],
  ['mail‐1.example.com', 'https://mail-1.example.com:81'],
  ['mail－1.example.com', 'https://mail-1.example.com:81'],
  ['mail−1.example.com', 'https://mail-1.example.com:81'],
  ['\u200bmx10.example.com\ufeff', mx10],
  // what a Japanese keyboard gives for "-" and "/" while its input method is on
  ['mailー1.example.com', 'https://mail-1.example.com:81'],
  ['ｍａｉｌー１。ｅｘａｍｐｌｅ。ｃｏｍ：８１', 'https://mail-1.example.com:81'],
  ['mailｰ1.example.com', 'https://mail-1.example.com:81'],
  ['https：・・mx10.example.com：81・login', mx10],
  ['サーバー.example.jp', 'https://xn--vckucxgb.example.jp:81'],
  // slips in the scheme
  ['https//mx10.example.com:81/login', mx10],
  ['http//mx10.example.com', mx10],
  ['https;//mx10.example.com:81', mx10],
  ['https://https://mx10.example.com:81/login', mx10],
  ['https://http://mx10.example.com:444/login', mx10],
  ['ttps://mx10.example.com', mx10],
  ['ttp://mx10.example.com', mx10],
  ['htp://mx10.example.com', mx10],
  ['https:/mx10.example.com', mx10],
  ['https:///mx10.example.com', mx10],
  ['https:mx10.example.com', mx10],
  // words and marks around it
  ['URL: https://mx10.example.com:81/login', mx10],
  ['ＵＲＬ：https://mx10.example.com:81/login', mx10],
  ['コントロールパネル https://mx10.example.com:81/login', mx10],
  ['例：https://mx10.example.com:81/login', mx10],
  ['管理画面：mx10.example.com:81/login', mx10],
  ['コントロールパネル　mx10.example.com', mx10],
  ['URL mx10.example.com:81/login', mx10],
  ['パネル:81', 'https://xn--kdkh3f:81'],
  ['「https://mx10.example.com:81/login」', mx10],
  ['<https://mx10.example.com:81/login>', mx10],
  ['(https://mx10.example.com:81)', mx10],
  ['"mx10.example.com"', mx10],
  ['mx10.example.com (管理用)', mx10],
  ['mx10.example.com　管理画面', mx10],
  ['mx10.example.com、', mx10],
  ['mx10.example.com.', mx10],
  ['mx10.example.com,', mx10],
  ['mx10.example.com;', mx10],
  ['https://mx10.example.com:81/login。', mx10],
  // ports
  ['mx10.example.com:8081', 'https://mx10.example.com:8081'],
  ['mx10.example.com:1', 'https://mx10.example.com:1'],
  ['mx10.example.com:65535', 'https://mx10.example.com:65535'],
  ['mx10.example.com:', mx10],
  ['mx10.example.com:/login', mx10],
  ['https://mx10.example.com:443/login', 'https://mx10.example.com:443'],
  ['mx10.example.com:00081', mx10],
  ['mx10.example.com:81番', mx10],
  ['http://mx10.example.com:444/login', mx10],
  ['https://mx10.example.com:444/login', 'https://mx10.example.com:444'],
  ['http://mx10.example.com:8080', 'https://mx10.example.com:8080'],
  // addresses
  ['192.0.2.10', 'https://192.0.2.10:81'],
  ['192.0.2.10:81', 'https://192.0.2.10:81'],
  ['https://192.0.2.10:81/login', 'https://192.0.2.10:81'],
  ['１９２．０．２．１０', 'https://192.0.2.10:81'],
  ['127.0.0.1:45123', 'https://127.0.0.1:45123'],
  ['[2001:db8::1]', 'https://[2001:db8::1]:81'],
  ['[2001:db8::1]:8081', 'https://[2001:db8::1]:8081'],
  ['https://[2001:db8::1]:81/login', 'https://[2001:db8::1]:81'],
  ['2001:db8::1', 'https://[2001:db8::1]:81'],
  ['2001:DB8:0:0:0:0:0:1', 'https://[2001:db8::1]:81'],
  ['::1', 'https://[::1]:81'],
  ['[::1]:81', 'https://[::1]:81'],
  // other names
  ['localhost', 'https://localhost:81'],
  ['localhost:8443/login', 'https://localhost:8443'],
  ['panel', 'https://panel:81'],
  ['my_host.example.com', 'https://my_host.example.com:81'],
  ['a.b.c.d.example.co.jp', 'https://a.b.c.d.example.co.jp:81'],
  ['日本語.jp', 'https://xn--wgv71a119e.jp:81'],
  ['https://パネル.日本語.jp:81/login', 'https://xn--kdkh3f.xn--wgv71a119e.jp:81'],
  ['xn--wgv71a119e.jp', 'https://xn--wgv71a119e.jp:81'],
  ['bücher.example', 'https://xn--bcher-kva.example:81'],
];

const bad: [typed: string, reason: string][] = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['　', 'empty'],
  ['https://', 'empty'],
  ['https:///', 'empty'],
  ['/login', 'empty'],
  ['「」', 'empty'],
  ['ftp://mx10.example.com', 'scheme'],
  ['file:///etc/passwd', 'scheme'],
  ['javascript://mx10.example.com', 'scheme'],
  ['https://admin:himitsu@mx10.example.com:81', 'credentials'],
  ['yamaguchi@example.com', 'credentials'],
  ['ｙａｍａｇｕｃｈｉ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'credentials'],
  [':81', 'host'],
  ['mx10..example.com', 'host'],
  ['.example.com', 'host'],
  ['-mx10.example.com', 'host'],
  ['mx10-.example.com', 'host'],
  ['mx10.example.com|', 'host'],
  ['mx10,example,com', 'host'],
  ['mx%10.example.com', 'host'],
  [`${'a'.repeat(64)}.example.com`, 'host'],
  [`${'abcdefg.'.repeat(40)}example.com`, 'host'],
  ['81', 'host'],
  ['192.0.2', 'host'],
  ['0x7f.1', 'host'],
  ['192.0.2.256', 'host'],
  ['192.0.2.010', 'host'],
  ['[2001:db8::1', 'host'],
  ['[2001:db8::zz]', 'host'],
  ['1:2:3', 'host'],
  ['mx10.example.com:0', 'port'],
  ['mx10.example.com:65536', 'port'],
  ['mx10.example.com:99999', 'port'],
  ['mx10.example.com:abc', 'port'],
  ['mx10.example.com:-81', 'port'],
  ['mx10.example.com:8l/login', 'port'],
  ['mx10.example.com:8O81', 'port'],
];

function reasonFor(typed: string): unknown {
  try {
    return panelOriginOf(typed);
  } catch (error) {
    return error instanceof Problem && error.code === 'panel-address-invalid' ? error.params.reason : error;
  }
}

describe('panelOriginOf', () => {
  it.each(good)('reads %j as %s', (typed, origin) => {
    expect(panelOriginOf(typed)).toBe(origin);
  });

  it.each(good)('leaves the answer for %j as it is', (_typed, origin) => {
    expect(panelOriginOf(origin)).toBe(origin);
  });

  it.each(bad)('refuses %j: %s', (typed, reason) => {
    expect(reasonFor(typed)).toBe(reason);
  });

  it('keeps what was typed out of the problem', () => {
    try {
      panelOriginOf('https://admin:himitsu@mx10.example.com');
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify(error)).not.toContain('himitsu');
      expect(String(error)).not.toContain('himitsu');
    }
  });
});
