import { z } from 'zod';
import { call, done, nothing } from './call';
import { text } from '../schemas';
import { handoverContents, seal, type HandoverContents } from '../../handover/document';
import { launches } from '../../mail-service/detected-client';

/** Everything but what the program itself writes into a file: when it was made and by which version. */
export type HandoverWishes = Omit<HandoverContents, 'made'>;

// Only that it is an object: the writer of the file checks all of it, and says in its own problem which fields are unfit.
const wishes = z.custom<HandoverWishes>((value) => typeof value === 'object' && value !== null);

/** A handover file that was read; its password stays in the main process, sealed. */
export const openedHandover = z.strictObject({
  fileId: z.uuid(),
  contents: handoverContents,
  /** How the passphrase looks; null when the file holds no password. */
  sealed: seal.shape.passphrase.nullable(),
});
export type OpenedHandover = z.infer<typeof openedHandover>;

/** Base64 of the largest file, and a little more: what is too large is told by its own problem. */
const fileBytes = z.base64().max(400_000);

export const detectedClient = z.strictObject({
  guide: text(40),
  name: text(200),
  version: text(100).nullable(),
  bits: z.union([z.literal(32), z.literal(64)]).nullable(),
  isDefault: z.boolean(),
  launches: z.array(z.enum(launches)),
});

/** The handover file on both sides, and the mail clients of the employee's PC. */
export const handoverCalls = {
  /**
   * Make a handover file and save it where the person chooses; a cancelled dialog answers with a null path. With a profile
   * the journal notes that a handover was made, never its passphrase. Fails with `handover-value-unfit`, `file-not-saved`.
   */
  'handover.save': call(
    z.strictObject({
      contents: wishes,
      /** Null when the employee gets the password by another way. */
      secret: z
        .strictObject({ password: text(200).min(1), passphrase: text(200).min(1), kind: seal.shape.passphrase })
        .nullable(),
      profileId: z.uuid().nullable(),
    }),
    z.strictObject({ path: text(2000).nullable() }),
  ),
  /** Ask for a file and read it; null when the dialog was cancelled. Fails with the problems of `readHandover`. */
  'handover.choose': call(nothing, openedHandover.nullable()),
  /** Read a file that was dropped on the window. */
  'handover.readText': call(z.strictObject({ base64: fileBytes }), openedHandover),
  /**
   * What the program was started with or asked for since the last such call: a file, or a `mail-setup:` link, which carries
   * nothing and only opens the first-run wizard.
   */
  'handover.pending': call(
    nothing,
    z.strictObject({ wanted: z.enum(['nothing', 'wizard', 'file']), opened: openedHandover.nullable() }),
  ),
  /** The password of a file that was read. Fails with `handover-passphrase-wrong`, `handover-closed`. */
  'handover.unseal': call(
    z.strictObject({ fileId: z.uuid(), passphrase: text(200) }),
    z.strictObject({ password: text(200) }),
  ),
  /** The mail clients that are installed here, and the names of those that have no guide. */
  'clients.detect': call(
    nothing,
    z.strictObject({ clients: z.array(detectedClient), others: z.array(text(100)).max(10) }),
  ),
  /** Open one of the fixed programs; only ever after a click. Fails with `client-not-opened`. */
  'clients.launch': call(z.strictObject({ launch: z.enum(launches) }), done),
};
