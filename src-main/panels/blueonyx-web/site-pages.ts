import type { PanelUser, SiteFacts } from '@shared/account/account';
import type { SiteChoice } from '@shared/account/user-details';
import { Problem } from '@shared/contract/problem';
import { mailDomainOf } from '@shared/mail-service/mail-domain';
import { readAddForm, type AddForm } from './add-form';
import type { Administrator, Work } from './administrator';
import { groupsIn, readUserList, type UserList } from './list-page';
import { offersSites, readSiteList, siteListPath } from './site-list';
import type { Clock } from '../clock';
import type { Page } from './pages';

/** Milliseconds for which a list that was just seen is good enough to plan with. */
export const freshForPlanning = 60_000;
/** The same for the form: its token is renewed anyhow, and a form that the panel does not take is read anew. */
export const freshForFilling = 600_000;
/** The same for telling how a user stands on the panel. */
export const freshForReading = 5_000;

interface Seen<T> {
  value: T;
  at: number;
}

export const userNamed = (list: UserList, loginName: string): PanelUser | null =>
  list.users.find((user) => user.loginName === loginName) ?? null;

/** The pages of the administrator's site, each kept for as long as it is fresh. */
export class SitePages {
  private group: string | null = null;
  private own: { group: string | null } | null = null;
  private seenList: Seen<UserList> | null = null;
  private seenForm: Seen<AddForm> | null = null;

  constructor(
    private readonly administrator: Administrator,
    private readonly clock: Clock,
    /** The site to work on; null for the one that the login belongs to. */
    private chosen: string | null,
  ) {}

  /** Begin anew after a login; where it leads is mostly the list itself. */
  start(): void {
    this.clear();
    this.own = null;
    const { landingPage } = this.administrator;
    if (this.chosen === null || groupShownBy(landingPage) === this.chosen) this.noteList(landingPage);
  }

  clear(): void {
    this.group = null;
    this.seenForm = null;
    this.seenList = null;
  }

  /** Keep the list that a page shows; null when it shows none. */
  noteList(page: Page): UserList | null {
    const list = readUserList(page.$, page.html);
    if (list) this.seenList = { value: list, at: this.clock.now() };
    return list;
  }

  /** The template has changed, and with it what the form "add user" starts with. */
  forgetForm(): void {
    if (this.seenForm) this.seenForm.at = -Infinity;
  }

  /** Something may have changed: what was seen so far tells nothing of it. */
  markListStale(): void {
    if (this.seenList) this.seenList.at = -Infinity;
  }

  /** The list as it was last seen, however long ago. */
  get lastList(): UserList | null {
    return this.seenList?.value ?? null;
  }

  async list(work: Work, freshFor = 0): Promise<UserList> {
    if (this.seenList && this.isFresh(this.seenList, freshFor)) return this.seenList.value;
    const path = `/user/userList?group=${await this.siteGroup(work)}`;
    const page = await this.administrator.withSession(work, (session) => session.page(path, work));
    const list = this.noteList(page);
    if (!list) throw new Problem('panel-page-unreadable', { page: page.url.pathname, messages: page.messages });
    return list;
  }

  /**
   * The form "add user". Where the panel makes up another prefix for each look (a site with prefixes and none of its own), the
   * form with the prefix that was told first stays in use: the login name that a person agreed to shall come true.
   */
  async addForm(work: Work, freshFor = 0): Promise<AddForm> {
    const seen = this.seenForm;
    if (seen && this.isFresh(seen, freshFor)) return seen.value;
    const path = `/user/userAdd?group=${await this.siteGroup(work)}`;
    const page = await this.administrator.withSession(work, (session) => session.page(path, work));
    const form = readAddForm(page);
    const value = seen && seen.value.prefix !== form.prefix ? seen.value : form;
    this.seenForm = { value, at: this.clock.now() };
    return value;
  }

  async facts(work: Work): Promise<SiteFacts> {
    const group = await this.siteGroup(work);
    const list = await this.list(work, freshForPlanning);
    const { fqdn, prefix, disk, shells, newUsers } = await this.addForm(work, freshForFilling);
    const { loginName: administrator, style } = this.administrator;
    const generation = style === '2019' ? 'older' : '5212R';
    const canAddUsers = list.hasAddButton;
    return { group, fqdn, prefix, disk, canAddUsers, shells, administrator, newUsers, generation };
  }

  /**
   * The sites that the panel lists to this login; for a site's own administrator, who sees no such list, the own one.
   * @throws Problem `panel-site-unknown` when the list cannot be read, `panel-not-allowed` for a login that sees neither.
   */
  async sites(work: Work): Promise<SiteChoice[]> {
    if ((await this.ownGroup(work)) === null) return this.listedSites(work);
    const { group, fqdn } = await this.facts(work);
    return [{ group, fqdn, domain: mailDomainOf(fqdn), suspended: false }];
  }

  /** Work on this site from now on. */
  choose(group: string): void {
    if (this.chosen === group) return;
    this.chosen = group;
    this.clear();
  }

  /** The panel's name of the site, e.g. `site1`. @throws Problem `panel-site-unknown` when there is none, or several to choose from. */
  async siteGroup(work: Work): Promise<string> {
    this.group ??= this.chosen ?? (await this.ownGroup(work)) ?? (await this.onlySite(work));
    return this.group;
  }

  private isFresh({ at }: Seen<unknown>, freshFor: number): boolean {
    return this.clock.now() - at < freshFor;
  }

  /** The site of a login that belongs to one; null for somebody who manages several, or none. */
  private async ownGroup(work: Work): Promise<string | null> {
    this.own ??= { group: await this.findOwnGroup(work) };
    return this.own.group;
  }

  private async findOwnGroup(work: Work): Promise<string | null> {
    const { landingPage } = this.administrator;
    const shown = groupShownBy(landingPage);
    if (shown !== null) return shown;
    if (offersSites(landingPage)) return null;
    const groups = groupsIn(landingPage.html);
    if (groups.length > 0) return groups.length === 1 ? (groups[0] ?? null) : null;
    return this.groupByList(work);
  }

  /** The panel puts the user's own site in place of a group that cannot be one; it refuses whoever has none. */
  private async groupByList(work: Work): Promise<string | null> {
    try {
      const page = await this.administrator.withSession(work, (session) =>
        session.page('/user/userList?group=-', work),
      );
      const [group = null] = groupsIn(page.html);
      if (group !== null && this.chosen === null) this.noteList(page);
      return group;
    } catch (error) {
      if (error instanceof Problem && error.code === 'panel-not-allowed') return null;
      throw error;
    }
  }

  private async onlySite(work: Work): Promise<string> {
    const sites = await this.listedSites(work);
    const [site] = sites;
    if (!site || sites.length > 1) throw new Problem('panel-site-unknown', { sites: sites.length });
    return site.group;
  }

  private async listedSites(work: Work): Promise<SiteChoice[]> {
    const unknown = (cause?: Problem) => new Problem('panel-site-unknown', { sites: 0, page: siteListPath }, { cause });
    try {
      const page = await this.administrator.withSession(work, (session) => session.page(siteListPath, work));
      const sites = readSiteList(page.$);
      if (!sites || sites.length === 0) throw unknown();
      return sites;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      // A login that sees neither users nor sites is no administrator's; one whose menu leads here is.
      const isNone = error.code === 'panel-not-allowed' && offersSites(this.administrator.landingPage);
      throw isNone || error.code === 'panel-page-unreadable' ? unknown(error) : error;
    }
  }
}

/** The site of which a page is about, by its address. */
function groupShownBy({ url }: Page): string | null {
  const shown = url.searchParams.get('group') ?? '';
  return /^[A-Za-z0-9]+$/.test(shown) ? shown : null;
}
