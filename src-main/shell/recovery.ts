import type { BrowserWindow } from 'electron/main';

/** A page that crashes again and again is not opened for ever. */
const most = 3;

/** Open the page again when its process has crashed: an empty window helps nobody. `report` is told each time. */
export function reopenAfterCrash(window: BrowserWindow, report: (reason: string) => void): void {
  let crashes = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    crashes += 1;
    report(reason);
    if (crashes <= most) window.reload();
  });
}
