import { expect, it } from 'vitest';
import { redirectTarget } from '@main/panels/blueonyx-web/session';
import { problemFrom } from '@support/problem';

const origin = 'https://mx10.example.com:81';
const base = new URL('/user/userAdd?group=site1', origin);

it.each([
  ['/user/userList?group=site1', `${origin}/user/userList?group=site1`],
  ['userList', `${origin}/user/userList`],
  [`${origin}/gui`, `${origin}/gui`],
  [`${origin}/index.php/gui`, `${origin}/index.php/gui`],
  ['//mx10.example.com:81/gui', `${origin}/gui`],
  ['http://mx10.example.com:81/gui', `${origin}/gui`],
  ['https://MX10.EXAMPLE.COM:81/gui', `${origin}/gui`],
  ['/gui/Forbidden403#2', `${origin}/gui/Forbidden403`],
])('follows %s to %s', (location, target) => {
  expect(redirectTarget(new URL(location, base), origin).href).toBe(target);
});

it.each([
  ['https://other.example.com:81/gui', 'https://other.example.com:81'],
  ['https://mx10.example.com/gui', 'https://mx10.example.com'],
  ['http://mx10.example.com:444/gui', 'https://mx10.example.com:444'],
  ['//evil.example/x', 'https://evil.example'],
  ['https://mx10.example.com.evil.example:81/', 'https://mx10.example.com.evil.example:81'],
  ['https://mx10.example.com:81@evil.example/', 'https://evil.example'],
])('does not follow %s and tells where it leads', (location, newOrigin) => {
  expect(problemFrom(() => redirectTarget(new URL(location, base), origin))).toMatchObject({
    code: 'panel-host-changed',
    params: { from: origin, to: newOrigin },
  });
});

it('knows a panel on the standard port of HTTPS', () => {
  const plain = new URL('http://panel.example.com:443/gui');
  expect(redirectTarget(plain, 'https://panel.example.com:443').href).toBe('https://panel.example.com/gui');
});
