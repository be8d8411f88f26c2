import type { CallArguments, CallName, CallOutput } from '@shared/contract/calls';
import { Problem, type Result } from '@shared/contract/problem';

export const { assistant } = window;

/** Asks the person for the code that a call wants, and sends it; answers whether one was taken. */
export type CodePrompt = (input: unknown) => Promise<boolean>;
let codePrompt: CodePrompt | null = null;

/** From now on a call that ends with `panel-two-factor-wanted` asks here, and is made again once a code was taken. */
export function answerCodeRequests(prompt: CodePrompt): void {
  codePrompt = prompt;
}

/** `panel.connect` has no profile yet: the wizard asks for its code itself. */
const asksItself = new Set<CallName>(['panel.connect', 'panel.chooseSite', 'panel.enterDraftCode', 'panel.enterCode']);

/** Make a call; a failure rejects with the `Problem` it came with. */
export async function ask<N extends CallName>(name: N, ...input: CallArguments<N>): Promise<CallOutput<N>> {
  // A plain copy: what Vue watches cannot cross the border between the processes.
  const plain = (input.length ? [JSON.parse(JSON.stringify(input[0]))] : []) as CallArguments<N>;
  const result = JSON.parse(await assistant.call(name, ...plain)) as Result<CallOutput<N>>;
  if (result.ok) return result.value;
  const { code, params, retry } = result.error;
  if (code === 'panel-two-factor-wanted' && !asksItself.has(name) && (await codePrompt?.(plain[0]))) {
    return ask(name, ...input);
  }
  throw new Problem(code, params, { retry });
}

/** Put a defect of the window into the log, where support finds it. */
export function reportDefect(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  void assistant.call('app.reportDefect', text.slice(0, 4000));
}
