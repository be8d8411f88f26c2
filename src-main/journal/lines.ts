import { z } from 'zod';
import { journalEntry, type JournalEntry } from '@shared/contract/calls/journal';

const begun = journalEntry.omit({ outcome: true, problem: true }).extend({ v: z.literal(1), line: z.literal('begun') });

const ended = journalEntry
  .pick({ id: true, outcome: true, problem: true })
  .extend({ v: z.literal(1), line: z.literal('ended'), at: z.string() });

/** One line of a journal file: the beginning of a change, or its end under the same id. */
export const journalLine = z.discriminatedUnion('line', [begun, ended]);
export type JournalLine = z.infer<typeof journalLine>;

export type Beginning = Omit<JournalEntry, 'outcome' | 'problem'>;
export type Ending = Pick<JournalEntry, 'id' | 'outcome' | 'problem'> & { at: string };

export const beginningLine = (entry: Beginning): JournalLine => ({ v: 1, line: 'begun', ...entry });
export const endingLine = (entry: Ending): JournalLine => ({ v: 1, line: 'ended', ...entry });

/** The lines of a text and how many of them nobody can read. A last one without its line feed may still be being written. */
export function readLines(text: string): { lines: JournalLine[]; damaged: number } {
  const pieces = text.split('\n');
  const unfinished = pieces.pop() ?? '';
  const read = pieces.filter((piece) => piece.trim() !== '').map(lineOf);
  const lines = [...read, lineOf(unfinished)].filter((line) => line !== null);
  return { lines, damaged: read.filter((line) => line === null).length };
}

function lineOf(text: string): JournalLine | null {
  try {
    return journalLine.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Each change once, in the order in which they began, with its last known outcome. */
export function entriesOf(lines: JournalLine[]): JournalEntry[] {
  const entries = new Map<string, JournalEntry>();
  for (const line of lines) {
    if (line.line !== 'begun') continue;
    const { v: _v, line: _line, ...entry } = line;
    entries.set(entry.id, { ...entry, outcome: 'begun', problem: null });
  }
  for (const line of lines) {
    const entry = entries.get(line.id);
    if (line.line === 'ended' && entry)
      entries.set(line.id, { ...entry, outcome: line.outcome, problem: line.problem });
  }
  return [...entries.values()].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
