import type { PanelUser } from '@shared/account/account';
import { nextTick, ref, shallowRef, type Ref, type ShallowRef } from 'vue';

/** Whose menu it is, and the button at which it opens and where the keyboard is afterwards. */
export interface MenuPlace {
  user: PanelUser;
  button: HTMLElement;
}

export interface RowMenuState {
  open: Ref<boolean>;
  /** Null until the first menu is wanted. */
  at: ShallowRef<MenuPlace | null>;
  /** The button of a row was pressed: opens its menu, or closes it again. */
  toggle(user: PanelUser, button: HTMLElement): Promise<void>;
}

/** Whose menu is open, and at which button. */
export function useRowMenu(): RowMenuState {
  const open = ref(false);
  const at = shallowRef<MenuPlace | null>(null);
  return {
    open,
    at,
    async toggle(user, button) {
      const again = open.value && at.value?.user === user;
      open.value = false;
      if (again) return;
      at.value = { user, button };
      await nextTick();
      open.value = true;
    },
  };
}
