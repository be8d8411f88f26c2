import type { Right } from '@shared/account/account';

/** The badges of the list, 5212R first, then the plain words of 2019. Written in lower case. */
const rightsByBadge: Readonly<Record<string, readonly Right[]>> = {
  '<a>': ['siteAdministrator'],
  dns: ['dnsAdministrator'],
  '(#>)': ['chrootedShell'],
  '#>': ['shell'],
  '2fa': ['twoFactor'],
  '2fa*': ['twoFactor'],
  ftp: ['ftp'],
  sftp: ['sftp'],
  email: ['email'],
  'email (+)': ['email', 'sendAsOthers'],
  vacation: ['vacation'],
  subdomain: ['subdomain'],
  openvpn: ['openVpn'],
  siteadmin: ['siteAdministrator'],
  sitedns: ['dnsAdministrator'],
  siteshell: ['shell'],
};

/** Rights out of badge texts; a badge that is not known is kept verbatim. */
export function readRights(badges: readonly string[]): { rights: Right[]; otherRights: string[] } {
  const known = (badge: string) => rightsByBadge[badge.toLowerCase()];
  return {
    rights: [...new Set(badges.flatMap((badge) => known(badge) ?? []))],
    otherRights: badges.filter((badge) => badge !== '' && !known(badge)),
  };
}
