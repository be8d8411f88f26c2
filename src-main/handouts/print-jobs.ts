import { randomUUID } from 'node:crypto';
import { Problem } from '@shared/contract/problem';
import type { PrintedDocument } from '@shared/contract/calls/handouts';

/** A page that waits to be printed. It is in memory only, as it may hold a password. */
interface Job {
  document: PrintedDocument | null;
  ready(): void;
}

export interface PrintJobs {
  /** `ready` resolves when the page says so, and rejects with `handout-not-printed` after the limit in milliseconds. */
  begin(document: PrintedDocument): { id: string; ready: Promise<void>; end(): void };
  /** Answers once, so that nobody else reads it after the page. */
  read(id: string): PrintedDocument;
  ready(id: string): void;
}

export function createPrintJobs(limit = 30_000): PrintJobs {
  const jobs = new Map<string, Job>();
  return {
    begin(document) {
      const id = randomUUID();
      let timer: NodeJS.Timeout | undefined;
      const ready = new Promise<void>((resolve, reject) => {
        timer = setTimeout(() => reject(new Problem('handout-not-printed', {}, { retry: true })), limit);
        jobs.set(id, { document, ready: resolve });
      });
      return {
        id,
        ready,
        end: () => {
          clearTimeout(timer);
          jobs.delete(id);
        },
      };
    },
    read(id) {
      const job = jobs.get(id);
      if (!job?.document) throw new Problem('call-refused');
      const { document } = job;
      job.document = null;
      return document;
    },
    ready: (id) => jobs.get(id)?.ready(),
  };
}
