import type { PanelState } from '../store/state';
import type { Reply } from '../web/reply';
import type { CceDatabase } from './database';
import { CceEngine } from './engine';
import { escapeOutput } from './escapes';
import type { ApiFault } from './faults';
import { ApiLog } from './log';
import type { ApiSettings } from './options';
import { lineOf, type Structured } from './structured';
import { httpStatusOf, messageOf, talk } from './talk';
import { Tokens } from './tokens';

/** The body of a request. */
export interface ApiRequest extends Structured {
  token?: string;
}

/** Words that stand for a command with its parts in JSON. */
const structuredWords = [
  'GET',
  'FIND',
  'CREATE',
  'SET',
  'DESTROY',
  'NAMES',
  'GETALL',
  'PING',
  'LOGIN',
  'BYE',
  'ENDKEY',
];

const plain = (status: number, text: string): Reply => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: `${text}\n`,
});

/** Go writes these three as numbers in JSON. */
const goJson = (value: unknown): string =>
  `${JSON.stringify(value).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)}\n`;

const json = (status: number, value: unknown): Reply => ({
  status,
  headers: { 'Content-Type': 'application/json' },
  body: goJson(value),
});

/** The gateway in front of the database: tokens, JSON and its own log (BlueOnyx 5212R, cced-api). */
export class Gateway {
  readonly log = new ApiLog();
  readonly tokens: Tokens;
  readonly engine: CceEngine;
  /** Why the database takes no changes; null while it does. */
  suspended: string | null = null;

  constructor(
    readonly state: PanelState,
    readonly database: CceDatabase,
    readonly settings: ApiSettings,
  ) {
    this.tokens = new Tokens(state.settings.now);
    this.engine = new CceEngine(database);
  }

  answer(request: ApiRequest, secret: string | undefined, fault?: ApiFault): Reply {
    const word = request.cmd.trim().toUpperCase();
    if (word === 'PING') return json(202, { status: 202, message: 'PONG' });
    if (word === 'LOGIN') return this.#login(secret);
    if (!this.settings.allowedAddresses.includes(this.settings.clientAddress)) return plain(403, 'Forbidden');
    const { token } = request;
    if (fault?.kind === 'expire-token') this.tokens.forgetAll();
    if (fault?.kind === 'lose-session') this.tokens.loseSessions();
    const issued = this.tokens.known(token);
    if (!issued || token === undefined) return plain(401, 'Invalid or expired token');
    this.log.token(word === 'BYE' ? word : 'use', token);
    if (word === 'BYE') return this.#bye(token);
    return this.#command(request, word, issued.isAlive, fault);
  }

  #login(secret: string | undefined): Reply {
    const { clientAddress, clientSecret, allowedAddresses, offsetMinutes } = this.settings;
    if (clientAddress === '127.0.0.1') return plain(403, 'LOGIN not allowed from localhost');
    if (secret !== clientSecret) return plain(401, 'Unauthorized: invalid client secret');
    if (!allowedAddresses.includes(clientAddress)) return plain(403, 'Forbidden');
    const token = this.tokens.issue();
    const expires = withOffset(this.state.settings.now() + 300_000, offsetMinutes);
    return json(200, { status: 201, message: 'TOKEN ISSUED', data: { token, expires } });
  }

  #bye(token: string): Reply {
    this.tokens.end(token);
    return json(200, { status: 201, message: 'OK', data: { DATA: {} } });
  }

  #command(request: ApiRequest, word: string, isKnown: boolean, fault?: ApiFault): Reply {
    if (word === 'GETALL') return this.#getAll(request, isKnown, fault);
    const isStructured = structuredWords.includes(word);
    const line = isStructured ? lineOf({ ...request, cmd: word }) : request.cmd.trim();
    if (isStructured) this.log.structured(line);
    else this.log.raw(line);
    const said = talk(this.engine, line, { suspended: this.suspended, isKnown, fault });
    if (isStructured && word === 'GET' && Object.keys(said.properties).length === 0) {
      return plain(502, 'CCE backend error: GET failed: object or namespace not found');
    }
    const data = {
      DATA: this.#keyed(said.properties),
      ...(said.oids.length > 0 && { oidlist: said.oids }),
      ...(said.namespaces.length > 0 && { namespaces: said.namespaces }),
      ...(said.errors.length > 0 && { errors: said.errors }),
    };
    return json(httpStatusOf(said.status), { status: said.status, message: messageOf(said.status), data });
  }

  /** A search and everything of what it finds. What cannot be read is left out, and the answer says OK all the same. */
  #getAll({ class: className = '', args = {} }: ApiRequest, isKnown: boolean, fault?: ApiFault): Reply {
    if (!isKnown) return plain(502, 'CCE backend error: AUTHKEY failed: 401 FAIL');
    const line = lineOf({ cmd: 'FIND', class: className, args });
    this.log.structured(line);
    const { oids, errors } = talk(this.engine, line, { suspended: this.suspended, isKnown });
    const kept = fault?.kind === 'forget-object' ? oids.slice(0, -1) : oids;
    const objects = Object.fromEntries(kept.map((oid) => [oid, this.#whole(oid)]));
    const last = kept.at(-1);
    if (fault?.kind === 'forget-namespace' && last !== undefined) delete objects[last]?.['Email'];
    const data = { DATA: {}, objects, ...(errors.length > 0 && { errors }) };
    return json(200, { status: 201, message: 'OK', data });
  }

  #whole(oid: string): Record<string, Record<string, string>> {
    const namespaces = this.database.object(oid)?.namespaces ?? {};
    const escaped = Object.entries(namespaces).map(([name, properties]) => [
      name === '' ? 'OBJECT' : name,
      this.#keyed(
        Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, stripped(escapeOutput(value))])),
      ),
    ]);
    return Object.fromEntries(escaped);
  }

  #keyed(properties: Record<string, string>): Record<string, string> {
    if (!this.settings.lowerCaseKeys) return properties;
    return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]));
  }
}

const stripped = (escaped: string): string => escaped.replace(/^"+|"+$/g, '');

/** RFC 3339 with the server's own offset. */
function withOffset(milliseconds: number, offsetMinutes: number): string {
  const local = new Date(milliseconds + offsetMinutes * 60_000).toISOString().slice(0, 19);
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.abs(offsetMinutes);
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
