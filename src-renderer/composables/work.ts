import { Problem } from '@shared/contract/problem';
import { reportDefect } from '../assistant';
import { nextTick, ref, shallowRef, type Ref, type ShallowRef } from 'vue';

export interface Work {
  busy: Ref<boolean>;
  problem: ShallowRef<Problem | null>;
  /** Run one piece of work at a time; what goes wrong is kept for the page to show. Answers whether it went well. */
  run(work: () => Promise<void>): Promise<boolean>;
  clear(): void;
}

/**
 * A button is disabled while it works, or gone afterwards, and the browser takes the keyboard from it. It gets it back; where it
 * cannot have it, the heading of the page has it. Whoever has taken it meanwhile keeps it.
 */
async function giveKeyboardBack(held: Element | null): Promise<void> {
  await nextTick();
  const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
  if (!(held instanceof HTMLElement) || held === document.body || !isLost()) return;
  held.focus({ preventScroll: true });
  if (isLost()) document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
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
      const held = document.activeElement;
      try {
        await work();
        return true;
      } catch (error) {
        if (!(error instanceof Problem)) reportDefect(error);
        problem.value = error instanceof Problem ? error : new Problem('unexpected', {}, { cause: error });
        return false;
      } finally {
        busy.value = false;
        void giveKeyboardBack(held);
      }
    },
    clear() {
      problem.value = null;
    },
  };
}
