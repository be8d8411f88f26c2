import { describe, expect, test } from 'vitest';
import { practicePanel } from '@support/practice';
import { browserOf, signedInBrowser } from './browser';

const cookie = 'BlueOnyx_CSRF_cookie';
const field = 'BlueOnyx_CSRF_token';
const address = '/user/userDefaults?group=site1';

describe('with tokens on', () => {
  test('each accepted POST renews the token, and a form read before it is stale', async () => {
    const panel = await practicePanel();
    const browser = await signedInBrowser(panel);
    const form = await browser.open(address);
    const first = await browser.cookie(cookie);
    expect(form.$(`[name=${field}]`).val()).toBe(first);
    expect((await browser.submit(form, { maxDiskSpaceField: '30M' })).path).toBe(address);
    const second = await browser.cookie(cookie);
    expect(second).not.toBe(first);
    const stale = await browser.submit(form, { maxDiskSpaceField: '40M' });
    expect([stale.status, stale.redirects]).toEqual([403, []]);
    expect(panel.state.site.defaults.quota).toBe(30);
    expect((await browser.submit(form, { maxDiskSpaceField: '40M', [field]: second ?? '' })).status).toBe(200);
    expect(panel.state.site.defaults.quota).toBe(40);
  });

  test('a form prints the cookie that its own request sent: none on the first visit', async () => {
    const panel = await practicePanel();
    const browser = await signedInBrowser(panel);
    await browser.jar.setCookie(`${cookie}=; Max-Age=0`, panel.origin);
    expect((await browser.open(address)).$(`[name=${field}]`).val()).toBe('');
    expect((await browser.open(address)).$(`[name=${field}]`).val()).toBe(await browser.cookie(cookie));
  });

  test.each([{ [field]: '0'.repeat(32) }, { [field]: '' }, { [field]: null }])('%o is refused', async (values) => {
    const panel = await practicePanel();
    const browser = await signedInBrowser(panel);
    expect((await browser.submit(await browser.open(address), values)).status).toBe(403);
  });

  test('the token may come in a header', async () => {
    const panel = await practicePanel();
    const browser = await signedInBrowser(panel);
    const headers = { 'x-csrf-token': (await browser.cookie(cookie)) ?? '' };
    expect((await browser.post(address, [['maxDiskSpaceField', '50M']], { headers })).path).toBe(address);
    expect(panel.state.site.defaults.quota).toBe(50);
  });

  test('a refusal may also be a redirect back', async () => {
    const panel = await practicePanel({ csrfRefusal: 'redirect' });
    const browser = await signedInBrowser(panel);
    const seen = await browser.submit(await browser.open(address), { [field]: 'x', maxDiskSpaceField: '60M' });
    expect(seen.redirects).toEqual([`302 ${panel.origin}${address}`]);
    expect(panel.state.site.defaults.quota).toBe(20);
  });

  test('the strength meter wants no token and no session', async () => {
    const panel = await practicePanel();
    const browser = browserOf(panel);
    const meter = (password: string) => browser.post('/gui/check_password', [['password', password]]);
    expect((await meter('Keyaki.Michi24')).html).toBe('強力なパスワード。');
    expect((await meter('Ke4')).html).toContain('あまりにも短すぎる');
    expect((await meter('Keyaki$24x')).html).toContain('無効な文字が含まれて');
  });
});

test('with tokens off, no cookie is set and forms post as they are', async () => {
  const panel = await practicePanel({ csrf: false });
  const browser = await signedInBrowser(panel);
  const form = await browser.open(address);
  expect(await browser.cookie(cookie)).toBeUndefined();
  expect(form.$(`[name=${field}]`).val()).toBe('');
  await browser.submit(form, { maxDiskSpaceField: '30M' });
  expect(panel.state.site.defaults.quota).toBe(30);
});
