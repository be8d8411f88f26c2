import { expect, it } from 'vitest';
import { isConnected, systemAddresses } from '@main/mail-check/names';

const more = { netmask: '', mac: '', cidr: null, scopeid: 0 };
const v4 = (address: string, internal = false) => ({ ...more, address, family: 'IPv4' as const, internal });
const v6 = (address: string, internal = false) => ({ ...more, address, family: 'IPv6' as const, internal });
const alone = { lo: [v4('127.0.0.1', true), v6('::1', true)], wifi: [v6('fe80::1'), v4('169.254.7.7')] };

it('a PC with nothing but addresses of its own is not connected', () => {
  expect(isConnected({})).toBe(false);
  expect(isConnected(alone)).toBe(false);
  expect(isConnected({ ...alone, wifi: [v4('192.168.1.5')] })).toBe(true);
  expect(isConnected({ ...alone, wifi: [v6('2001:db8::5')] })).toBe(true);
});

it('without a network it is not the name of the server that is wrong', async () => {
  await expect(systemAddresses('nobody.invalid', () => alone)).rejects.toMatchObject({ code: 'ENETDOWN' });
  await expect(systemAddresses('nobody.invalid', () => ({ wifi: [v4('192.0.2.5')] }))).rejects.not.toMatchObject({
    code: 'ENETDOWN',
  });
  expect(await systemAddresses('localhost', () => alone)).not.toEqual([]);
});
