import { Problem } from '@shared/contract/problem';
import type { PrintedDocument, SetUpFileKind } from '@shared/contract/calls/handouts';
import { saveChosen } from '../storage/save-chosen';
import { appleProfile } from './apple-profile';
import { outlookAutodiscover } from './outlook-autodiscover';
import { outlookProfile } from './outlook-profile';
import { createPrintJobs, type PrintJobs } from './print-jobs';
import type { SetUpFile, SetUpValues } from './set-up-file';
import { thunderbirdAutoconfig } from './thunderbird-autoconfig';

const makers: Record<SetUpFileKind, (values: SetUpValues) => SetUpFile> = {
  thunderbird: thunderbirdAutoconfig,
  autodiscover: outlookAutodiscover,
  apple: appleProfile,
  prf: outlookProfile,
};

export interface HandoutParts {
  /** Asks where to save; null when cancelled. */
  saveFile(wanted: { name: string; kind: string; endings: string[] }): Promise<string | null>;
  /** Prints the page of a job once `ready` has resolved. */
  print(jobId: string, ready: Promise<void>, furniture: { header: string; title: string }): Promise<Uint8Array>;
}

export interface Handouts extends Pick<PrintJobs, 'read' | 'ready'> {
  savePdf(document: PrintedDocument): Promise<string | null>;
  saveSetUpFile(kind: SetUpFileKind, values: SetUpValues): Promise<string | null>;
  /** Where the last profile file for Outlook was saved; null before one was. */
  profileFile(): string | null;
}

/** Making what is handed to the employee, and saving it where the person chooses. */
export function createHandouts({ saveFile, print }: HandoutParts): Handouts {
  const jobs = createPrintJobs();
  let profileFile: string | null = null;

  async function pdfOf(document: PrintedDocument): Promise<Uint8Array> {
    const { id, ready, end } = jobs.begin(document);
    const { displayName, emailAddress } = document.mailbox;
    try {
      return await print(id, ready, { header: displayName || emailAddress, title: emailAddress });
    } catch (cause) {
      throw cause instanceof Problem ? cause : new Problem('handout-not-printed', {}, { retry: true, cause });
    } finally {
      end();
    }
  }

  return {
    read: jobs.read,
    ready: jobs.ready,
    profileFile: () => profileFile,
    async savePdf(document) {
      const name = `${document.mailbox.emailAddress.replace('@', '_')}.pdf`;
      const path = await saveFile({ name, kind: 'PDF', endings: ['pdf'] });
      if (path !== null) await saveChosen(path, await pdfOf(document));
      return path;
    },
    async saveSetUpFile(kind, values) {
      // Made before it is asked where to save it: a name that does not fit is told at once.
      const { name, bytes } = makers[kind](values);
      const ending = name.slice(name.lastIndexOf('.') + 1);
      const path = await saveFile({ name, kind: ending.toUpperCase(), endings: [ending] });
      if (path !== null) await saveChosen(path, bytes);
      if (kind === 'prf') profileFile = path ?? profileFile;
      return path;
    },
  };
}
