import type { JournalAction, JournalEntry, JournalOutcome } from '@shared/contract/calls/journal';
import { saveChosen } from '../storage/save-chosen';
import { csvOf } from './csv';

const columns = ['at', 'who', 'panel', 'loginName', 'action', 'fields', 'outcome', 'problem', 'id'] as const;

/** The words of the table, in the language of its reader. */
export interface JournalWords {
  columns: Record<(typeof columns)[number], string>;
  actions: Record<JournalAction, string>;
  outcomes: Record<JournalOutcome, string>;
}

/** The journal as CSV, a line for each change in the order in which they began; times are ISO 8601 in UTC. */
export function journalAsCsv(entries: JournalEntry[], words: JournalWords): string {
  const head = columns.map((column) => words.columns[column]);
  const rows = entries.map((entry) => [
    entry.at,
    entry.who,
    entry.panel,
    entry.loginName,
    words.actions[entry.action],
    entry.fields.join(' '),
    words.outcomes[entry.outcome],
    entry.problem ?? '',
    entry.id,
  ]);
  return csvOf([head, ...rows]);
}

/** Write it where the person chose; a file of that name is replaced. Rejects with `file-not-saved`. */
export async function exportJournal(file: string, entries: JournalEntry[], words: JournalWords): Promise<void> {
  await saveChosen(file, journalAsCsv(entries, words));
}
