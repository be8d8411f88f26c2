import { z } from 'zod';
import { nothing, done, call, profileId } from './call';
import { certificateFacts, mailService, problem, profile, profileMark, text } from '../schemas';

const secretOutcome = {
  /** False when there is no usable keychain: the secret then lives until the program ends. */
  secretKept: z.boolean(),
  keychainProblem: problem.nullable(),
};

const label = profile.shape.label;

/** A profile as it travels between colleagues: without secret and id, which each PC has of its own. */
export const portableProfile = profile.omit({ id: true, practice: true });
export type PortableProfile = z.infer<typeof portableProfile>;

/** The panels that this PC knows. */
export const profileCalls = {
  /**
   * Save a draft as a profile, its secret in the keychain, and make it the current one. Without a name and a mark it keeps
   * those that the same panel had.
   */
  'profile.save': call(
    z.strictObject({
      draftId: z.uuid(),
      domain: text(253),
      mailService,
      label: label.optional(),
      mark: profileMark.nullable().optional(),
    }),
    z.strictObject({ profile, ...secretOutcome }),
  ),
  'profile.select': call(profileId, done),
  'profile.remove': call(profileId, done),
  'profile.rename': call(profileId.extend({ label }), profile),
  'profile.setMark': call(profileId.extend({ mark: profileMark.nullable() }), profile),
  'profile.setMailService': call(profileId.extend({ mailService }), profile),
  /**
   * Give a profile its secret again (keychain entry deleted, password or client secret changed on the panel). It is stored only
   * after the panel has taken it: rejects as signing in does, and then the old one stays. A second factor is asked for later.
   */
  'profile.setSecret': call(profileId.extend({ password: text(500) }), z.strictObject(secretOutcome)),
  /** The certificate that the panel of a profile shows now, against the one that was trusted. No credential is sent. */
  'profile.inspectCertificate': call(
    profileId,
    z.strictObject({
      certificate: certificateFacts,
      pinnedFingerprint: z.string().nullable(),
      /** It is the very certificate that is trusted already. */
      unchanged: z.boolean(),
      /** Another certificate of the same key: one click is enough. Null where the old key is not known. */
      sameKey: z.boolean().nullable(),
    }),
  ),
  /** Trust the certificate that the panel of a profile shows now, after it was shown and agreed to. */
  'profile.trust': call(profileId.extend({ fingerprint: text(100) }), profile),
  /** Save a profile for a colleague where the person chooses, without its secret; null when cancelled. Fails with `file-not-saved`. */
  'profile.export': call(profileId, z.strictObject({ path: text(2000).nullable() })),
  /**
   * Read a colleague's file that the person chooses; null when the dialog was cancelled. Nothing is saved by this: the wizard
   * "connect a panel" begins with these values, shows the certificate again and asks for the secret.
   */
  'profile.import': call(nothing, z.strictObject({ profile: portableProfile.nullable() })),
};
