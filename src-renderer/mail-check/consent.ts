import type { MailServer } from '@shared/mail-service/mail-service';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { useMailTrust } from '../stores/mail-trust';

/** Whether a password would go to any of the servers in the clear, and whether the person has agreed to that. */
export function useConsent(servers: MaybeRefOrGetter<readonly MailServer[]>) {
  const trust = useMailTrust();
  const isPlain = computed(() => toValue(servers).some(({ security }) => security === 'none'));
  const agreed = computed({
    get: () => trust.mayGoUnencrypted(toValue(servers)),
    set: (agrees) => trust.setUnencrypted(toValue(servers), agrees),
  });
  return { isPlain, agreed };
}
