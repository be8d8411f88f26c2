import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { firstRun, type FirstRun } from '@shared/contract/calls/first-run';
import type { OpenedHandover } from '@shared/contract/calls/handover';
import { Problem } from '@shared/contract/problem';
import type { Secrets } from '../keychain/secrets';
import { jsonFile } from '../storage/json-file';
import type { Handover } from './handover';

/** How far an employee has come with the wizard, kept on disk without the password. */
export interface FirstRuns {
  read(): Promise<FirstRun | null>;
  /** Null where the file is gone, or is no longer the one from which the run began. */
  reopen(): Promise<OpenedHandover | null>;
  save(run: FirstRun, fileId: string | null): Promise<void>;
  keepPassword(password: string): Promise<{ kept: boolean; problem: Problem | null }>;
  /** Rejects with the keychain's problems. */
  recallPassword(): Promise<string>;
  forgetPassword(): Promise<void>;
  end(): Promise<void>;
}

const kept = z.strictObject({
  run: firstRun
    .extend({
      /** Under which the keychain holds the password, if the employee wants that. */
      mailboxId: z.uuid(),
      /** Where the handover file lies. The sealed password is not copied: it stays in that file. */
      source: z.strictObject({ path: z.string(), digest: z.string() }).nullable(),
    })
    .nullable(),
});

export function openFirstRuns(of: {
  folder: string;
  secrets: Secrets;
  handover(): Promise<Handover>;
  report(problem: Problem): void;
}): FirstRuns {
  const file = jsonFile<z.infer<typeof kept>>({
    path: path.join(of.folder, 'first-run.json'),
    version: 1,
    schema: kept,
    initial: { run: null },
    report: of.report,
  });

  async function mailboxId(): Promise<string> {
    const { run } = await file.read();
    if (!run) throw new Problem('keychain-secret-missing');
    return run.mailboxId;
  }

  return {
    async read() {
      const { run } = await file.read();
      return run && { contents: run.contents, progress: run.progress };
    },
    async reopen() {
      const source = (await file.read()).run?.source;
      if (!source) return null;
      const handover = await of.handover();
      try {
        const opened = await handover.readFile(source.path);
        return handover.sourceOf(opened.fileId)?.digest === source.digest ? opened : null;
      } catch (problem) {
        // It was deleted, moved or replaced meanwhile, which is anybody's right: the password is then typed.
        if (problem instanceof Problem) return null;
        throw problem;
      }
    },
    async save(run, fileId) {
      const source = fileId === null ? null : (await of.handover()).sourceOf(fileId);
      const earlier = (await file.read()).run;
      await file.update(({ run: before }) => {
        const same = before && before.contents.made.at === run.contents.made.at;
        return {
          run: {
            ...run,
            mailboxId: same ? before.mailboxId : randomUUID(),
            source: source ?? (same ? before.source : null),
          },
        };
      });
      // Another file takes the run's place: what the keychain holds for the earlier one would never be found again.
      if (earlier?.progress.passwordKept && (await mailboxId()) !== earlier.mailboxId)
        await of.secrets.forget(earlier.mailboxId);
    },
    keepPassword: async (password) => of.secrets.keep(await mailboxId(), password),
    recallPassword: async () => of.secrets.recall(await mailboxId()),
    forgetPassword: async () => of.secrets.forget(await mailboxId()),
    async end() {
      const { run } = await file.read();
      if (!run) return;
      if (run.progress.passwordKept) await of.secrets.forget(run.mailboxId);
      await file.update(() => ({ run: null }));
    },
  };
}
