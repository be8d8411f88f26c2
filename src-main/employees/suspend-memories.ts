import path from 'node:path';
import { z } from 'zod';
import type { SuspendMemory } from '@shared/account/user-details';
import { Problem } from '@shared/contract/problem';
import { suspendMemory } from '@shared/contract/user-schemas';
import { jsonFile } from '../storage/json-file';

/**
 * What the panel forgets of suspended users, so that it can be given back. Every method may reject with `storage-failed` or
 * `storage-newer`.
 */
export interface SuspendMemories {
  /** Login names of one panel. */
  remembered(profileId: string): Promise<string[]>;
  recall(profileId: string, loginName: string): Promise<SuspendMemory | null>;
  /** Resolves when it is on disk. Replaces what was remembered of that user. */
  keep(profileId: string, loginName: string, memory: SuspendMemory): Promise<void>;
  /**
   * Resolves also when there is none, and when the disk refuses, which is reported: what is left over does no harm and must
   * not make a change fail that the panel has carried out.
   */
  drop(profileId: string, loginName: string): Promise<void>;
  /** The same for a profile that is gone. */
  dropAll(profileId: string): Promise<void>;
}

const pages = z.strictObject({
  suspended: z.array(z.strictObject({ profileId: z.uuid(), loginName: z.string().max(64), memory: suspendMemory })),
});
type Pages = z.infer<typeof pages>;

interface SuspendMemoriesOptions {
  folder: string;
  /** Told `storage-damaged` when what was remembered could not be read, and why something could not be forgotten. */
  report: (problem: Problem) => void;
}

/** The memories in `suspended-users.json` below the folder. */
export function openSuspendMemories({ folder, report }: SuspendMemoriesOptions): SuspendMemories {
  const file = jsonFile<Pages>({
    path: path.join(folder, 'suspended-users.json'),
    version: 1,
    schema: pages,
    initial: { suspended: [] },
    report,
  });
  const ofProfile = async (profileId: string) =>
    (await file.read()).suspended.filter((one) => one.profileId === profileId);
  const without = ({ suspended }: Pages, profileId: string, loginName: string) =>
    suspended.filter((one) => one.profileId !== profileId || one.loginName !== loginName);

  async function forget(rest: (from: Pages) => Pages['suspended']): Promise<void> {
    try {
      await file.update((from) => ({ suspended: rest(from) }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      report(error);
    }
  }

  return {
    remembered: async (profileId) => (await ofProfile(profileId)).map(({ loginName }) => loginName),
    recall: async (profileId, loginName) =>
      (await ofProfile(profileId)).find((one) => one.loginName === loginName)?.memory ?? null,
    keep: async (profileId, loginName, memory) => {
      await file.update((from) => ({
        suspended: [...without(from, profileId, loginName), { profileId, loginName, memory }],
      }));
    },
    drop: async (profileId, loginName) => {
      if (!(await ofProfile(profileId)).some((one) => one.loginName === loginName)) return;
      await forget((from) => without(from, profileId, loginName));
    },
    dropAll: async (profileId) => {
      if ((await ofProfile(profileId)).length === 0) return;
      await forget(({ suspended }) => suspended.filter((one) => one.profileId !== profileId));
    },
  };
}
