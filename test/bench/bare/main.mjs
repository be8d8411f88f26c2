// The least an Electron window costs: what the bench divides by.
import { app, BrowserWindow } from 'electron/main';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const since = () => Math.round(Date.now() - process.getCreationTime());
const marks = { main: since() };
const folder = app.commandLine.getSwitchValue('user-data-dir');
app.setPath('userData', folder);
// Not awaited here: Electron is ready only after the entry module has finished.
void app.whenReady().then(() => {
  marks.ready = since();
  const window = new BrowserWindow({ width: 1120, height: 760, show: false, webPreferences: { sandbox: true } });
  const done = () => {
    if (!marks.firstPaint || !marks.usable) return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'marks.json'), JSON.stringify(marks));
  };
  window.once('ready-to-show', () => {
    marks.firstPaint = since();
    window.show();
    done();
  });
  window.webContents.once('did-finish-load', () => {
    marks.usable = since();
    done();
  });
  void window.loadFile(path.join(import.meta.dirname, 'index.html'));
});
