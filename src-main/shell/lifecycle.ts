import { app } from 'electron/main';

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

/** End when the window is closed, after `finish` has put everything away. */
export function quitWithWindow(finish: () => Promise<void>): void {
  app.on('window-all-closed', () => app.quit());
  let finished = false;
  app.on('before-quit', (event) => {
    if (finished || !app.isReady()) return;
    event.preventDefault();
    finished = true;
    // Whatever finishing says, the program ends: a hanging panel must not keep it alive.
    void Promise.race([finish(), new Promise((resolve) => setTimeout(resolve, 3000))]).finally(() => app.quit());
  });
}

export const stateFolder = (): string => app.getPath('userData');
export const programVersion = (): string => app.getVersion();
export const exit = (code: number): void => app.exit(code);
