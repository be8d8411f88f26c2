import { z } from 'zod';
import { nothing, done, call } from './call';
import { problem, profile, text, unfinishedRun } from '../schemas';

/** The program itself: start, language, unsaved work, marks, log, clipboard. */
export const appCalls = {
  /** What the first page needs, in one answer. */
  'app.start': call(
    nothing,
    z.strictObject({
      version: text(40),
      language: z.enum(['ja', 'en']),
      profiles: z.array(profile),
      currentProfileId: z.uuid().nullable(),
      unfinishedRuns: z.array(unfinishedRun),
      /** Files of the program that are damaged, unreadable or of a newer version. */
      storageProblems: z.array(problem),
    }),
  ),
  'app.setLanguage': call(z.enum(['ja', 'en']), done),
  /** The window says what it would lose by closing; the main process asks before it closes. */
  'app.setUnsaved': call(z.boolean(), done),
  /** A start-up mark of the window, for the tour and the bench. */
  'app.mark': call(z.enum(['mounted', 'usable']), done),
  'app.openLogFolder': call(nothing, done),
  /** A defect of the window, for the log. */
  'app.reportDefect': call(text(4000), done),
  /** Copy a value. A secret one leaves the clipboard after 60 s if it is still there. */
  'clipboard.copy': call(z.strictObject({ text: text(10_000), secret: z.boolean() }), done),
};
