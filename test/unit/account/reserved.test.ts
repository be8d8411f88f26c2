import { describe, expect, it } from 'vitest';
import { isReservedAlias, isReservedLoginName, reservedStartOf } from '@shared/account/reserved';
import { checkAliases } from '@shared/account/aliases';
import { checkUserName } from '@shared/account/user-name';
import { codesOf, contextWithoutPrefix, exampleContext } from './example-site';

const loginNames = [
  ...['root', 'bin', 'daemon', 'adm', 'lp', 'sync', 'shutdown', 'halt', 'mail', 'news', 'uucp', 'operator', 'games'],
  ...['gopher', 'ftp', 'nobody', 'dbus', 'rpm', 'htt', 'nscd', 'vcsa', 'ntp', 'wnn', 'ident', 'canna', 'haldaemon'],
  ...['rpc', 'named', 'amanda', 'sshd', 'postgres', 'pvm', 'netdump', 'pcap', 'radvd', 'quagga', 'mailnull', 'smmsp'],
  ...['pegasus', 'apache', 'mailman', 'webalizer', 'xfs', 'cyrus', 'radiusd', 'ldap', 'exim', 'mysql', 'fax', 'squid'],
  ...['dovecot', 'gdm', 'pop', 'alterroot', 'httpd', 'chiliasp', 'qmail', 'share-guest', 'majordomo', 'anonymous'],
  ...['guest', 'admin', 'postfix'],
];

const aliases = [
  ...['mailer-daemon', 'bin', 'daemon', 'ingres', 'system', 'toor', 'uucp', 'dumper', 'decode', 'nobody', 'root'],
];

describe('names kept for the system', () => {
  it.each(loginNames)('%o is no login name, but one behind a prefix', (name) => {
    expect(isReservedLoginName(name)).toBe(true);
    expect(codesOf(checkUserName(name, contextWithoutPrefix))).toEqual(['user-name-reserved']);
    expect(checkUserName(name, exampleContext)).toEqual([]);
  });

  it.each(aliases)('%o is no alias', (name) => {
    expect(isReservedAlias(name)).toBe(true);
    expect(codesOf(checkAliases([name], 'aaa_yamaguchi', exampleContext))).toEqual(['alias-reserved']);
  });

  it.each(['info', 'postmaster', 'abuse', 'webmaster', 'admin', 'operator', 'mail'])('%o is a good alias', (name) => {
    expect(checkAliases([name], 'aaa_yamaguchi', exampleContext)).toEqual([]);
  });

  it.each([
    ['admin-1', 'admin-'],
    ['root-taro', 'root-'],
    ['admin_1', null],
    ['rootadmin-', null],
    ['my-admin-', null],
  ])('%o begins in a forbidden way: %o', (name, start) => {
    expect(reservedStartOf(name)).toBe(start);
  });
});
