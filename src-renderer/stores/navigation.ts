import type { Mailbox } from '@shared/mail-service/mailbox';
import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import type { GuidePlace } from '../guide/open-guide';
import { useFirstRun } from './first-run';

/** Where the window is. A guide carries the mailbox whose values it shows, and the place where it is opened if not the first. */
export type Page =
  | { name: 'home' }
  | { name: 'connectPanel' }
  | { name: 'addEmployee' }
  /** The employee's way from the handover file to working mail. */
  | { name: 'firstRun' }
  | { name: 'guide'; mailbox: Mailbox; guideId: string | null; start?: GuidePlace }
  | MailCheckPlace
  /** What the owner of the mailbox is given. */
  | { name: 'handOver'; mailbox: Mailbox }
  | { name: 'employees' }
  | { name: 'editEmployee'; loginName: string }
  | { name: 'template' }
  /** With the password where it is known: that of a user who was made just now. */
  | { name: 'personalSettings'; loginName: string; password: string | null }
  | { name: 'journal' }
  | { name: 'profile'; profileId: string }
  /** The certificate of a saved panel, to be trusted anew. */
  | { name: 'trust'; profileId: string }
  | { name: 'settings' }
  | { name: 'company' }
  /** Every screen of every guide, for those who look the pictures over. */
  | { name: 'gallery' };

/** Proving a mailbox, and where its way back leads. */
interface MailCheckPlace {
  name: 'mailCheck';
  mailbox: Mailbox;
  /** The saved panel it belongs to; null where there is none. */
  profileId: string | null;
  suspended: boolean;
  /** The guide that was followed before, with the answers given in it. */
  guide: { id: string; answers: Readonly<Record<string, string>> } | null;
  back: Page;
}

/** Asked before a page is left; answers whether leaving is fine. */
export type LeaveGuard = () => Promise<boolean>;

/** All that a PC for employees has. Whatever leads elsewhere, a key or an address, ends on the start page. */
const employeePages = new Set<Page['name']>(['home', 'firstRun']);

export const useNavigation = defineStore('navigation', () => {
  const page = shallowRef<Page>({ name: 'home' });
  const guard = ref<LeaveGuard | null>(null);

  /** Go to a page unless the present one, asked by its guard, keeps the user. */
  async function go(to: Page): Promise<void> {
    if (guard.value && !(await guard.value())) return;
    guard.value = null;
    const isOpen = useFirstRun().role !== 'employee' || employeePages.has(to.name);
    page.value = isOpen ? to : { name: 'home' };
  }

  /** The page that is open says what must be asked before it is left; null when nothing need be. */
  function guardLeaving(ask: LeaveGuard | null): void {
    guard.value = ask;
  }

  return { page, go, guardLeaving };
});
