import { z } from 'zod';
import { call, done, nothing } from './call';
import { text } from '../schemas';

export const journalActions = [
  'create',
  'undo',
  'change',
  'setPassword',
  'suspend',
  'resume',
  'delete',
  'changeTemplate',
  'changePersonal',
  'handOver',
  'addProfile',
  'changeProfile',
  'removeProfile',
] as const;
export type JournalAction = (typeof journalActions)[number];

export const journalOutcomes = ['begun', 'done', 'failed', 'unknown'] as const;
export type JournalOutcome = (typeof journalOutcomes)[number];

export const journalEntry = z.strictObject({
  id: z.uuid(),
  /** When it began: ISO 8601, UTC. */
  at: text(40),
  /** Who sat at this PC: the operating system's user name and the computer's name. */
  who: text(200),
  /** Origin of the panel. */
  panel: text(300),
  /** By which the unfinished work of a panel is found again; the profile itself may be gone. */
  profileId: z.uuid().nullable(),
  /** Empty where it concerns no single user. */
  loginName: text(64),
  action: z.enum(journalActions),
  /** What was changed, by the names of the fields; never a secret. */
  fields: z.array(text(100)).max(50),
  /** `begun` without an end: the work is under way, or was cut off. */
  outcome: z.enum(journalOutcomes),
  /** The problem's code, where it failed, is open, or was done otherwise than asked. */
  problem: text(100).nullable(),
});
export type JournalEntry = z.infer<typeof journalEntry>;

/** What was changed on the panels from this PC. */
export const journalCalls = {
  /**
   * Newest first; the search matches login name, panel, person, action and outcome in the window's words, and day
   * (`2026-11-24`, `2026/11/24`), each word of it.
   */
  'journal.list': call(
    z.strictObject({ search: text(200), from: z.int().min(0), count: z.int().min(1).max(500) }),
    z.strictObject({
      entries: z.array(journalEntry),
      total: z.int(),
      /** Lines that could not be read; they are left in their file. */
      damagedLines: z.int(),
    }),
  ),
  /**
   * Changes of users that were cut off when the program last ended: compare with `employees.details`, then do the rest or
   * `journal.dismiss`. Creating has its own list (`app.start`: `unfinishedRuns`).
   */
  'journal.unfinished': call(nothing, z.strictObject({ entries: z.array(journalEntry) })),
  /** Somebody has looked at what was cut off: it is done, or nothing of it was, or it does not matter. */
  'journal.dismiss': call(z.strictObject({ id: z.uuid(), outcome: z.enum(['done', 'failed', 'unknown']) }), done),
  /** Saved where the person chooses, as CSV in UTF-8 with a byte order mark; null when cancelled. Fails with `file-not-saved`. */
  'journal.export': call(nothing, z.strictObject({ path: text(2000).nullable() })),
};
