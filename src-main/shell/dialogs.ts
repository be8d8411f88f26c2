import { dialog, type BrowserWindow } from 'electron/main';

export interface FileWanted {
  /** Offered as the file's name. */
  name: string;
  /** What such a file is called, as the dialog names it. */
  kind: string;
  /** Of its name, without the dot. */
  endings: string[];
}

/** Ask where to save; null when the person cancels. The system asks before a file is replaced. */
export type SaveDialog = (wanted: FileWanted) => Promise<string | null>;
/** Ask for one file to be read; null when the person cancels. */
export type OpenDialog = (wanted: Omit<FileWanted, 'name'>) => Promise<string | null>;

export function fileDialogs(window: BrowserWindow): { saveFile: SaveDialog; openFile: OpenDialog } {
  return {
    async saveFile({ name, kind, endings }) {
      const filters = [{ name: kind, extensions: endings }];
      const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: name, filters });
      return canceled || !filePath ? null : filePath;
    },
    async openFile({ kind, endings }) {
      const filters = [{ name: kind, extensions: endings }];
      const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters });
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}
