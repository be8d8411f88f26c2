import { exportJournal, type JournalWords } from '../journal/export';
import type { AuditJournal } from '../journal/journal';
import type { SaveDialog } from '../shell/dialogs';
import type { Handlers } from '../shell/ipc';

export interface JournalCallParts {
  journal: AuditJournal;
  saveFile: SaveDialog;
  /** In the language of the window. */
  words(): JournalWords;
  now(): number;
}

type JournalCalls = Pick<Handlers, 'journal.list' | 'journal.unfinished' | 'journal.dismiss' | 'journal.export'>;

export function journalCalls({ journal, saveFile, words, now }: JournalCallParts): JournalCalls {
  return {
    'journal.list': (of) => journal.list({ ...of, words: words() }),
    'journal.unfinished': async () => ({ entries: await journal.unfinished() }),
    'journal.dismiss': ({ id, outcome }) => journal.dismiss(id, outcome),
    'journal.export': async () => {
      const day = new Date(now()).toISOString().slice(0, 10);
      const path = await saveFile({ name: `mail-setup-journal-${day}.csv`, kind: 'CSV', endings: ['csv'] });
      if (path !== null) await exportJournal(path, await journal.all(), words());
      return { path };
    },
  };
}
