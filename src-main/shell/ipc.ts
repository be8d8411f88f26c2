import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron/main';
import { calls, events, type CallInput, type CallName, type CallOutput } from '@shared/contract/calls';
import type { EventName, EventValue } from '@shared/contract/calls';
import { Problem, type Result } from '@shared/contract/problem';
import { windowOrigin } from './scheme';

/** What answers each call. Rejects with a `Problem`; anything else reaches the window as `unexpected`. */
export type Handlers = { [N in CallName]: (input: CallInput<N>) => Promise<CallOutput<N>> | CallOutput<N> };

/** Told of every refused or failed call. Gets no input: that may hold secrets. */
export type CallObserver = (name: string, problem: Problem) => void;

/** Only the app's own page, in the main frame of its window, may call. */
function isOwnMainFrame(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && frame.url.startsWith(`${windowOrigin}/`);
}

const isCallName = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(calls, name);

async function answer(handlers: Handlers, name: CallName, rawInput: unknown): Promise<unknown> {
  const input = calls[name].input.safeParse(rawInput);
  if (!input.success) throw new Problem('input-invalid', { fields: input.error.issues.map((i) => i.path.join('.')) });
  const handler = handlers[name] as (value: unknown) => unknown;
  // The output schema is a border as well: what it does not name never reaches the window.
  return calls[name].output.parse(await handler(input.data));
}

function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('unexpected', {}, { cause: error });
}

/** Answer the window's calls: sender checked, name known, input parsed, every failure as data. */
export function answerCalls(handlers: () => Promise<Handlers>, observe: CallObserver): void {
  ipcMain.handle('assistant:call', async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
    try {
      if (!isOwnMainFrame(event)) throw new Problem('call-refused');
      if (!isCallName(name)) throw new Problem('call-refused');
      return { ok: true, value: await answer(await handlers(), name, input) };
    } catch (error) {
      const problem = asProblem(error);
      observe(isCallName(name) ? name : 'unknown call', problem);
      return { ok: false, error: problem.toData() };
    }
  });
}

/** Tell every open window something. */
export function tellWindow<N extends EventName>(
  name: N,
  ...value: EventValue<N> extends undefined ? [] : [EventValue<N>]
): void {
  const checked = events[name].parse(value[0]);
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send('assistant:event', name, checked);
}
