import { createHash } from 'node:crypto';
import { Problem } from '@shared/contract/problem';
import {
  canonicalJson,
  handoverDocument,
  handoverFormat,
  handoverVersion,
  type HandoverContents,
  type HandoverDocument,
  type PassphraseKind,
} from '@shared/handover/document';
import { maximumHandoverBytes } from '@shared/handover/file';
import { sealPassword } from './seal';

/** A file of ours is four levels deep; whoever goes far beyond means no good. */
const maximumDepth = 16;

const digestOf = (rest: Omit<HandoverDocument, 'digest'>): string =>
  createHash('sha256').update(canonicalJson(rest), 'utf8').digest('base64');

/** The text of a handover file. Without `secret` the employee gets the password by another way. */
export async function writeHandover(
  contents: HandoverContents,
  secret: { password: string; passphrase: string; kind: PassphraseKind } | null,
): Promise<string> {
  const seal = secret && (await sealPassword({ ...secret, contents }));
  const rest = { format: handoverFormat, version: handoverVersion, contents, seal } as const;
  const document = handoverDocument.safeParse({ ...rest, digest: digestOf(rest) });
  if (!document.success) {
    throw new Problem('handover-value-unfit', { fields: unfitFields(document.error.issues) });
  }
  return `${JSON.stringify(document.data, null, 2)}\n`;
}

/** Where in the file they stand; which of several addresses it is says nothing. */
const unfitFields = (issues: readonly { path: PropertyKey[] }[]): string[] => [
  ...new Set(issues.map(({ path }) => path.filter((part) => typeof part === 'string').join('.'))),
];

/**
 * What a handover file says. Reading runs nothing and fetches nothing; the password stays sealed.
 * @throws Problem `handover-too-large`, `handover-not-ours`, `handover-newer`, `handover-damaged` or `handover-expired`.
 */
export function readHandover(bytes: Uint8Array, now: Date): HandoverDocument {
  if (bytes.byteLength > maximumHandoverBytes) throw new Problem('handover-too-large');
  const value = parsed(bytes);
  const { format, version } = value;
  if (format !== handoverFormat) throw new Problem('handover-not-ours');
  if (typeof version === 'number' && Number.isInteger(version) && version > handoverVersion) {
    throw new Problem('handover-newer');
  }
  const document = handoverDocument.safeParse(value);
  if (!document.success) throw new Problem('handover-damaged');
  const { digest, ...rest } = document.data;
  if (digest !== digestOf(rest)) throw new Problem('handover-damaged');
  const { expiresAt } = rest.contents;
  if (expiresAt !== null && now >= new Date(expiresAt)) throw new Problem('handover-expired', { at: expiresAt });
  return document.data;
}

function parsed(bytes: Uint8Array): Record<string, unknown> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Problem('handover-not-ours', {}, { cause });
  }
  if (depthOf(text) > maximumDepth) throw new Problem('handover-not-ours');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Problem(text.includes(handoverFormat) ? 'handover-damaged' : 'handover-not-ours', {}, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Problem('handover-not-ours');
  return Object.fromEntries(Object.entries(value));
}

/** The deepest nesting of brackets outside of quoted text, before anything is built from it. */
function depthOf(text: string): number {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted && sign === '\\') at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '{' || sign === '[')) deepest = Math.max(deepest, (depth += 1));
    else if (!quoted && (sign === '}' || sign === ']')) depth -= 1;
  }
  return deepest;
}
