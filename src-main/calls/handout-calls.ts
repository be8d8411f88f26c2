import { hideFromLogs } from '../masking';
import type { Handouts } from '../handouts/handouts';
import type { Handlers } from '../shell/ipc';

type HandoutCalls = Pick<Handlers, 'handouts.savePdf' | 'handouts.saveFile' | 'print.read' | 'print.ready'>;

export function handoutCalls(handouts: () => Promise<Handouts>): HandoutCalls {
  return {
    'handouts.savePdf': async (document) => {
      if (document.mailbox.password) hideFromLogs(document.mailbox.password);
      return { path: await (await handouts()).savePdf(document) };
    },
    'handouts.saveFile': async ({ kind, mailbox, companyName }) => {
      const values = { mailbox: { ...mailbox, password: null }, companyName };
      return { path: await (await handouts()).saveSetUpFile(kind, values) };
    },
    'print.read': async ({ jobId }) => (await handouts()).read(jobId),
    'print.ready': async ({ jobId }) => (await handouts()).ready(jobId),
  };
}
