import type { Handover } from '../handover/handover';
import type { MailClients } from '../mail-clients/mail-clients';
import { hideFromLogs } from '../masking';
import type { Arrivals } from '../shell/arrivals';
import type { Handlers } from '../shell/ipc';
import { handOverNote, type HandOverNoteParts } from './hand-over-note';

export interface HandoverCallParts extends HandOverNoteParts {
  handover(): Promise<Handover>;
  clients(): Promise<MailClients>;
  arrivals: Arrivals;
}

type HandoverCalls = Pick<
  Handlers,
  | 'handover.save'
  | 'handover.choose'
  | 'handover.readText'
  | 'handover.pending'
  | 'handover.unseal'
  | 'clients.detect'
  | 'clients.launch'
>;

/** Making and reading handover files, and the mail clients of this PC; loaded at the first call. */
export function handoverCalls(parts: HandoverCallParts): HandoverCalls {
  const { handover, clients, arrivals } = parts;
  return {
    'handover.save': async ({ contents, secret, profileId }) => {
      if (secret) [secret.password, secret.passphrase].forEach(hideFromLogs);
      const note = await handOverNote(parts, profileId);
      const path = await (await handover()).save(contents, secret);
      if (path !== null) await note(contents.account.loginName, secret !== null);
      return { path };
    },
    'handover.choose': async () => (await handover()).choose(),
    'handover.readText': async ({ base64 }) => (await handover()).read(Buffer.from(base64, 'base64')),
    'handover.pending': async () => {
      const arrival = arrivals.take();
      if (arrival === null) return { wanted: 'nothing', opened: null };
      if (arrival.kind === 'link') return { wanted: 'wizard', opened: null };
      return { wanted: 'file', opened: await (await handover()).readFile(arrival.path) };
    },
    'handover.unseal': async ({ fileId, passphrase }) => {
      hideFromLogs(passphrase);
      const password = await (await handover()).unseal(fileId, passphrase);
      hideFromLogs(password);
      return { password };
    },
    'clients.detect': async () => (await clients()).detect(),
    'clients.launch': async ({ launch }) => (await clients()).launch(launch),
  };
}
