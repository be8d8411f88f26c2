import { app, dialog } from 'electron/main';
import { setTimeout as pause } from 'node:timers/promises';

/** True when this is the only instance; a later one hands over to it and must end. */
export function becomeOnlyInstance(onSecondStart: () => void): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', onSecondStart);
  return true;
}

export const whenReady = (): Promise<void> => app.whenReady();

/**
 * End when the window is closed, after `finish` has put everything away; at the latest after 5 seconds, since a hanging
 * panel must not keep the program alive. It is not asked before the window is closed: the person may yet stay.
 */
export function quitWithWindow(finish: () => Promise<'done' | 'stuck'>): void {
  app.on('window-all-closed', () => app.quit());
  let finishing = false;
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (finishing) return;
    finishing = true;
    const limit = pause(5000, 'stuck' as const);
    void Promise.race([finish(), limit])
      .catch(() => 'stuck' as const) // the program never came to its start; that has been told already
      .then((outcome) => (outcome === 'stuck' ? process.kill(process.pid, 'SIGKILL') : app.exit()));
  });
}

/**
 * A program whose services cannot be made is of no use: say so and end. In both languages, since the one to speak is a part
 * of what could not be loaded.
 */
export function endUnstarted(cause: unknown): void {
  const reason = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  process.stderr.write(`cannot start: ${reason}\n`);
  dialog.showErrorBox(
    'メール設定アシスタント / Mail Setup Assistant',
    'プログラムを起動できませんでした。もう一度インストールしてください。\n' +
      `The program could not start. Please install it again.\n\n${reason.slice(0, 500)}`,
  );
  app.exit(1);
}

export const stateFolder = (): string => app.getPath('userData');
export const programVersion = (): string => app.getVersion();
