import { FaultQueue } from './fault-queue';
import type { PanelRequest } from './web/request';

export type RequestKind =
  | 'login'
  | 'list'
  | 'form'
  | 'create'
  | 'edit'
  | 'save'
  | 'delete'
  /** The site's template, read and saved. */
  | 'template'
  | 'save-template'
  /** A user's own pages, read and saved. */
  | 'personal'
  | 'save-personal'
  /** The list of a server's sites. */
  | 'sites'
  | 'logout'
  | 'other';

export type FaultKind =
  /** The work waits, and the answer with it. */
  | 'delay'
  /** The connection is reset before or after the work. */
  | 'reset-before'
  | 'reset-after'
  /** A gateway answers 502 before or after the work. */
  | 'gateway-502-before'
  | 'gateway-502-after'
  /** Silence: no answer ever, before or after the work. */
  | 'hang-before'
  | 'hang-after'
  /** The session has run out. */
  | 'expire-session'
  | 'forbid'
  /** The form's token counts as a wrong one. */
  | 'stale-token'
  /** The work is not done, the answer says nothing of it: a demo server. */
  | 'pretend'
  /** The answer comes in small pieces, over `ms` altogether. */
  | 'slow-body'
  /** The answer comes byte by byte, one each `ms`. */
  | 'drip'
  /** The answer breaks off in the middle. */
  | 'truncate'
  /** The answer is 50 MB long. */
  | 'huge'
  /** The answer is of another content type. */
  | 'wrong-type'
  /** The work is not done; a page says that the server is being looked after. */
  | 'maintenance';

export interface Fault {
  on: RequestKind | 'any';
  kind: FaultKind;
  /** For `delay`, `slow-body` and `drip`. */
  ms?: number;
  /** How many requests it strikes; once when left out. */
  times?: number;
}

export class Faults extends FaultQueue<Fault, RequestKind> {
  constructor() {
    super(({ on }, kind) => on === kind || on === 'any');
  }
}

const kinds: Record<string, Partial<Record<string, RequestKind>>> = {
  '/login': { POST: 'login' },
  '/user/userList': { GET: 'list' },
  '/user/userAdd': { GET: 'form', POST: 'create' },
  '/user/userMod': { GET: 'edit', POST: 'save' },
  '/user/userDel': { GET: 'delete' },
  '/user/userDefaults': { GET: 'template', POST: 'save-template' },
  '/user/personalAccount': { GET: 'personal', POST: 'save-personal' },
  '/user/personalEmail': { GET: 'personal', POST: 'save-personal' },
  '/vsite/vsiteList': { GET: 'sites' },
  '/logout': { GET: 'logout' },
  '/logout/true': { GET: 'logout' },
};

export const kindOf = ({ path, method }: Pick<PanelRequest, 'path' | 'method'>): RequestKind =>
  kinds[path]?.[method] ?? 'other';
