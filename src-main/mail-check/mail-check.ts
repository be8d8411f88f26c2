import type { CallInput, CallOutput, EventValue } from '@shared/contract/calls';
import { Problem } from '@shared/contract/problem';
import type { Profile } from '@shared/contract/schemas';
import { standardPorts } from '@shared/mail-check/ports';
import type { SwitchReader } from '../panels/mail-switches';
import { trustContext } from './authorities';
import { fetchText } from './find-servers/fetch-text';
import { findMailServers } from './find-servers/find-servers';
import { usualLimits } from './limits';
import { systemNames } from './names';
import type { Surroundings } from './surroundings';
import { testMailbox } from './test-mailbox';
import { createTurns } from './turns';

export interface MailCheckParts {
  profile(id: string): Promise<Profile>;
  /** What a panel says of its mail services; null where it does not tell. */
  switches: SwitchReader;
  tellProgress(progress: EventValue<'mailCheck.progress'>): void;
  tellProbed(progress: EventValue<'mailCheck.probed'>): void;
  now(): number;
}

export interface MailCheck {
  findServers(question: CallInput<'mailCheck.findServers'>): Promise<CallOutput<'mailCheck.findServers'>>;
  start(wishes: CallInput<'mailCheck.start'>): Promise<CallOutput<'mailCheck.start'>>;
  cancel(runId: string): void;
}

/** Milliseconds for finding the servers of a domain. */
const findingLimit = 8000;

/** Finding mail servers and proving mailboxes from this PC. Any number of runs, each by its id; four mailboxes at a time. */
export function createMailCheck(parts: MailCheckParts): MailCheck {
  const runs = new Map<string, AbortController>();
  const trust = trustContext();
  const inTurn = createTurns();

  async function running<T>(runId: string, work: (of: Omit<Surroundings, 'limits'>) => Promise<T>): Promise<T> {
    if (runs.has(runId)) throw new Problem('run-busy');
    const abort = new AbortController();
    runs.set(runId, abort);
    try {
      return await work({ names: systemNames, trust, signal: abort.signal, now: parts.now });
    } finally {
      runs.delete(runId);
    }
  }

  return {
    findServers: ({ runId, panel, ...question }) =>
      running(runId, (surroundings) =>
        findMailServers(question, {
          ...surroundings,
          ports: standardPorts,
          fetchText,
          limit: findingLimit,
          readSwitches: async (signal) => panel && parts.switches(panel, signal),
          report: (progress) => parts.tellProbed({ runId, ...progress }),
        }),
      ),

    start: ({ runId, profileId, service, mailbox, suspended, allowUnencrypted, sendTestMail, trusted }) =>
      running(runId, async (surroundings) => {
        const profile = profileId === null ? null : await parts.profile(profileId);
        const mailService = service ?? profile?.mailService;
        if (!mailService) throw new Problem('input-invalid', { fields: ['service'] });
        const underTest = { ...mailbox, service: mailService, prefix: profile?.prefix ?? null, isSuspended: suspended };
        const wishes = { allowUnencrypted, sendTestMail, pinned: trusted };
        return inTurn(() =>
          testMailbox(underTest, wishes, {
            ...surroundings,
            limits: usualLimits,
            ports: standardPorts,
            report: (step) => parts.tellProgress({ runId, ...step }),
          }),
        );
      }),

    cancel: (runId) => runs.get(runId)?.abort(),
  };
}
