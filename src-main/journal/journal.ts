import { randomUUID } from 'node:crypto';
import type { JournalAction, JournalEntry, JournalOutcome } from '@shared/contract/calls/journal';
import { Problem, type ProblemCode } from '@shared/contract/problem';
import type { Profile } from '@shared/contract/schemas';
import { journalFiles } from './journal-files';
import { beginningLine, endingLine, entriesOf, type JournalLine } from './lines';
import { matches, type SearchWords } from './search';

/** What is written down of a change. `fields` are names, never values. */
export interface Deed {
  action: JournalAction;
  profile: Pick<Profile, 'id' | 'panelOrigin' | 'practice'>;
  loginName?: string;
  fields?: readonly string[];
}

/** What was changed from this PC, never taken back. Every method may reject with `storage-failed`. */
export interface AuditJournal {
  /**
   * Carry out a change between two lines of the journal. When the first line cannot be written the change is not begun.
   * When the last one cannot, that is reported and tried again with the next line; the outcome of the change stays what it is.
   */
  around<T>(deed: Deed, work: () => Promise<T>): Promise<T>;
  /** Note what has been done already and concerns no panel; where the disk refuses, that is reported. */
  note(deed: Deed): Promise<void>;
  /** Newest first, from the given place on. With `words` the search knows what the window calls actions and outcomes. */
  list(of: { search: string; from: number; count: number; words?: SearchWords }): Promise<{
    entries: JournalEntry[];
    total: number;
    damagedLines: number;
  }>;
  /** Oldest first, all of them. */
  all(): Promise<JournalEntry[]>;
  /** Changes of existing users that were cut off before this program started. Newest first. */
  unfinished(): Promise<JournalEntry[]>;
  /** Give an entry that was cut off its outcome. Rejects with `run-unknown` when it is none. */
  dismiss(id: string, outcome: JournalOutcome): Promise<void>;
  /**
   * Give the creation of a user that was cut off its outcome, once somebody has looked; nothing happens where none was. Where the
   * disk refuses, that is reported, and tried again with the next line.
   */
  settleCreation(of: { profileId: string; loginName: string }, outcome: JournalOutcome): Promise<void>;
}

interface AuditJournalOptions {
  folder: string;
  who: string;
  now(): number;
  report(problem: Problem): void;
  maximumBytes?: number;
}

/** After these nobody can tell whether the panel has done it. */
const leavesOpen = new Set<ProblemCode>([
  'employee-outcome-unknown',
  'employee-password-unproved',
  'panel-change-unknown',
  'panel-timeout',
  'panel-unreachable',
  'panel-gateway-error',
  'panel-session-expired',
  'panel-page-unreadable',
  'panel-answer-false',
  'panel-answer-too-large',
  'cancelled',
]);

/** With these the panel has changed, though not as it was asked. */
const doneOtherwise = new Set<ProblemCode>([
  'employee-differs',
  'employee-made-despite-cancel',
  'employee-proof-failed',
]);

function outcomeOf(error: unknown): JournalOutcome {
  if (!(error instanceof Problem) || leavesOpen.has(error.code)) return 'unknown';
  return doneOtherwise.has(error.code) ? 'done' : 'failed';
}

/** Creating has a list of its own, and what concerns this PC alone needs no comparing. */
const comparable = new Set<JournalAction>([
  'change',
  'setPassword',
  'suspend',
  'resume',
  'delete',
  'changeTemplate',
  'changePersonal',
]);

/** The journal below the folder. What is done on the practice panel is remembered until the program ends, and not written. */
export function openAuditJournal(options: AuditJournalOptions): AuditJournal {
  const { folder, who, now, report, maximumBytes = 1_000_000 } = options;
  const files = journalFiles({ folder, maximumBytes, now, report });
  const practice: JournalLine[] = [];
  const startedAt = new Date(now()).toISOString();
  const time = (): string => new Date(now()).toISOString();
  /** Endings that the disk did not take. */
  let owed: JournalLine[] = [];

  async function append(line: JournalLine, isPractice: boolean): Promise<void> {
    if (isPractice) return void practice.push(line);
    await files.append(line);
    await payOwed();
  }

  async function payOwed(): Promise<void> {
    const lines = owed;
    owed = [];
    for (const line of lines) await end(line, false);
  }

  async function end(line: JournalLine, isPractice: boolean): Promise<void> {
    try {
      if (isPractice) practice.push(line);
      else await files.append(line);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      owed.push(line);
      report(error);
    }
  }

  async function entries(): Promise<{ entries: JournalEntry[]; damaged: number }> {
    const { lines, damaged } = await files.read();
    return { entries: entriesOf([...lines, ...practice, ...owed]), damaged };
  }

  const beginningOf = (id: string, { action, profile, loginName = '', fields = [] }: Deed): JournalLine =>
    beginningLine({
      ...{ id, at: time(), who, panel: profile.panelOrigin, profileId: profile.id, loginName, action },
      fields: fields.slice(0, 50).map((field) => field.slice(0, 100)),
    });

  return {
    async around(deed, work) {
      const id = randomUUID();
      const { profile } = deed;
      await append(beginningOf(id, deed), profile.practice);
      const close = (outcome: JournalOutcome, problem: string | null): Promise<void> =>
        end(endingLine({ id, at: time(), outcome, problem }), profile.practice);
      try {
        const value = await work();
        await close('done', null);
        return value;
      } catch (error) {
        await close(outcomeOf(error), error instanceof Problem ? error.code : 'unexpected');
        throw error;
      }
    },

    async note(deed) {
      const id = randomUUID();
      const { practice: isPractice } = deed.profile;
      await end(beginningOf(id, deed), isPractice);
      await end(endingLine({ id, at: time(), outcome: 'done', problem: null }), isPractice);
    },

    async list({ search, from, count, words }) {
      const { entries: found, damaged } = await entries();
      const wanted = found.filter(matches(search, words)).reverse();
      return { entries: wanted.slice(from, from + count), total: wanted.length, damagedLines: damaged };
    },

    all: async () => (await entries()).entries,

    unfinished: async () => {
      const { entries: found } = await entries();
      const isCutOff = ({ outcome, at, action }: JournalEntry): boolean =>
        outcome === 'begun' && at < startedAt && comparable.has(action);
      return found.filter(isCutOff).reverse();
    },

    async settleCreation({ profileId, loginName }, outcome) {
      const { entries: found } = await entries();
      const cutOff = found.filter(
        (entry) =>
          entry.action === 'create' &&
          entry.outcome === 'begun' &&
          entry.at < startedAt &&
          entry.profileId === profileId &&
          entry.loginName === loginName,
      );
      for (const { id } of cutOff) await end(endingLine({ id, at: time(), outcome, problem: null }), false);
    },

    async dismiss(id, outcome) {
      const { entries: found } = await entries();
      if (found.find((entry) => entry.id === id)?.outcome !== 'begun') throw new Problem('run-unknown');
      await append(endingLine({ id, at: time(), outcome, problem: null }), false);
    },
  };
}
