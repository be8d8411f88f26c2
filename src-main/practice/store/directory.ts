import type { Message } from '../language/translate';
import { isReservedAlias, isReservedUser, types } from '../rules/names';
import { passwordRules, type PanelStyle } from '../rules/passwords';
import { exceedsSite, unlimited, type DiskSize } from '../rules/quota';
import type { Site } from './site';
import { newUser, type StoredUser, type UserSeed } from './user';

/** What the panel's database says when it refuses: a sentence, and whether only a type did not match. */
export interface Refusal extends Message {
  kind: 'type' | 'rule';
}

const invalid = (key: string): Refusal => ({ kind: 'type', key: 'invalidData', values: { key } });
const rule = (key: Message['key'], values?: Message['values']): Refusal => ({ kind: 'rule', key, values });

/** The users of one site, and the rules by which the panel's database takes and refuses them. */
export class Directory {
  readonly users: StoredUser[] = [];
  #lastOid = 100;

  constructor(
    readonly site: Site,
    readonly style: PanelStyle,
  ) {}

  find = (loginName: string): StoredUser | undefined => this.users.find((user) => user.loginName === loginName);

  /** Put a user in without any check: for the users that are there from the start. */
  seed(seed: UserSeed): StoredUser {
    const user = newUser(++this.#lastOid, seed);
    this.users.push(user);
    return user;
  }

  /** CREATE: types first, then names and the user limit. Aliases and disk are set afterwards, each by itself. */
  create(seed: UserSeed): { user: StoredUser } | { refusals: Refusal[] } {
    const refusals = this.#typeErrors(seed);
    if (refusals.length > 0) return { refusals };
    if (this.isNameTaken(seed.loginName)) {
      return { refusals: [rule('userNameAlreadyTaken', { userName: seed.loginName })] };
    }
    if (this.users.length >= this.site.maximumUsers) {
      return { refusals: [rule('overUserLimit', { fqdn: this.site.fqdn })] };
    }
    return { user: this.seed(seed) };
  }

  destroy(user: StoredUser): void {
    this.users.splice(this.users.indexOf(user), 1);
  }

  setIdentity(user: StoredUser, values: { fullName: string; password?: string }): Refusal[] {
    const refusals = this.#typeErrors({ password: user.password, ...values, loginName: user.loginName });
    if (refusals.length === 0) Object.assign(user, values);
    return refusals;
  }

  /** The panel's whole text for a disk over the site's limit is the label of the limit. */
  setQuota(user: StoredUser, size: DiskSize): Refusal[] {
    if (size === 'invalid') return [invalid('quota')];
    if (size !== unlimited && exceedsSite(size, this.site.quota)) return [rule('maxDiskSpace')];
    user.quota = size;
    return [];
  }

  setAliases(user: StoredUser, aliases: readonly string[]): Refusal[] {
    if (aliases.some((alias) => !types.alias.test(alias))) return [invalid('aliases')];
    const wanted = [...new Set(aliases)];
    const refused = wanted.filter((alias) => this.#isAliasTaken(alias, user));
    if (refused.length > 0) return refused.map((name) => rule('aliasInUse', { name }));
    user.aliases = wanted;
    return [];
  }

  /** Unique on the whole server against users, within the site against mailing lists and aliases. */
  isNameTaken(name: string): boolean {
    return (
      isReservedUser(name) ||
      this.site.otherUsers.includes(name) ||
      this.site.mailingLists.includes(name) ||
      this.users.some((user) => user.loginName === name || user.aliases.includes(name))
    );
  }

  /**
   * Unique on the site, capital letters or not, also against the names of other users: the system reserves `name@site` itself.
   * The own name finds its own row there and leaves it alone.
   */
  #isAliasTaken(alias: string, owner: StoredUser): boolean {
    const same = (other: string): boolean => other.toLowerCase() === alias.toLowerCase();
    return (
      isReservedAlias(alias) ||
      this.site.mailingLists.some(same) ||
      this.users.some((user) => user !== owner && (same(user.loginName) || user.aliases.some(same)))
    );
  }

  #typeErrors(values: { loginName: string; fullName?: string; password: string }): Refusal[] {
    const errors: Refusal[] = [];
    if (!types.userName.test(values.loginName)) errors.push(invalid('name'));
    if (!types.fullName.test(values.fullName ?? '')) errors.push(invalid('fullName'));
    if (!passwordRules[this.style].type.test(values.password)) errors.push(invalid('password'));
    return errors;
  }
}
