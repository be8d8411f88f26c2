import type { MailServer } from '@shared/mail-service/mail-service';
import { defineStore } from 'pinia';
import { ref } from 'vue';

const placeOf = ({ host, port }: MailServer): string => `${host}:${port}`;

/**
 * What the person agreed to about mail servers, so that it is asked once: certificates that no authority vouches for, and
 * passwords in the clear. It holds until the program ends.
 */
export const useMailTrust = defineStore('mailTrust', () => {
  const fingerprints = ref<ReadonlyMap<string, string>>(new Map());
  const unencrypted = ref<ReadonlySet<string>>(new Set());

  const fingerprintOf = (server: MailServer): string | null => fingerprints.value.get(placeOf(server)) ?? null;
  function trust(server: MailServer, fingerprint: string): void {
    fingerprints.value = new Map([...fingerprints.value, [placeOf(server), fingerprint]]);
  }

  /** Whether the password may go to all of these servers as they are set up. */
  const mayGoUnencrypted = (servers: readonly MailServer[]): boolean =>
    servers.every((server) => server.security !== 'none' || unencrypted.value.has(placeOf(server)));
  function setUnencrypted(servers: readonly MailServer[], agreed: boolean): void {
    const places = new Set(unencrypted.value);
    for (const server of servers) {
      if (agreed && server.security === 'none') places.add(placeOf(server));
      else places.delete(placeOf(server));
    }
    unencrypted.value = places;
  }

  return { fingerprintOf, trust, mayGoUnencrypted, setUnencrypted };
});
