import { BrowserWindow } from 'electron/main';
import { ownPage } from './own-page';
import { windowUrl } from './scheme';

export interface Furniture {
  /** On top of each page. */
  header: string;
  /** Of the whole document; shown by a reader as its title. */
  title: string;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const line =
  'font: 8px sans-serif; color: #444; width: 100%; padding: 0 14mm; display: flex; justify-content: space-between;';

/** Have the window's own page print itself, unseen, on A4; resolves with the PDF when `ready` has. */
export async function printPage(jobId: string, ready: Promise<void>, furniture: Furniture): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    ...{ width: 794, height: 1123 },
    title: furniture.title,
    webPreferences: ownPage({ devTools: false }),
  });
  try {
    await window.loadURL(`${windowUrl}#print=${jobId}`);
    await ready;
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: `<div style="${line}"><span>${escaped(furniture.header)}</span></div>`,
      footerTemplate: `<div style="${line}"><span class="date"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
      // Inches.
      margins: { top: 0.6, bottom: 0.6, left: 0.55, right: 0.55 },
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    window.destroy();
  }
}
