import type { PanelStyle } from '../rules/passwords';
import type { StoredUser } from '../store/user';
import { html, type Html } from '../web/html';
import type { Visit } from '../web/visit';

type Badge = (user: StoredUser) => string | false | null;

const email = (user: StoredUser): string | false => !user.emailDisabled && 'Email';
const common: Badge[] = [
  (user) => user.vacation.on && 'Vacation',
  (user) => user.subdomain && 'Subdomain',
  (user) => user.openVpn && 'OpenVPN',
];

/** The rights column: small buttons in the panel's order. The 2019 panel prints plain words. */
const badgesOf: Record<PanelStyle, Badge[]> = {
  '5212R': [
    (user) => user.siteAdministrator && '<A>',
    (user) => user.dnsAdministrator && 'DNS',
    (user) => user.shell === 2 && '(#>)',
    (user) => user.shell === 3 && '#>',
    (user) => user.twoFactor && (user.twoFactor.legacy ? '2FA*' : '2FA'),
    (user) => user.ftp && 'FTP',
    (user) => user.shell > 0 && 'SFTP',
    (user) => email(user) && (user.sendAsOthers ? 'Email (+)' : 'Email'),
    ...common,
  ],
  '2019': [
    (user) => user.siteAdministrator && 'siteAdmin',
    (user) => user.dnsAdministrator && 'siteDNS',
    (user) => user.shell > 0 && 'siteShell',
    (user) => user.ftp && 'FTP',
    email,
    ...common,
  ],
};

export function badges({ panel }: Visit, user: StoredUser): Html {
  const labels = badgesOf[panel.settings.style]
    .map((badge) => badge(user))
    .filter((label) => typeof label === 'string');
  return html`<div class="btn-group">
    ${labels.map((label) => html`<button type="button" class="btn btn-xs">${label}</button>`)}
  </div>`;
}
