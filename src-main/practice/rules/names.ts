import { unpackWords } from './words';

/** Types of the panel's database (BlueOnyx 5212R, base types and user schema). */
export const types = {
  fullName: /^[^:\n\r]*$/,
  userName: /^[a-z][a-z0-9_.-]{0,30}$/,
  alias: /^[a-z0-9_-][a-z0-9_.-]*$/,
  group: /^[a-zA-Z0-9]+$/,
};

/** A final user name is cut to this many characters, prefix included. */
export const maximumUserNameLength = 31;

// "postfixgdm" is no slip of ours: the panel's own list glues the two words together, so that neither is blocked.
const reservedUsers = unpackWords(`root bin daemon adm lp sync shutdown halt mail news uucp operator games gopher ftp
  nobody dbus rpm htt nscd vcsa ntp wnn ident canna haldaemon rpc named amanda sshd postgres pvm netdump pcap radvd
  quagga mailnull smmsp pegasus apache mailman webalizer xfs cyrus radiusd ldap exim mysql fax squid dovecot postfixgdm
  pop alterroot httpd chiliasp qmail share-guest majordomo anonymous guest Root Admin ROOT ADMIN`);

const reservedAliases = unpackWords('mailer-daemon bin daemon ingres system toor uucp dumper decode nobody root');

export const isReservedUser = (name: string): boolean => reservedUsers.has(name) || /^(?:admin|root)-/.test(name);

export const isReservedAlias = (name: string): boolean => reservedAliases.has(name.toLowerCase());

/** The name that is stored: prefix, underscore and name, cut to what the system allows. */
export const finalUserName = (userName: string, prefix: string | null): string =>
  prefix === null ? userName : `${prefix}_${userName}`.slice(0, maximumUserNameLength);
