import { dialog, type BrowserWindow } from 'electron/main';
import type { ShellTexts } from './texts';

/** Ask before closing throws away what was typed or stops watching work under way. */
export function guardClosing(
  window: BrowserWindow,
  texts: () => ShellTexts['closing'],
): { setUnsaved(unsaved: boolean): void } {
  let unsaved = false;
  let agreed = false;
  window.on('close', (event) => {
    if (!unsaved || agreed) return;
    event.preventDefault();
    const words = texts();
    const choice = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: words.question,
      detail: words.detail,
      buttons: [words.stay, words.leave],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (choice !== 1) return;
    agreed = true;
    window.close();
  });
  return {
    setUnsaved: (value) => {
      unsaved = value;
    },
  };
}
