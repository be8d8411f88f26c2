import { z } from 'zod';
import { problemCodes } from './problem';
import { panelGenerations, rights, shells } from '../account/account';
import { accountTypes, securities } from '../mail-service/mail-service';

// No input of this program is longer than this; a bigger one is refused at the border.
export const text = (maximum: number) => z.string().max(maximum);
const host = text(253).min(1);

export const mailServer = z.strictObject({
  host,
  port: z.int().min(1).max(65535),
  security: z.enum(securities),
});

export const mailService = z.strictObject({
  accountType: z.enum(accountTypes),
  incoming: mailServer,
  outgoing: mailServer,
});

/** SHA-256 as `AB:CD:…`. */
const sha256 = z.string().regex(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/);

/** A certificate as shown to the person who must decide about it. Times are ISO 8601, UTC. */
export const certificateFacts = z.strictObject({
  subject: text(1000),
  issuer: text(1000),
  names: z.array(text(300)).max(500),
  validFrom: text(40),
  validTo: text(40),
  /** SHA-256 as `AB:CD:…`. */
  fingerprint: sha256,
  /** SHA-256 of the public key (SPKI, DER) in the same form: a renewed certificate may keep its key. */
  keyFingerprint: sha256,
  /** Why no authority vouches for it, in the words of Node's TLS (`DEPTH_ZERO_SELF_SIGNED_CERT`, …); null when trusted. */
  reason: text(200).nullable(),
});
export type CertificateFacts = z.infer<typeof certificateFacts>;

export const siteFacts = z.strictObject({
  group: text(100),
  fqdn: text(253),
  prefix: text(64).nullable(),
  disk: z
    .strictObject({
      minimumMegabytes: z.number(),
      maximumMegabytes: z.number(),
      defaultMegabytes: z.number().nullable(),
    })
    .nullable(),
  canAddUsers: z.boolean(),
  shells: z.array(z.enum(shells)),
  administrator: text(64),
  newUsers: z.strictObject({ shell: z.enum(shells), emailDisabled: z.boolean() }).optional(),
  generation: z.enum(panelGenerations).optional(),
});

export const panelUser = z.strictObject({
  fullName: text(500),
  loginName: text(64),
  aliases: z.array(text(100)),
  suspended: z.boolean(),
  rights: z.array(z.enum(rights)),
  otherRights: z.array(text(100)),
});

/** Kinds of panel that this program can talk to: by the web pages, or by BlueOnyx' API v2. */
export const panelKinds = ['blueonyx-web', 'blueonyx-api'] as const;
export type PanelKind = (typeof panelKinds)[number];

/** Colours by which panels are told apart; the window knows how each looks in light and dark. */
export const markColors = ['blue', 'green', 'orange', 'red', 'purple', 'gray'] as const;

/** A coloured letter beside everything that belongs to one panel, so that two companies are never confused. */
export const profileMark = z.strictObject({ color: z.enum(markColors), letter: text(4).min(1) });
export type ProfileMark = z.infer<typeof profileMark>;

/** What is kept of a panel on disk and shown in the window. Its secret is in the keychain, never here. */
export const profile = z.strictObject({
  id: z.uuid(),
  kind: z.enum(panelKinds),
  /** What IT staff call this panel; empty where they gave it no name of its own. */
  label: text(60),
  mark: profileMark.nullable(),
  /** Origin of the panel, e.g. `https://mx10.example.com:81`. */
  panelOrigin: z.url().max(300),
  /** Who signs in; with the API, who the client secret belongs to, where the panel says so. */
  administrator: text(64),
  site: text(100),
  /** Domain of the mail addresses, e.g. `example.com`. */
  domain: text(253),
  prefix: text(64).nullable(),
  mailService,
  /** Fingerprint of the certificate that the IT person trusted by hand; null where an authority vouches for it. */
  pinnedFingerprint: z.string().nullable(),
  /** SHA-256 of that certificate's public key; null where it was not seen. */
  pinnedKey: z.string().nullable(),
  /** A profile of the practice panel: never written to disk. */
  practice: z.boolean(),
});
export type Profile = z.infer<typeof profile>;

export const account = z.strictObject({
  fullName: text(500),
  userName: text(64),
  password: text(200),
  diskMegabytes: z.int().min(1).max(100_000_000),
  aliases: z.array(text(100)).max(200),
  remarks: text(5000),
  shell: z.enum(shells),
  siteAdministrator: z.boolean(),
  dnsAdministrator: z.boolean(),
  emailDisabled: z.boolean(),
});

export const problem = z.strictObject({
  code: z.enum(problemCodes),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])),
  retry: z.boolean().optional(),
});

/** The steps of making one employee, in order; `progress.<step>` in the window. */
export const onboardingSteps = ['check', 'create', 'readBack', 'proveLogin', 'logOut'] as const;
export type OnboardingStep = (typeof onboardingSteps)[number];
export const stepStates = ['waiting', 'running', 'done', 'failed'] as const;

/** A run that was cut off: kept on disk without its password, shown at the next start. */
export const unfinishedRun = z.strictObject({
  id: z.uuid(),
  profileId: z.uuid(),
  loginName: text(64),
  /** Everything that was typed but the password. */
  account: account.omit({ password: true }),
  step: z.enum(onboardingSteps),
  startedAt: text(40),
  /** True from the moment before the panel was asked to create the user. */
  mayExist: z.boolean(),
});
export type UnfinishedRun = z.infer<typeof unfinishedRun>;
