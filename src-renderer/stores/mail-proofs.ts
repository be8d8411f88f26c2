import type { Mailbox } from '@shared/mail-service/mailbox';
import { defineStore } from 'pinia';
import { ref } from 'vue';

type Setting = Pick<Mailbox, 'loginName' | 'service'>;

/** Servers that were changed after a test were not proved by it. */
const keyOf = ({ loginName, service: { accountType, incoming, outgoing } }: Setting): string =>
  JSON.stringify([
    loginName,
    accountType,
    ...[incoming, outgoing].map(({ host, port, security }) => [host, port, security]),
  ]);

/**
 * When sending and receiving was last proved in this session, by login name and servers: ISO 8601, UTC. Only a test with
 * the very settings that the employee gets counts.
 */
export const useMailProofs = defineStore('mailProofs', () => {
  const times = ref<ReadonlyMap<string, string>>(new Map());

  /** Null when it was not proved. */
  const provedAt = (mailbox: Setting): string | null => times.value.get(keyOf(mailbox)) ?? null;

  function note(mailbox: Setting): void {
    times.value = new Map([...times.value, [keyOf(mailbox), new Date().toISOString()]]);
  }

  return { provedAt, note };
});
