import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron/main';
import type { CallInput, CallName, CallOutput } from '@shared/contract/calls';
import { Problem, type Result } from '@shared/contract/problem';
import { windowOrigin } from './scheme';

// The contract's schemas are not imported here: this module is loaded before the first picture, they come after it.

/** What answers each call. Rejects with a `Problem`; anything else reaches the window as `unexpected`. */
export type Handlers = { [N in CallName]: (input: CallInput<N>) => Promise<CallOutput<N>> | CallOutput<N> };

/** Checks name and input of a call, answers it, and checks the answer. */
export type Border = (name: unknown, input: unknown) => Promise<unknown>;

/** Told of every refused or failed call. Gets no input: that may hold secrets. */
export type CallObserver = (name: string, problem: Problem) => void;

/** Only the app's own page, in the main frame of its window, may call. */
function isOwnMainFrame(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && frame.url.startsWith(`${windowOrigin}/`);
}

function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('unexpected', {}, { cause: error });
}

/** A name as the log may show it: none that the caller made up at length. */
const printable = (name: unknown): string => (typeof name === 'string' ? JSON.stringify(name.slice(0, 40)) : 'a call');

/** Answer the window's calls, as JSON: sender checked here, all else by the border; every failure travels as data. */
export function answerCalls(border: () => Promise<Border>, observe: CallObserver): void {
  const answer = async (event: IpcMainInvokeEvent, name: unknown, input: unknown): Promise<Result<unknown>> => {
    try {
      if (!isOwnMainFrame(event)) throw new Problem('call-refused');
      return { ok: true, value: await (await border())(name, input) };
    } catch (error) {
      const problem = asProblem(error);
      observe(printable(name), problem);
      return { ok: false, error: problem.toData() };
    }
  };
  ipcMain.handle('assistant:call', async (event, name: unknown, input: unknown) =>
    JSON.stringify(await answer(event, name, input)),
  );
}

/** Send an event that has been checked to every open window. */
export function sendToWindows(name: string, value: unknown): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send('assistant:event', name, value);
}
