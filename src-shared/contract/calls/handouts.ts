import { z } from 'zod';
import { call, done } from './call';
import { companySettings } from './company';
import { mailService, text } from '../schemas';

export const mailbox = z.strictObject({
  displayName: text(500),
  emailAddress: text(320),
  addresses: z.array(text(320)).max(500),
  loginName: text(64),
  password: text(200).nullable(),
  service: mailService,
});

export const setUpFileKinds = ['thunderbird', 'autodiscover', 'apple', 'prf'] as const;
export type SetUpFileKind = (typeof setUpFileKinds)[number];

/** What is printed: one page with the values and, on request, a guide with its pictures. */
export const printedDocument = z.strictObject({
  language: z.enum(['ja', 'en']),
  mailbox,
  company: companySettings.pick({ name: true, help: true, logo: true }),
  guide: z.strictObject({ id: text(40), answers: z.record(text(60), text(60)) }).nullable(),
  /** ISO 8601: when sending and receiving was last proved; null when it was not. */
  provedAt: text(40).nullable(),
});
export type PrintedDocument = z.infer<typeof printedDocument>;

const saved = z.strictObject({ path: text(2000).nullable() });

/** What is handed to the employee besides the handover file. A cancelled dialog answers with a null path. */
export const handoutCalls = {
  /** With a profile the journal notes the handover; null on the employee's own PC. */
  'handouts.savePdf': call(printedDocument.extend({ profileId: z.uuid().nullable() }), saved),
  /** A file that sets up one client; it never holds the password. */
  'handouts.saveFile': call(
    z.strictObject({ kind: z.enum(setUpFileKinds), mailbox: mailbox.omit({ password: true }), companyName: text(200) }),
    saved,
  ),
  /** For the page that is being printed: what stands on it. Answers once for each job. */
  'print.read': call(z.strictObject({ jobId: z.uuid() }), printedDocument),
  /** The page is laid out, its fonts and pictures are there. */
  'print.ready': call(z.strictObject({ jobId: z.uuid() }), done),
};
