import type { CallArguments, CallName, CallOutput } from '@shared/contract/calls';
import { Problem } from '@shared/contract/problem';

export const { assistant } = window;

/** Make a call; a failure rejects with the `Problem` it came with. */
export async function ask<N extends CallName>(name: N, ...input: CallArguments<N>): Promise<CallOutput<N>> {
  const result = await assistant.call(name, ...input);
  if (result.ok) return result.value;
  const { code, params, retry } = result.error;
  throw new Problem(code, params, { retry });
}
