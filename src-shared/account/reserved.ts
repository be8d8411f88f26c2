const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Login names that the panel keeps for the system (BlueOnyx 5212R, handler of new users). `admin`, `postfix` and `gdm`
 * are no part of the panel's list, but exist on every server, so that creating them fails further on.
 */
const reservedLoginNames = words(`
  root bin daemon adm lp sync shutdown halt mail news uucp operator games gopher ftp nobody dbus rpm htt nscd vcsa ntp
  wnn ident canna haldaemon rpc named amanda sshd postgres pvm netdump pcap radvd quagga mailnull smmsp pegasus apache
  mailman webalizer xfs cyrus radiusd ldap exim mysql fax squid dovecot gdm pop alterroot httpd chiliasp qmail
  share-guest majordomo anonymous guest admin postfix
`);

/** No login name may begin like this (BlueOnyx 5212R, handler of new users). */
const reservedStarts = ['admin-', 'root-'];

/** Aliases that the panel keeps for the system (BlueOnyx 5212R, check of new aliases). */
const reservedAliases = words('mailer-daemon bin daemon ingres system toor uucp dumper decode nobody root');

export const isReservedLoginName = (loginName: string): boolean => reservedLoginNames.has(loginName);

/** The forbidden beginning that a login name has, or null. */
export const reservedStartOf = (loginName: string): string | null =>
  reservedStarts.find((start) => loginName.startsWith(start)) ?? null;

export const isReservedAlias = (alias: string): boolean => reservedAliases.has(alias);
