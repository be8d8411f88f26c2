import path from 'node:path';
import { z } from 'zod';
import { Problem } from '@shared/contract/problem';
import { unfinishedRun, type OnboardingStep, type UnfinishedRun } from '@shared/contract/schemas';
import { jsonFile, memoryFile, type JsonFile } from '../storage/json-file';

/**
 * What is being created on a panel, so that the next start can tell after a crash. Each call resolves when its change is
 * on disk. Every method may reject with `storage-failed` or `storage-newer`.
 */
export interface Journal {
  /** Oldest first. */
  list(): Promise<UnfinishedRun[]>;
  /**
   * Write a run down before anything is asked of the panel. A run of the same id is replaced. Never holds a password. One on
   * the practice panel is kept in memory only: after a crash it can stand nowhere any more.
   */
  begin(run: UnfinishedRun, practice?: boolean): Promise<void>;
  /** `mayExist` must be true from before the panel is asked to create the user. Rejects with `run-unknown`. */
  advance(id: string, step: OnboardingStep, mayExist: boolean): Promise<void>;
  /** Strike a run out. Resolves also when it is not there. */
  finish(id: string): Promise<void>;
}

const pages = z.strictObject({ runs: z.array(unfinishedRun) });
type Pages = z.infer<typeof pages>;

interface JournalOptions {
  folder: string;
  /** Told `storage-damaged` when the journal could not be read: somebody must then look at the panel. */
  report: (problem: Problem) => void;
}

/** The journal in `unfinished-runs.json` below the folder. */
export function openJournal({ folder, report }: JournalOptions): Journal {
  const saved = jsonFile<Pages>({
    path: path.join(folder, 'unfinished-runs.json'),
    version: 1,
    schema: pages,
    initial: { runs: [] },
    report,
  });
  const practised = memoryFile<Pages>({ runs: [] });
  const without = (runs: UnfinishedRun[], id: string) => runs.filter((run) => run.id !== id);

  async function holderOf(id: string): Promise<JsonFile<Pages> | null> {
    for (const file of [practised, saved]) if ((await file.read()).runs.some((run) => run.id === id)) return file;
    return null;
  }

  return {
    list: async () => [...(await saved.read()).runs, ...(await practised.read()).runs],
    begin: async (run, practice = false) => {
      const file = practice ? practised : saved;
      await file.update(({ runs }) => ({ runs: [...without(runs, run.id), run] }));
    },
    advance: async (id, step, mayExist) => {
      const file = await holderOf(id);
      if (!file) throw new Problem('run-unknown');
      await file.update(({ runs }) => ({
        runs: runs.map((run) => (run.id === id ? { ...run, step, mayExist } : run)),
      }));
    },
    finish: async (id) => {
      const file = await holderOf(id);
      await file?.update(({ runs }) => ({ runs: without(runs, id) }));
    },
  };
}
