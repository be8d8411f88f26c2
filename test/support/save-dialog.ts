import type { ElectronApplication } from '@playwright/test';

/** The system's dialog cannot be driven; whatever it is asked for is saved under this name. */
export async function savesAs(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

/** The same, but everything is saved in this folder, under the name that the dialog would offer. */
export async function savesInto(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, within) => {
    dialog.showSaveDialog = (...given: unknown[]) => {
      const { defaultPath = '' } = given.at(-1) as { defaultPath?: string };
      return Promise.resolve({ canceled: false, filePath: `${within}/${defaultPath}` });
    };
  }, folder);
}

/** Whatever is asked to be opened is this file. */
export async function opens(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);
}
