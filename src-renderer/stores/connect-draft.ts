import type { CallOutput } from '@shared/contract/calls';
import type { PanelLogin } from '@shared/contract/calls/panel';
import type { PortableProfile } from '@shared/contract/calls/profile';
import type { CertificateFacts, PanelKind, ProfileMark } from '@shared/contract/schemas';
import { manualMailService, type MailService } from '@shared/mail-service/mail-service';
import { defineStore } from 'pinia';
import { ref, shallowRef, toRaw } from 'vue';
import { useProgram } from './program';

/** What has been typed and found while connecting a panel. Survives going elsewhere and coming back; the password does not. */
export const useConnectDraft = defineStore('connectDraft', () => {
  const program = useProgram();
  const kind = ref<PanelKind>('blueonyx-web');
  const url = ref('');
  const loginName = ref('');
  const password = ref('');
  const clientSecret = ref('');
  /** The site that was chosen, null for the first one. */
  const group = ref<string | null>(null);
  /** As a colleague's file has them. */
  const label = ref('');
  const mark = shallowRef<ProfileMark | null>(null);
  let isImported = false;
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

  /** The saved panel that this one takes the place of. */
  const replaced = ({ site }: CallOutput<'panel.connect'>) =>
    program.profiles.find(
      (profile) =>
        profile.kind === kind.value &&
        profile.panelOrigin === origin.value &&
        profile.administrator === site.administrator &&
        profile.site === site.group,
    );

  function takeSite(connected: CallOutput<'panel.connect'>): void {
    const isFirst = found.value === null;
    const another = !isFirst && found.value?.site.group !== connected.site.group;
    found.value = connected;
    password.value = '';
    group.value = connected.site.group;
    if (!domain.value || another) domain.value = connected.domain;
    const known = isFirst || another ? replaced(connected) : undefined;
    if (known && !isImported) takeMail(known);
  }

  /** Domain and mail servers as somebody has chosen them before: only the manual's servers follow the domain. */
  function takeMail({ domain: chosen, mailService }: Pick<PortableProfile, 'domain' | 'mailService'>): void {
    domain.value = chosen;
    service.value = structuredClone(toRaw(mailService));
    offeredFor.value = manualMailService(chosen).incoming.host;
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

  /** Who signs in where, as the panel is asked. */
  function login(): PanelLogin {
    const reached = {
      panelOrigin: origin.value,
      trustedFingerprint: certificate.value?.reason ? certificate.value.fingerprint : null,
      group: group.value,
    };
    return kind.value === 'blueonyx-web'
      ? { kind: 'web', ...reached, loginName: loginName.value, password: password.value }
      : { kind: 'api', ...reached, clientSecret: clientSecret.value };
  }

  /** Begin with what a colleague has saved; the certificate is looked at and the secret asked for here. */
  function begin(imported: PortableProfile): void {
    reset();
    kind.value = imported.kind;
    url.value = imported.panelOrigin;
    loginName.value = imported.kind === 'blueonyx-web' ? imported.administrator : '';
    group.value = imported.site;
    isImported = true;
    takeMail(imported);
    label.value = imported.label;
    mark.value = imported.mark;
  }

  function forgetSecrets(): void {
    password.value = '';
    clientSecret.value = '';
  }

  function reset(): void {
    kind.value = 'blueonyx-web';
    url.value = '';
    loginName.value = '';
    forgetSecrets();
    group.value = null;
    label.value = '';
    mark.value = null;
    isImported = false;
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
    ...{
      kind,
      url,
      loginName,
      password,
      clientSecret,
      group,
      label,
      mark,
      practice,
      origin,
      certificate,
      agreed,
      found,
      domain,
      service,
    },
    ...{ takeCertificate, takeSite, offerMailService, login, begin, forgetSecrets, reset },
  };
});
