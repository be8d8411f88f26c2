import type { CallArguments, CallName, CallOutput } from '@shared/contract/calls';
import { Problem } from '@shared/contract/problem';

export const { assistant } = window;

/** Make a call; a failure rejects with the `Problem` it came with. */
export async function ask<N extends CallName>(name: N, ...input: CallArguments<N>): Promise<CallOutput<N>> {
  // A plain copy: what Vue watches cannot cross the border between the processes.
  const plain = (input.length ? [JSON.parse(JSON.stringify(input[0]))] : []) as CallArguments<N>;
  const result = await assistant.call(name, ...plain);
  if (result.ok) return result.value;
  const { code, params, retry } = result.error;
  throw new Problem(code, params, { retry });
}

/** Put a defect of the window into the log, where support finds it. */
export function reportDefect(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  void assistant.call('app.reportDefect', text.slice(0, 4000));
}
