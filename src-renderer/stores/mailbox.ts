import type { Mailbox } from '@shared/mail-service/mailbox';
import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { useProgram } from './program';

/** The mailbox made last in this session. Its password lives here, in memory, and nowhere else. */
export const useMailbox = defineStore('mailbox', () => {
  const program = useProgram();
  const kept = shallowRef<{ profileId: string; mailbox: Mailbox } | null>(null);
  /** Only while its own panel is in use: another one may have a user of the same login name. */
  const mailbox = computed(() => (kept.value?.profileId === program.currentProfileId ? kept.value?.mailbox : null));

  function keep(profileId: string, made: Mailbox): void {
    kept.value = { profileId, mailbox: made };
  }

  return { mailbox, keep };
});
