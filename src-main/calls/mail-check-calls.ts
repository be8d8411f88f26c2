import type { MailCheck } from '../mail-check/mail-check';
import { hideFromLogs } from '../masking';
import type { Handlers } from '../shell/ipc';

type MailCheckCalls = Pick<Handlers, 'mailCheck.findServers' | 'mailCheck.start' | 'mailCheck.cancel'>;

/** Finding mail servers and proving mailboxes; the libraries for it are loaded at the first call. */
export function mailCheckCalls(mailCheck: () => Promise<MailCheck>): MailCheckCalls {
  return {
    'mailCheck.findServers': async (question) => (await mailCheck()).findServers(question),
    'mailCheck.start': async (wishes) => {
      hideFromLogs(wishes.mailbox.password);
      return (await mailCheck()).start(wishes);
    },
    'mailCheck.cancel': async ({ runId }) => (await mailCheck()).cancel(runId),
  };
}
