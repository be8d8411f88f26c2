import { z } from 'zod';
import { accountTypes, securities } from '../mail-service/mail-service';

/** The handover file of one employee, version 1; described in docs/handover-format.md. */
export const handoverFormat = 'mail-setup-assistant/handover';
export const handoverVersion = 1;

/** Controls, and marks that turn the direction of writing or cannot be seen: a name could pass for another with them. */
const unseen = /[\p{Cc}\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|\p{Cs}/u;
const line = (maximum: number) =>
  z
    .string()
    .max(maximum)
    .refine((text) => !unseen.test(text));
const address = line(320).regex(/^[^\s@<>()",;:\\]+@[^\s@<>()",;:\\]+$/);
const host = z
  .string()
  .max(253)
  .regex(/^(?!-)[A-Za-z0-9.-]+$|^\[[0-9A-Fa-f:.]+\]$/);
const day = z.iso.datetime();
const base64 = (bytes: number) =>
  z.base64().refine((text) => (text.length * 3) / 4 - text.split('=').length + 1 === bytes);

const server = z.strictObject({ host, port: z.int().min(1).max(65535), security: z.enum(securities) });

/** Whom the employee asks. Empty where the office has not said. */
export const helpContact = z.strictObject({
  name: line(100),
  phone: line(50),
  email: z.union([address, z.literal('')]),
  hours: line(200),
});
export type HelpContact = z.infer<typeof helpContact>;

/** What stands in the file for everybody to read. */
export const handoverContents = z.strictObject({
  /** ISO 8601, UTC, and the version of the program that wrote the file. */
  made: z.strictObject({ at: day, by: line(40) }),
  language: z.enum(['ja', 'en']),
  company: z.strictObject({ name: line(200), help: helpContact }),
  account: z.strictObject({
    displayName: line(500),
    loginName: line(64).min(1),
    emailAddress: address,
    addresses: z.array(address).min(1).max(200),
  }),
  mailService: z.strictObject({ accountType: z.enum(accountTypes), incoming: server, outgoing: server }),
  /** The client that the office recommends, by the id of its guide; null where it recommends none. */
  client: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .nullable(),
  /** From this moment the program refuses the file; null for never. */
  expiresAt: day.nullable(),
});
export type HandoverContents = z.infer<typeof handoverContents>;

/** scrypt (RFC 7914) with 128 MB of memory, then AES-256-GCM (NIST SP 800-38D). All in Base64. */
export const seal = z.strictObject({
  kdf: z.literal('scrypt'),
  n: z.literal(131_072),
  r: z.literal(8),
  p: z.literal(1),
  salt: base64(16),
  cipher: z.literal('aes-256-gcm'),
  nonce: base64(12),
  tag: base64(16),
  data: z.base64().min(1).max(1024),
  /** How the passphrase looks, so that the employee is asked in the right words. */
  passphrase: z.enum(['digits', 'words', 'own']),
});
export type Seal = z.infer<typeof seal>;
export type PassphraseKind = Seal['passphrase'];

export const handoverDocument = z.strictObject({
  format: z.literal(handoverFormat),
  version: z.literal(handoverVersion),
  contents: handoverContents,
  /** Null when the password is handed over by another way. */
  seal: seal.nullable(),
  /** SHA-256 of all of the above in canonical form, in Base64: tells damage, not forgery. */
  digest: base64(32),
});
export type HandoverDocument = z.infer<typeof handoverDocument>;

/** JSON with sorted keys and nothing between them (RFC 8785 for text, whole numbers, truth values, lists and objects). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
}
