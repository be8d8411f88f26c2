import { Problem } from '@shared/contract/problem';
import en from '@renderer/locales/en.json';
import ja from '@renderer/locales/ja.json';

const sentences: Record<string, { title: string; text: string } | undefined>[] = [en.problem, ja.problem];

/** A problem is of use only when both languages have a sentence for it, and it brings what that sentence names. */
function sayable(problem: Problem): Problem {
  for (const language of sentences) {
    const sentence = language[problem.code];
    if (!sentence) throw new Error(`no sentence for ${problem.code}`);
    const names = `${sentence.title} ${sentence.text}`.matchAll(/\{(\w+)\}/g);
    const missing = [...names].map(([, name = '']) => name).filter((name) => problem.params[name] === undefined);
    if (missing.length > 0) throw new Error(`${problem.code} does not bring ${missing.join(', ')}`);
  }
  return problem;
}

/** The problem that a call throws; anything else that it throws, and a call that throws nothing, fail the test. */
export function problemFrom(call: () => unknown): Problem {
  try {
    call();
  } catch (error) {
    if (error instanceof Problem) return sayable(error);
    throw error;
  }
  throw new Error('no problem came');
}

/** The problem with which a promise is rejected. */
export async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  const outcome = await promise.then(
    (value: unknown) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('error' in outcome && outcome.error instanceof Problem) return sayable(outcome.error);
  if ('error' in outcome) throw outcome.error;
  throw new Error('no problem came');
}
