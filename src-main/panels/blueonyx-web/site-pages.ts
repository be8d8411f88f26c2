import type { PanelUser, SiteFacts } from '@shared/account/account';
import { Problem } from '@shared/contract/problem';
import { readAddForm, type AddForm } from './add-form';
import type { Administrator, Work } from './administrator';
import { groupsIn, readUserList, type UserList } from './list-page';
import type { Clock } from './options';
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

/** The pages of the administrator's own site, each kept for as long as it is fresh. */
export class SitePages {
  private group: string | null = null;
  private seenList: Seen<UserList> | null = null;
  private seenForm: Seen<AddForm> | null = null;

  constructor(
    private readonly administrator: Administrator,
    private readonly clock: Clock,
  ) {}

  /** Begin anew after a login; where it leads is mostly the list itself. */
  start(): void {
    this.clear();
    this.noteList(this.administrator.landingPage);
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
    const { fqdn, prefix, disk, shells } = await this.addForm(work, freshForFilling);
    const { loginName: administrator } = this.administrator;
    return { group, fqdn, prefix, disk, canAddUsers: list.hasAddButton, shells, administrator };
  }

  /** The panel's name of the site, e.g. `site1`. @throws Problem `panel-site-unknown` when the account has none, or several. */
  async siteGroup(work: Work): Promise<string> {
    this.group ??= this.groupOf(this.administrator.landingPage) ?? (await this.ownGroup(work));
    return this.group;
  }

  private isFresh({ at }: Seen<unknown>, freshFor: number): boolean {
    return this.clock.now() - at < freshFor;
  }

  private groupOf(page: Page): string | null {
    const shown = page.url.searchParams.get('group') ?? '';
    if (/^[A-Za-z0-9]+$/.test(shown)) return shown;
    const groups = groupsIn(page.html);
    if (groups.length > 1) throw new Problem('panel-site-unknown', { sites: groups.length });
    return groups[0] ?? null;
  }

  /** The panel puts the user's own site in place of a group that cannot be one. */
  private async ownGroup(work: Work): Promise<string> {
    const page = await this.administrator.withSession(work, (session) => session.page('/user/userList?group=-', work));
    const group = this.groupOf(page);
    if (!group) throw new Problem('panel-site-unknown', { sites: 0 });
    this.noteList(page);
    return group;
  }
}
