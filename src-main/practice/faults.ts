import type { PanelRequest } from './web/request';

export type RequestKind = 'login' | 'list' | 'form' | 'create' | 'edit' | 'delete' | 'logout' | 'other';

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
  | 'slow-body';

export interface Fault {
  on: RequestKind | 'any';
  kind: FaultKind;
  /** For `delay` and `slow-body`. */
  ms?: number;
  /** How many requests it strikes; once when left out. */
  times?: number;
}

/** The faults that wait to strike, in the order in which they were added. */
export class Faults {
  #waiting: Fault[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ ...fault });
  }

  clear(): void {
    this.#waiting = [];
  }

  get pending(): readonly Fault[] {
    return this.#waiting;
  }

  /** The fault that strikes this request, or undefined. */
  take(kind: RequestKind): Fault | undefined {
    const fault = this.#waiting.find(({ on }) => on === kind || on === 'any');
    if (!fault) return undefined;
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times <= 0) this.#waiting.splice(this.#waiting.indexOf(fault), 1);
    return fault;
  }
}

const kinds: Record<string, Partial<Record<string, RequestKind>>> = {
  '/login': { POST: 'login' },
  '/user/userList': { GET: 'list' },
  '/user/userAdd': { GET: 'form', POST: 'create' },
  '/user/userMod': { GET: 'edit', POST: 'edit' },
  '/user/userDel': { GET: 'delete' },
  '/logout': { GET: 'logout' },
  '/logout/true': { GET: 'logout' },
};

export const kindOf = ({ path, method }: Pick<PanelRequest, 'path' | 'method'>): RequestKind =>
  kinds[path]?.[method] ?? 'other';
