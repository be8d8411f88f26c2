import { decodeValue } from './decode';

/** What a part of the panel objects to: `[[domain.tag,key=value]]`. */
export interface Tag {
  /** `base-email.aliasInUse`; some are whole English sentences. */
  name: string;
  values: Readonly<Record<string, string>>;
}

/** One line of an answer that carries a number. */
export interface ReplyError {
  code: number;
  /** Still escaped, as the panel sent it. */
  message: string;
}

const lastQuoted = /"((?:[^"\\]|\\.)*)"\s*$/s;
const tagShape = /^\[\[([^.,\]]+)\.(.+?)((?:,[^=]+=(?:"(?:[^"\\]|\\.)*"|[^,\]]*))*)\]\]$/s;
const valueShape = /,([^=]+)=(?:"((?:[^"\\]|\\.)*)"|([^,\]]*))/gs;

/** The tag of one message, or null for a message without any. */
export function tagOf(message: string): Tag | null {
  const [, escaped] = lastQuoted.exec(message) ?? [];
  if (escaped === undefined) return null;
  const [, domain, tag, values = ''] = tagShape.exec(decodeValue(escaped)) ?? [];
  if (domain === undefined || tag === undefined) return null;
  const pairs = [...values.matchAll(valueShape)].map(([, key = '', quoted, bare = '']) => [
    key,
    quoted === undefined ? bare : decodeValue(quoted),
  ]);
  return { name: `${domain}.${tag}`, values: Object.fromEntries(pairs) };
}

/** The field that the panel finds a value of invalid: `BAD DATA <oid> <key> "…"`. */
export const badField = ({ code, message }: ReplyError): string | null =>
  code === 302 ? (/^BAD DATA \S+ (\S+)/.exec(message)?.[1] ?? null) : null;

/** A message for a person: the panel's own sentence where it is one, else its tag with what it says of it. */
export function readable({ message }: ReplyError): string {
  const tag = tagOf(message);
  if (!tag) return decodeValue(message);
  const values = Object.entries(tag.values).map(([key, value]) => `${key}=${value}`);
  const sentence = /^base-[a-z]+\.(.*\s.*)$/s.exec(tag.name)?.[1];
  return [sentence ?? tag.name, ...(values.length > 0 ? [`(${values.join(', ')})`] : [])].join(' ');
}
