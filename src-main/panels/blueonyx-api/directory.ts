import { Problem } from '@shared/contract/problem';
import type { Clock } from '../clock';
import type { ApiClient } from './client';
import { completedObject, readObject, readObjects } from './objects';
import type { Work } from './session';
import { siteNamespaces, siteRecordOf, type SiteRecord } from './site-record';
import { closeNamespaces, userNamespaces, userRecordOf, type UserRecord } from './user-record';

/** Milliseconds for which what was just seen is good enough to plan with. */
export const freshForPlanning = 60_000;

interface Seen<T> {
  value: T;
  at: number;
}

const loginNameShape = /^[a-z][a-z0-9_.-]{0,30}$/;
const groupShape = /^[A-Za-z0-9]+$/;

/** What the panel says of one site and its users; the site, the list and the aliases of the system are kept while fresh. */
export class SiteDirectory {
  private seenSite: Seen<SiteRecord> | null = null;
  private seenList: Seen<UserRecord[]> | null = null;
  private seenProtected: Seen<ReadonlySet<string>> | null = null;

  constructor(
    private readonly client: ApiClient,
    private readonly clock: Clock,
    private group: string | null,
  ) {}

  /** Work on this site from now on. */
  choose(group: string): void {
    if (this.group === group) return;
    this.group = group;
    this.clear();
  }

  clear(): void {
    this.seenSite = null;
    this.seenList = null;
    this.seenProtected = null;
  }

  /** Users may have changed: what was seen so far tells nothing of them. */
  markListStale(): void {
    this.seenList = null;
  }

  markSiteStale(): void {
    this.seenSite = null;
  }

  /** A user of ours is there now, or stands differently: the list need not be read again for that. */
  note(user: UserRecord): void {
    if (!this.seenList) return;
    this.seenList.value = [...this.seenList.value.filter(({ oid }) => oid !== user.oid), user];
  }

  /** Every site of the server. */
  async sites(work: Work): Promise<SiteRecord[]> {
    const objects = await readObjects(this.client, { className: 'Vsite', args: {}, namespaces: siteNamespaces }, work);
    return [...objects].map(([oid, namespaces]) => siteRecordOf(oid, namespaces));
  }

  /** The site to work on. @throws Problem `panel-site-unknown` when there is none of that name, or several to choose from. */
  async site(work: Work, freshFor = freshForPlanning): Promise<SiteRecord> {
    if (this.seenSite && this.isFresh(this.seenSite, freshFor)) return this.seenSite.value;
    const value = this.group === null ? await this.onlySite(work) : await this.namedSite(this.group, work);
    this.seenSite = { value, at: this.clock.now() };
    return value;
  }

  /** The list as it was seen within the last minute; null when it was not. */
  get freshList(): UserRecord[] | null {
    return this.seenList && this.isFresh(this.seenList, freshForPlanning) ? this.seenList.value : null;
  }

  async users(work: Work, freshFor = 0): Promise<UserRecord[]> {
    if (this.seenList && this.isFresh(this.seenList, freshFor)) return this.seenList.value;
    const { group } = await this.site(work);
    const wanted = { className: 'User', args: { site: group }, namespaces: userNamespaces };
    const objects = await readObjects(this.client, wanted, work);
    const value = [...objects].map(([oid, namespaces]) => userRecordOf(oid, namespaces));
    this.seenList = { value, at: this.clock.now() };
    return value;
  }

  /** One user of this site as he stands now, by the login name. */
  async user(loginName: string, work: Work): Promise<UserRecord | null> {
    if (!loginNameShape.test(loginName)) return null;
    const { group } = await this.site(work);
    const objects = await this.client.getAll('User', { site: group, name: loginName }, work);
    const [found] = objects;
    const oid = found?.[0] ?? (await this.oidOf(loginName, work));
    if (oid === null) return null;
    const namespaces = await completedObject(this.client, oid, closeNamespaces, work, found?.[1]);
    const record = namespaces && userRecordOf(oid, namespaces);
    return record?.name === loginName && record.site === group ? record : null;
  }

  /** The same by number, whatever the site. */
  async userByOid(oid: string, work: Work): Promise<UserRecord | null> {
    const namespaces = await readObject(this.client, oid, closeNamespaces, work);
    return namespaces && userRecordOf(oid, namespaces);
  }

  /** @throws Problem `employee-missing` */
  async existing(loginName: string, work: Work): Promise<UserRecord> {
    const user = await this.user(loginName, work);
    if (!user) throw new Problem('employee-missing', { loginName });
    return user;
  }

  /** Aliases of the site that belong to the system and to nobody. */
  async protectedAliases(work: Work): Promise<ReadonlySet<string>> {
    if (this.seenProtected && this.isFresh(this.seenProtected, freshForPlanning)) return this.seenProtected.value;
    const { fqdn } = await this.site(work);
    const rows = await this.client.getAll('ProtectedEmailAlias', { fqdn }, work);
    const value = new Set([...rows.values()].map(({ object }) => (object?.['alias'] ?? '').toLowerCase()));
    this.seenProtected = { value, at: this.clock.now() };
    return value;
  }

  private async oidOf(loginName: string, work: Work): Promise<string | null> {
    const { group } = await this.site(work);
    const criteria = [
      { key: 'site', value: group },
      { key: 'name', value: loginName },
    ];
    return (await this.client.find('User', criteria, work))[0] ?? null;
  }

  private async onlySite(work: Work): Promise<SiteRecord> {
    const sites = await this.sites(work);
    const [site] = sites;
    if (!site || sites.length > 1) throw new Problem('panel-site-unknown', { sites: sites.length });
    return site;
  }

  private async namedSite(group: string, work: Work): Promise<SiteRecord> {
    if (!groupShape.test(group)) throw new Problem('panel-site-unknown', { sites: 0 });
    const [found] = await this.client.getAll('Vsite', { name: group }, work);
    const oid = found?.[0] ?? (await this.client.find('Vsite', [{ key: 'name', value: group }], work))[0];
    const namespaces = oid && (await completedObject(this.client, oid, siteNamespaces, work, found?.[1]));
    const site = oid && namespaces ? siteRecordOf(oid, namespaces) : null;
    if (site?.group !== group) throw new Problem('panel-site-unknown', { sites: 0 });
    return site;
  }

  private isFresh({ at }: Seen<unknown>, freshFor: number): boolean {
    return this.clock.now() - at < freshFor;
  }
}
