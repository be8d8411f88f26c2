import { shell } from 'electron';
import { Problem } from '@shared/contract/problem';
import { logFolder } from './log-folder';

/** Open the folder of the log file in the system's file browser: the one folder that may be opened. */
export async function openLogFolder(): Promise<void> {
  const refusal = await shell.openPath(logFolder());
  if (refusal) throw new Problem('unexpected', {}, { cause: new Error(refusal) });
}

/** Open a page of a panel in the browser: only `https:` and only the origins of saved profiles. */
export async function openPanelInBrowser(origin: string, allowedOrigins: string[]): Promise<void> {
  if (!origin.startsWith('https://') || !allowedOrigins.includes(origin)) throw new Problem('call-refused');
  await shell.openExternal(`${origin}/login`);
}
