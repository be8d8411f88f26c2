import type { ApiFault } from './faults';
import { fail } from './user-writes';
import type { CceEngine } from './engine';

/** What the gateway makes of the database's lines. */
export interface Talk {
  status: number;
  properties: Record<string, string>;
  oids: string[];
  errors: { code: number; message: string }[];
  namespaces: string[];
}

export interface TalkOptions {
  /** Why changes are not taken at present; null while they are. */
  suspended: string | null;
  /** Whether the database knows the session. */
  isKnown: boolean;
  fault?: ApiFault;
}

/** All that comes over one connection: greeting, session, the commands' own lines, farewell. */
function linesOf(engine: CceEngine, command: string, { suspended, isKnown, fault }: TalkOptions): string[] {
  const maintenance = suspended === null ? [] : [`309 SUSPENDED "${suspended}"`];
  const session = isKnown ? ['201 OK'] : [fail];
  if (fault?.kind === 'false-success') return [...maintenance, ...session];
  // A line break begins a command of its own.
  const replies = command.split('\n').flatMap((line) => {
    const isChange = /^\s*(?:CREATE|SET|DESTROY)\b/i.test(line);
    if (isChange && suspended !== null) return [...maintenance, fail];
    if (fault?.kind === 'bare-fail') return [fail];
    const warnings = fault?.kind === 'warn' ? ['305 WARN "[[base-email.cantReadSystem]]"'] : [];
    return [...warnings, ...engine.run(line, isKnown)];
  });
  return ['100 CSCP/0.99', ...maintenance, '200 READY', ...session, ...replies, '202 GOODBYE'];
}

/** A property: split at the first `=`, every quotation mark stripped off both ends, nothing unescaped. */
function property(text: string): [key: string, value: string] {
  const split = text.indexOf('=');
  const key = text
    .slice(0, split)
    .replace(/^DATA /, '')
    .trim();
  const value = text.slice(split + 1).trim();
  return [key, value.replace(/^"+|"+$/g, '')];
}

/**
 * Put a command to the database as the gateway does and work the status out: the last 201 wins over what came before it, and
 * whatever fails after it wins again (BlueOnyx 5212R, cced-api).
 */
export function talk(engine: CceEngine, command: string, options: TalkOptions): Talk {
  const result: Talk = { status: 0, properties: {}, oids: [], errors: [], namespaces: [] };
  for (const line of linesOf(engine, command, options)) {
    const code = Number(line.slice(0, 3));
    const message = line.slice(4);
    if (code === 201) result.status = 201;
    if (code === 102) Object.assign(result.properties, Object.fromEntries([property(message)]));
    if (code === 104) result.oids.push(message.replace('OBJECT ', ''));
    if (code === 105) result.namespaces.push(message.replace('NAMESPACE ', ''));
    if (code < 300) continue;
    result.errors.push({ code, message });
    result.status = Math.max(result.status, code);
  }
  return { ...result, status: result.status || 500 };
}

const texts: Readonly<Record<number, string>> = { 201: 'OK', 401: 'FAIL', 402: 'BAD COMMAND', 403: 'BAD PARAMETERS' };
const statuses: Readonly<Record<number, number>> = {
  201: 200,
  304: 403,
  400: 503,
  401: 401,
  402: 400,
  403: 400,
  500: 500,
};

export const messageOf = (status: number): string => texts[status] ?? `CSCP ${status}`;
export const httpStatusOf = (status: number): number => statuses[status] ?? (status >= 300 ? 502 : 200);
