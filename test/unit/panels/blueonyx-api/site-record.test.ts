import { describe, expect, it } from 'vitest';
import { siteFactsOf, siteRecordOf } from '@main/panels/blueonyx-api/site-record';

const object = { name: 'site1', fqdn: 'www.example.com', domain: 'example.com' };
const site = (more: Record<string, string> = {}, others = {}) =>
  siteRecordOf('11', { object: { ...object, ...more }, ...others });

describe('the domain of the addresses', () => {
  it.each([
    ['&example.com&example.net&', 'example.com'],
    ['&example.net&', 'example.net'],
    ['', 'www.example.com'],
  ])('with the mail aliases %j is %s', (mailaliases, domain) => {
    expect(site({ mailaliases }).domain).toBe(domain);
  });
});

it.each([
  [{ userprefixenabled: '1', userprefixfield: 'aaa' }, 'aaa'],
  [{ userprefixenabled: '1', userprefixfield: '' }, null],
  [{ userprefixenabled: '0', userprefixfield: 'aaa' }, null],
])('%j gives the prefix %j', (more, prefix) => {
  expect(site(more).prefix).toBe(prefix);
});

it('the facts of a site', () => {
  const record = site(
    { maxusers: '3' },
    { disk: { quota: '-1' }, userdefaults: { quota: '30' }, shell: { enabled: '2' } },
  );
  expect(siteFactsOf(record, 2)).toEqual({
    group: 'site1',
    fqdn: 'www.example.com',
    prefix: null,
    disk: { minimumMegabytes: 1, maximumMegabytes: 99_999_999, defaultMegabytes: 30 },
    canAddUsers: true,
    shells: ['none', 'jailed_sftp_scp_rsync', 'jailed_shell'],
    administrator: 'api-admin',
    newUsers: { shell: 'none', emailDisabled: false },
  });
  expect(siteFactsOf(record, 3).canAddUsers).toBe(false);
});

it('what a site does not say is as the panel has it by default', () => {
  const { maximumUsers, volume, quota, defaults } = site();
  expect([maximumUsers, volume, quota, defaults]).toEqual([25, '/home', -1, { quota: 20, emailDisabled: false }]);
});
