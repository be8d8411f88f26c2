import { hideFromLogs } from '../masking';
import type { Handouts } from '../handouts/handouts';
import type { Handlers } from '../shell/ipc';
import { handOverNote, type HandOverNoteParts } from './hand-over-note';

type HandoutCalls = Pick<Handlers, 'handouts.savePdf' | 'handouts.saveFile' | 'print.read' | 'print.ready'>;

export function handoutCalls(handouts: () => Promise<Handouts>, parts: HandOverNoteParts): HandoutCalls {
  return {
    'handouts.savePdf': async ({ profileId, ...document }) => {
      const { loginName, password } = document.mailbox;
      if (password) hideFromLogs(password);
      const note = await handOverNote(parts, profileId);
      const path = await (await handouts()).savePdf(document);
      if (path !== null) await note(loginName, password !== null);
      return { path };
    },
    'handouts.saveFile': async ({ kind, mailbox, companyName }) => {
      const values = { mailbox: { ...mailbox, password: null }, companyName };
      return { path: await (await handouts()).saveSetUpFile(kind, values) };
    },
    'print.read': async ({ jobId }) => (await handouts()).read(jobId),
    'print.ready': async ({ jobId }) => (await handouts()).ready(jobId),
  };
}
