import type { PanelUser, SiteFacts } from './account';
import type { PasswordRules } from './password';

/** What an account is checked against: the site as read from the panel, and its users. */
export interface AccountContext {
  site: SiteFacts;
  /** Domain of the mail addresses, e.g. `example.com`. */
  domain: string;
  users: readonly PanelUser[];
  /** In place of the rules of the site's panel. */
  passwordRules?: PasswordRules;
}

/** Every domain whose addresses belong to this site: an alias is kept by the panel under the site's own name. */
export const ownDomainsOf = ({ domain, site }: Pick<AccountContext, 'domain' | 'site'>): string[] =>
  [domain, site.fqdn].filter((name) => name !== '');

/** How a sentence names the user to whom something belongs; the panel allows a user without a full name. */
export const ownerParams = (user: PanelUser): { fullName: string; loginName: string } => ({
  fullName: user.fullName.trim() || user.loginName,
  loginName: user.loginName,
});

export const userWithLoginName = (users: readonly PanelUser[], loginName: string): PanelUser | undefined =>
  users.find((user) => user.loginName.toLowerCase() === loginName.toLowerCase());

/** The panel compares aliases without regard to case. */
export const userWithAlias = (users: readonly PanelUser[], alias: string): PanelUser | undefined =>
  users.find((user) => user.aliases.some((other) => other.toLowerCase() === alias.toLowerCase()));
