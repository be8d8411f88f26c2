import { addressesOf } from '@shared/account/addresses';
import { loginNameOf } from '@shared/account/account';
import { ownDomainsOf, type AccountContext } from '@shared/account/account-context';
import { emptyAccountForm, type AccountForm } from '@shared/account/account-form';
import { repairAliases } from '@shared/account/aliases';
import { checkAccount, type AccountField, type AccountFindings } from '@shared/account/check-account';
import { repairUserName } from '@shared/account/user-name';
import type { UnfinishedRun } from '@shared/contract/schemas';
import { formatDiskForPanel } from '@shared/account/disk';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';

const noSite = { disk: null };

/** What has been typed for a new employee. Outlives the page, so that going elsewhere loses nothing but the password. */
export const useEmployeeDraft = defineStore('employeeDraft', () => {
  const form = ref<AccountForm>(emptyAccountForm(noSite));
  const context = shallowRef<AccountContext | null>(null);
  /** The panel for which it was typed. */
  let profileId: string | null = null;
  /** Fields whose findings are shown: those that have been left, and all of a step once "next" was pressed. */
  const shown = ref(new Set<AccountField>());
  /** Questions that were answered with yes, by their code. */
  const agreed = ref(new Set<string>());

  const findings = computed<AccountFindings | null>(() => context.value && checkAccount(form.value, context.value));
  const ownDomains = computed(() => (context.value ? ownDomainsOf(context.value) : []));
  const userName = computed(() => repairUserName(form.value.userName, ownDomains.value).value);
  const loginName = computed(() => loginNameOf(userName.value, context.value?.site.prefix ?? null));
  const aliases = computed(() => repairAliases(form.value.aliases, ownDomains.value));
  const addresses = computed(() =>
    context.value && userName.value ? addressesOf(aliases.value.aliases, context.value.domain, loginName.value) : [],
  );
  const dirty = computed(() => {
    const { fullName, userName: name, password, aliases: typed, remarks } = form.value;
    return [fullName, name, password, typed, remarks].some((text) => text !== '');
  });

  /** What was typed for one panel is not offered to another, nor checked against the people of the former. */
  function begin(of: string): void {
    if (of === profileId) return;
    profileId = of;
    context.value = null;
    reset();
  }

  /**
   * The panel has been read: what is typed is checked against it from now on. The form begins with what the site gives to
   * new users, as long as nothing has been typed that this could take the place of.
   */
  function use(next: AccountContext): void {
    context.value = next;
    const empty = emptyAccountForm(next.site);
    if (!dirty.value) form.value = empty;
    else if (!form.value.disk) form.value.disk = empty.disk;
  }

  /** Everything that a run which was cut off had been given; the password has to be typed again. */
  function fillFrom(run: UnfinishedRun): void {
    begin(run.profileId);
    const { diskMegabytes, aliases: list, ...same } = run.account;
    form.value = {
      ...same,
      password: '',
      passwordRepeat: '',
      disk: formatDiskForPanel(diskMegabytes),
      aliases: list.join('\n'),
    };
  }

  function forgetPassword(): void {
    form.value.password = '';
    form.value.passwordRepeat = '';
  }

  function reset(): void {
    form.value = emptyAccountForm(context.value?.site ?? noSite);
    shown.value = new Set();
    agreed.value = new Set();
  }

  return {
    ...{ form, context, shown, agreed, findings, userName, loginName, aliases, addresses, dirty },
    ...{ begin, use, fillFrom, forgetPassword, reset },
  };
});
