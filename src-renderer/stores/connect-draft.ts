import type { CallOutput } from '@shared/contract/calls';
import type { CertificateFacts } from '@shared/contract/schemas';
import { manualMailService, type MailService } from '@shared/mail-service/mail-service';
import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';

/** What has been typed and found while connecting a panel. Survives going elsewhere and coming back; the password does not. */
export const useConnectDraft = defineStore('connectDraft', () => {
  const url = ref('');
  const loginName = ref('');
  const password = ref('');
  const practice = ref(false);
  const origin = ref('');
  const certificate = shallowRef<CertificateFacts | null>(null);
  const agreed = ref(false);
  const found = shallowRef<CallOutput<'panel.connect'> | null>(null);
  const domain = ref('');
  const service = ref<MailService>(manualMailService(''));

  function takeCertificate(inspected: CallOutput<'panel.inspect'>): void {
    const same = certificate.value?.fingerprint === inspected.certificate.fingerprint;
    origin.value = inspected.panelOrigin;
    certificate.value = inspected.certificate;
    if (!same) agreed.value = false;
  }

  function takeSite(connected: CallOutput<'panel.connect'>): void {
    found.value = connected;
    password.value = '';
    if (!domain.value) domain.value = connected.domain;
  }

  /** The mail servers follow the domain until somebody has changed them by hand. */
  function offerMailService(): void {
    const offered = manualMailService(domain.value);
    const { incoming, outgoing } = service.value;
    const untouched = (host: string): boolean => host === '' || host === 'mail.' || host === offeredFor.value;
    if (untouched(incoming.host)) incoming.host = offered.incoming.host;
    if (untouched(outgoing.host)) outgoing.host = offered.outgoing.host;
    offeredFor.value = offered.incoming.host;
  }
  const offeredFor = ref('');

  function reset(): void {
    url.value = '';
    loginName.value = '';
    password.value = '';
    practice.value = false;
    origin.value = '';
    certificate.value = null;
    agreed.value = false;
    found.value = null;
    domain.value = '';
    offeredFor.value = '';
    service.value = manualMailService('');
  }

  return {
    ...{ url, loginName, password, practice, origin, certificate, agreed, found, domain, service },
    ...{ takeCertificate, takeSite, offerMailService, reset },
  };
});
