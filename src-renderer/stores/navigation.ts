import type { Mailbox } from '@shared/mail-service/mailbox';
import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';

/** Where the window is. A guide carries the mailbox whose values it shows. */
export type Page =
  | { name: 'home' }
  | { name: 'connectPanel' }
  | { name: 'addEmployee' }
  | { name: 'guide'; mailbox: Mailbox; guideId: string | null }
  | { name: 'settings' };

/** Asked before a page is left; answers whether leaving is fine. */
export type LeaveGuard = () => Promise<boolean>;

export const useNavigation = defineStore('navigation', () => {
  const page = shallowRef<Page>({ name: 'home' });
  const guard = ref<LeaveGuard | null>(null);

  /** Go to a page unless the present one, asked by its guard, keeps the user. */
  async function go(to: Page): Promise<void> {
    if (guard.value && !(await guard.value())) return;
    guard.value = null;
    page.value = to;
  }

  /** The page that is open says what must be asked before it is left; null when nothing need be. */
  function guardLeaving(ask: LeaveGuard | null): void {
    guard.value = ask;
  }

  return { page, go, guardLeaving };
});
