import { Problem } from '@shared/contract/problem';
import type { MailboxValueName } from '@shared/mail-service/mailbox';
import { inject, onUnmounted, provide, readonly, ref, shallowRef, type InjectionKey, type Ref } from 'vue';
import { ask, assistant } from '../assistant';

/** What copying has to tell: a value was copied, could not be, or the password has left the clipboard again. */
export type CopyNotice = { kind: 'copied' | 'failed'; name: MailboxValueName } | { kind: 'cleared' };

export interface Copying {
  notice: Readonly<Ref<CopyNotice | null>>;
  copy: (name: MailboxValueName, text: string) => Promise<void>;
}

const key: InjectionKey<Copying> = Symbol('copying');

/** Copying for all value cards below this component, which shows the notices in one place (`CopyStatus`). */
export function provideCopying(): Copying {
  const notice = shallowRef<CopyNotice | null>(null);
  const turn = ref(0);

  async function copy(name: MailboxValueName, text: string): Promise<void> {
    const mine = ++turn.value;
    // The same words twice are announced twice only if the region was empty in between.
    notice.value = null;
    let kind: 'copied' | 'failed' = 'copied';
    try {
      await ask('clipboard.copy', { text, secret: name === 'password' });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      kind = 'failed';
    }
    if (mine === turn.value) notice.value = { kind, name };
  }

  onUnmounted(assistant.on('clipboard.cleared', () => (notice.value = { kind: 'cleared' })));
  const copying = { notice: readonly(notice), copy };
  provide(key, copying);
  return copying;
}

/** The copying that a page above provides; a card on its own gets one to itself. */
export const useCopying = (): Copying => inject(key, provideCopying, true);
