import { Problem } from '@shared/contract/problem';
import { reportDefect } from '../assistant';
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';

export interface Work {
  busy: Ref<boolean>;
  problem: ShallowRef<Problem | null>;
  /** Run one piece of work at a time; what goes wrong is kept for the page to show. Answers whether it went well. */
  run(work: () => Promise<void>): Promise<boolean>;
  clear(): void;
}

export function useWork(): Work {
  const busy = ref(false);
  const problem = shallowRef<Problem | null>(null);
  return {
    busy,
    problem,
    async run(work) {
      if (busy.value) return false;
      busy.value = true;
      problem.value = null;
      try {
        await work();
        return true;
      } catch (error) {
        if (!(error instanceof Problem)) reportDefect(error);
        problem.value = error instanceof Problem ? error : new Problem('unexpected', {}, { cause: error });
        return false;
      } finally {
        busy.value = false;
      }
    },
    clear() {
      problem.value = null;
    },
  };
}
