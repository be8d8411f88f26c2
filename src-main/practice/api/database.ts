import { pack } from '../rules/packing';
import { otherSiteGroup, type Site } from '../store/site';
import type { PanelState } from '../store/state';
import type { StoredUser } from '../store/user';
import { userObject, type ApiExtras, type CceObject } from './objects';
import type { ApiSettings } from './options';

const systemOid = '1';
const siteOid = '11';
const otherSite = { oid: '12', domain: 'example.net' };
const firstForeignUser = 900;
const firstAlias = 50_000;

/** One address: a word at the site's own name and who gets its mail. */
interface AliasRow {
  className: 'EmailAlias' | 'ProtectedEmailAlias';
  alias: string;
  action: string;
}

/** The same users and the same site as the web pages show, as objects of the panel's database. */
export class CceDatabase {
  readonly #extras = new WeakMap<StoredUser, ApiExtras>();
  /** A row keeps its number for as long as it is the same row. */
  readonly #aliasOids = new Map<string, string>();

  constructor(
    readonly state: PanelState,
    readonly settings: ApiSettings,
  ) {}

  extras(user: StoredUser): ApiExtras {
    const known = this.#extras.get(user);
    if (known) return known;
    const extras: ApiExtras = { properties: {}, isLocked: false, hasLostOwnRow: false };
    this.#extras.set(user, extras);
    return extras;
  }

  userOf(oid: string): StoredUser | undefined {
    return this.state.directory.users.find((user) => String(user.oid) === oid);
  }

  isSite(oid: string): boolean {
    return oid === siteOid;
  }

  get objects(): CceObject[] {
    return [this.#system(), ...this.#sites(), ...this.#users(), ...this.#foreignUsers(), ...this.#aliasObjects()];
  }

  object(oid: string): CceObject | undefined {
    return this.objects.find((object) => object.oid === oid);
  }

  /** Every address at the site's own name. */
  get aliasRows(): AliasRow[] {
    const { directory, site } = this.state;
    const own = (className: AliasRow['className'], alias: string, action: string) => ({ className, alias, action });
    return [
      ...directory.users.flatMap((user) => [
        ...(this.extras(user).hasLostOwnRow ? [] : [own('EmailAlias', user.loginName, user.loginName)]),
        ...user.aliases
          .filter((alias) => alias !== user.loginName)
          .map((alias) => own('EmailAlias', alias, user.loginName)),
      ]),
      ...site.mailingLists.map((list) => own('EmailAlias', list, list)),
      ...this.settings.protectedAliases.map((alias) => own('ProtectedEmailAlias', alias, 'admin')),
    ];
  }

  #system(): CceObject {
    const { mailSwitches } = this.settings;
    return {
      oid: systemOid,
      className: 'System',
      namespaces: {
        '': { hostname: 'mx10', domainname: 'example.com', MTA: 'POSTFIX' },
        ...(mailSwitches && { Email: mailSwitches }),
      },
    };
  }

  #sites(): CceObject[] {
    const { site } = this.state;
    const common = { volume: '/home', suspend: '0', emailDisabled: '0', email_autoconfig: '0' };
    const own: CceObject = {
      oid: siteOid,
      className: 'Vsite',
      namespaces: {
        '': {
          ...common,
          name: site.group,
          fqdn: site.fqdn,
          hostname: '',
          domain: 'example.com',
          mailAliases: '',
          maxusers: String(site.maximumUsers),
          emailDisabled: site.emailDisabled ? '1' : '0',
          suspend: site.suspended ? '1' : '0',
          userPrefixEnabled: site.prefix === null ? '0' : '1',
          userPrefixField: site.prefix ?? '',
        },
        Disk: { quota: String(site.quota), used: '12', refresh: '' },
        UserDefaults: {
          quota: String(site.defaults.quota),
          emailDisabled: site.defaults.emailDisabled ? '1' : '0',
          allow_sender_spoof: site.defaults.sendAsOthers ? '1' : '0',
        },
        PHP: { prefered_siteAdmin: site.preferredAdministrator },
        Shell: { enabled: String(site.shell) },
      },
    };
    const second = this.state.otherSite;
    return second ? [own, this.#fullSite(second.site, common)] : [own];
  }

  /** A site that takes nobody any more. */
  #fullSite({ group, fqdn }: Site, common: Record<string, string>): CceObject {
    const { oid, domain } = otherSite;
    const users = this.#foreignUsers().filter(({ namespaces }) => namespaces['']?.['site'] === group);
    const maxusers = String(users.length);
    return {
      oid,
      className: 'Vsite',
      namespaces: {
        '': { ...common, name: group, fqdn, domain, hostname: 'www', mailAliases: pack([domain]), maxusers },
        Disk: { quota: '-1', used: '3', refresh: '' },
        UserDefaults: { quota: '20', emailDisabled: '0' },
        PHP: { prefered_siteAdmin: '' },
        Shell: { enabled: '0' },
      },
    };
  }

  #users(): CceObject[] {
    const { directory, site } = this.state;
    const { offsetMinutes } = this.settings;
    return directory.users.map((user) => userObject(user, site.group, this.extras(user), offsetMinutes));
  }

  /** Users of other sites and of the system: little more than names. */
  #foreignUsers(): CceObject[] {
    return this.state.site.otherUsers.map((name, index) => {
      const isSystem = name === 'admin';
      return {
        oid: String(firstForeignUser + index),
        className: 'User',
        namespaces: {
          '': {
            name,
            fullName: name,
            site: isSystem ? '' : otherSiteGroup,
            enabled: '1',
            ui_enabled: '1',
            emailDisabled: '0',
            ftpDisabled: '1',
            systemAdministrator: isSystem ? '1' : '0',
            password: '',
            md5_password: '$6$foreign',
            crypt_password: 'foreign',
          },
          Email: {
            aliases: '',
            forwardEnable: '0',
            forwardSave: '0',
            forwardEmail: '',
            vacationOn: '0',
            vacationMsg: '',
          },
          Disk: { quota: '20', used: '0', over_quota: '0' },
          Shell: { enabled: '0' },
        },
      };
    });
  }

  #aliasObjects(): CceObject[] {
    const { fqdn, group } = this.state.site;
    return this.aliasRows.map(({ className, alias, action }) => {
      const key = `${className} ${alias} ${action}`;
      const oid = this.#aliasOids.get(key) ?? String(firstAlias + this.#aliasOids.size);
      this.#aliasOids.set(key, oid);
      const row = { alias, fqdn, action, site: group, build_maps: '1', local_alias: '0' };
      return { oid, className, namespaces: { '': row } };
    });
  }
}
