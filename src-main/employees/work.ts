import { Problem } from '@shared/contract/problem';

/** Work of the window under way, which can be given up by the id that the window gave it. */
export interface WorkUnderWay {
  /** Rejects with `run-busy` when work of the same id is under way. */
  run<T>(workId: string, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Nothing happens when there is no such work, or no longer. */
  cancel(workId: string): void;
  cancelAll(): void;
}

export function workUnderWay(): WorkUnderWay {
  const running = new Map<string, AbortController>();
  return {
    async run(workId, work) {
      if (running.has(workId)) throw new Problem('run-busy');
      const abort = new AbortController();
      running.set(workId, abort);
      try {
        return await work(abort.signal);
      } finally {
        running.delete(workId);
      }
    },
    cancel: (workId) => running.get(workId)?.abort(),
    cancelAll: () => running.forEach((abort) => abort.abort()),
  };
}
