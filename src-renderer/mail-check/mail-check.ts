import type { MailCheckReport } from '@shared/contract/calls/mail-check';
import type { Mailbox } from '@shared/mail-service/mailbox';
import { computed, onUnmounted, ref, shallowRef } from 'vue';
import { ask, assistant } from '../assistant';
import { useWork } from '../composables/work';
import { useMailProofs } from '../stores/mail-proofs';
import { useMailTrust } from '../stores/mail-trust';
import { withRemedy, type Remedy, type Setting } from './remedies';
import type { StepReports } from './row-states';
import { isSameService } from './same-service';

export interface Subject {
  mailbox: Mailbox;
  /** The saved panel the mailbox belongs to; null where there is none, as on the employee's own PC. */
  profileId: string | null;
  suspended: boolean;
}

const isSignedIn = ({ steps }: MailCheckReport): boolean =>
  steps.some(({ step, state }) => step === 'incomingLogin' && (state === 'done' || state === 'warned'));

/** Proving one mailbox: the setting that is tried, the steps as they go, and what came of it. */
export function useMailCheck({ mailbox, profileId, suspended }: Subject) {
  const { busy, problem, run, clear } = useWork();
  const trust = useMailTrust();
  const proofs = useMailProofs();
  const given: Setting = {
    loginName: mailbox.loginName,
    password: mailbox.password ?? '',
    service: mailbox.service,
  };
  const setting = ref<Setting>({ ...given });
  const runId = ref('');
  const steps = ref<StepReports>({});
  const report = shallowRef<MailCheckReport | null>(null);
  /** The password that the incoming server took in the last test; null when it took none, or another form of it. */
  const taken = ref<string | null>(null);
  const stopped = ref(false);
  const servers = computed(() => [setting.value.service.incoming, setting.value.service.outgoing]);
  const changed = computed(() => {
    const { loginName, service } = setting.value;
    return loginName !== given.loginName || !isSameService(service, given.service);
  });

  async function start(): Promise<void> {
    if (busy.value) return;
    const { loginName, password, service } = setting.value;
    runId.value = crypto.randomUUID();
    steps.value = {};
    report.value = null;
    taken.value = null;
    stopped.value = false;
    await run(async () => {
      const answer = await ask('mailCheck.start', {
        ...{ runId: runId.value, profileId, service, suspended, sendTestMail: true },
        mailbox: {
          displayName: mailbox.displayName,
          emailAddress: mailbox.emailAddress,
          addresses: mailbox.addresses,
          loginName,
          password,
        },
        allowUnencrypted: trust.mayGoUnencrypted(servers.value),
        trusted: {
          incoming: trust.fingerprintOf(service.incoming),
          outgoing: trust.fingerprintOf(service.outgoing),
        },
      });
      taken.value = isSignedIn(answer) ? password : null;
      report.value = answer;
      if (answer.works && !changed.value) proofs.note(mailbox);
    });
    if (problem.value?.code !== 'cancelled') return;
    stopped.value = true;
    clear();
  }

  const cancel = (): Promise<unknown> => ask('mailCheck.cancel', { runId: runId.value });

  /** Change the setting as the remedies say and test again. */
  async function tryWith(remedies: readonly Remedy[]): Promise<void> {
    setting.value = remedies.reduce(withRemedy, setting.value);
    await start();
  }

  onUnmounted(
    assistant.on('mailCheck.progress', (told) => {
      if (told.runId === runId.value) steps.value = { ...steps.value, [told.step]: told };
    }),
  );
  onUnmounted(() => {
    if (busy.value) void cancel();
    setting.value = { ...setting.value, password: '' };
  });

  return { setting, servers, changed, steps, report, taken, stopped, busy, problem, start, cancel, tryWith };
}
