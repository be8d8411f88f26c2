import type { Mailbox } from '@shared/mail-service/mailbox';
import { defineStore } from 'pinia';
import { shallowRef } from 'vue';

/** The mailbox made last in this session. Its password lives here, in memory, and nowhere else. */
export const useMailbox = defineStore('mailbox', () => {
  const mailbox = shallowRef<Mailbox | null>(null);
  return { mailbox };
});
