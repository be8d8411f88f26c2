import { z } from 'zod';
import { Problem } from '@shared/contract/problem';
import { decodeValue } from './decode';
import type { HttpAnswer } from './http';
import type { ReplyError } from './messages';

/** Properties in plain text, by their names in lower case: builds differ in how they write them. */
export type Properties = Readonly<Record<string, string>>;

/** What the gateway answers in JSON. */
export interface Reply {
  status: number;
  properties: Properties;
  oids: string[];
  errors: ReplyError[];
  /** Objects by number, each with its namespaces. Values as sent, not yet decoded. */
  objects: Readonly<Record<string, unknown>>;
  token: string | null;
  expires: string | null;
}

const raw = z.record(z.string(), z.unknown());
const body = z.looseObject({
  status: z.number().default(0),
  data: z
    .looseObject({
      DATA: raw.optional(),
      oidlist: z.array(z.coerce.string()).nullish(),
      errors: z.array(z.looseObject({ code: z.coerce.number(), message: z.coerce.string() })).nullish(),
      objects: raw.nullish(),
      token: z.string().optional(),
      expires: z.string().optional(),
    })
    .nullish(),
});

/** Properties of one object as sent, in plain text. */
export function decodedProperties(value: unknown): Properties {
  const entries = Object.entries(raw.safeParse(value).data ?? {});
  return Object.fromEntries(entries.map(([key, text]) => [key.toLowerCase(), decodeValue(String(text ?? ''))]));
}

/** Older builds answer without the wrapping. */
const unwrapped = (data: object): object =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => typeof value === 'string'));

const unreadable = (reason: string, status: number) =>
  new Problem('panel-page-unreadable', { page: '/v2/cce', reason, status });

/** What stands in front of the panel's own part of the server answers in plain text or in HTML (BlueOnyx 5212R). */
export function problemOfText({ status, text }: HttpAnswer): Problem {
  if (status === 502 && text.includes('AUTHKEY failed')) return new Problem('panel-session-expired');
  if (status === 401) return new Problem('panel-session-expired', {}, { retry: true });
  if (status === 403) return new Problem('panel-secret-refused', { messages: [text.trim().slice(0, 200)] });
  if (status === 429 || status >= 500) return new Problem('panel-gateway-error', { status }, { retry: true });
  return unreadable('text', status);
}

/** Read an answer: its first letter tells what it is, whatever its header says. */
export function readReply(answer: HttpAnswer): Reply {
  if (!answer.text.trimStart().startsWith('{')) throw problemOfText(answer);
  let json: unknown;
  try {
    json = JSON.parse(answer.text);
  } catch {
    throw unreadable('json', answer.status);
  }
  const read = body.safeParse(json);
  if (!read.success) throw unreadable('shape', answer.status);
  const { status, data } = read.data;
  return {
    status,
    properties: decodedProperties(data?.DATA ?? unwrapped(data ?? {})),
    oids: data?.oidlist ?? [],
    errors: data?.errors ?? [],
    objects: data?.objects ?? {},
    token: data?.token ?? null,
    expires: data?.expires ?? null,
  };
}

const isFail = ({ code }: ReplyError) => code === 401;

/**
 * Whether the panel did not know the session any more and ran the command for nobody: the refusal of the session stands in
 * front of the command's own outcome (BlueOnyx 5212R).
 */
export const ranForNobody = ({ status, errors }: Reply): boolean =>
  status === 201 ? errors.some(isFail) : errors.filter(isFail).length > 1;

export const isInMaintenance = ({ errors }: Reply): boolean => errors.some(({ code }) => code === 309);
