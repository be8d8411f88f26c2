import type { PanelUser, SiteFacts } from '@shared/account/account';
import type { UserDetails } from '@shared/account/user-details';
import { matcher } from '@shared/search/search';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { ask } from '../assistant';
import { inOrder, keyOf, prepareSearch, userAfter, type Order } from '../employees/rows';
import { useProgram } from './program';

const nothing = { template: false, templateShell: false, personal: false, personalPages: true, sites: false };

/** What was done last, told where the list is shown again. */
export interface Notice {
  kind: 'changed' | 'suspended' | 'resumed' | 'deleted' | 'passwordSet' | 'personalChanged';
  name: string;
}

/** The users of the panel in use, as last read, and how they are looked at. Outlives the page: coming back finds the same view. */
export const useEmployees = defineStore('employees', () => {
  const program = useProgram();
  const profileId = ref<string | null>(null);
  const users = shallowRef<PanelUser[] | null>(null);
  const site = shallowRef<SiteFacts | null>(null);
  const abilities = shallowRef(nothing);
  const remembered = shallowRef<string[]>([]);
  /** Megabytes in use by login name: known of those whose details have been read. */
  const used = shallowRef<ReadonlyMap<string, number>>(new Map());
  const query = ref('');
  const order = ref<Order>({ column: 'loginName', descending: false });
  /** The login name of the row that the keyboard stands on. */
  const active = ref<string | null>(null);
  const notice = shallowRef<Notice | null>(null);

  const ordered = computed(() => inOrder(users.value ?? [], order.value, program.language));
  const visible = computed(() => {
    if (query.value.trim() === '') return ordered.value;
    const matches = matcher(query.value);
    return ordered.value.filter((user) => matches(keyOf(user)));
  });

  function forget(): void {
    users.value = null;
    site.value = null;
    used.value = new Map();
    query.value = '';
    active.value = null;
    notice.value = null;
  }

  /** Read the list of a profile; the list of another one is not kept meanwhile. */
  async function load(of: string): Promise<void> {
    if (of !== profileId.value) forget();
    profileId.value = of;
    const list = await ask('employees.list', { profileId: of, workId: crypto.randomUUID() });
    if (of !== profileId.value) return;
    users.value = list.users;
    site.value = list.site;
    abilities.value = list.abilities;
    remembered.value = list.remembered;
    prepareSearch(list.users);
  }

  const find = (loginName: string): PanelUser | null =>
    users.value?.find((user) => user.loginName === loginName) ?? null;

  /** A user has been read in full: the row says the same. */
  function note(details: UserDetails): void {
    const { loginName, usedMegabytes } = details;
    if (usedMegabytes !== null) used.value = new Map([...used.value, [loginName, usedMegabytes]]);
    users.value = users.value?.map((user) => (user.loginName === loginName ? userAfter(user, details) : user)) ?? null;
  }

  function remember(loginName: string, suspended: boolean): void {
    const others = remembered.value.filter((other) => other !== loginName);
    remembered.value = suspended ? [...others, loginName] : others;
  }

  /** Somebody was added or taken back elsewhere: the next look at the list reads it anew. */
  function outdate(): void {
    users.value = null;
  }

  function drop(loginName: string): void {
    users.value = users.value?.filter((user) => user.loginName !== loginName) ?? null;
  }

  return {
    ...{ profileId, users, site, abilities, remembered, used, query, order, active, notice, visible },
    ...{ load, find, note, remember, drop, outdate },
  };
});
