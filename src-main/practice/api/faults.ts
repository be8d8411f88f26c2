import { FaultQueue } from '../fault-queue';

export type ApiFaultKind =
  /** The work waits, and the answer with it. */
  | 'delay'
  /** The connection is reset, the web server in front answers 502, or nothing ever comes: before or after the work. */
  | 'reset-before'
  | 'reset-after'
  | 'gateway-502-before'
  | 'gateway-502-after'
  | 'hang-before'
  | 'hang-after'
  /** The answer breaks off in the middle. */
  | 'truncate'
  /** Drop by drop, over `ms` altogether. */
  | 'slow-body'
  /** The right answer under a wrong content type. */
  | 'wrong-type'
  /** Some text that is no answer at all. */
  | 'not-json'
  /** An answer of fifty megabytes. */
  | 'huge'
  /** The gateway has forgotten the token. */
  | 'expire-token'
  /** The database has forgotten the session: the command runs for nobody. */
  | 'lose-session'
  /** The database dies right after the session was accepted: nothing is done, and the answer says OK. */
  | 'false-success'
  /** 401 FAIL and not a word more. */
  | 'bare-fail'
  /** A warning beside a success. */
  | 'warn'
  /** GETALL leaves out an object, or a namespace of one. */
  | 'forget-object'
  | 'forget-namespace';

export interface ApiFault {
  /**
   * `ping`, `login`, `find`, `get`, `getall`, `create`, `set`, `destroy`, `bye`; narrower with what it is about: `find.User`,
   * `set.Disk`, `set.password`; or `any`.
   */
  on: string;
  kind: ApiFaultKind;
  /** For `delay` and `slow-body`. */
  ms?: number;
  /** How many requests it strikes; once when left out. */
  times?: number;
}

/** They strike requests of a kind such as `set.Disk`. */
export class ApiFaults extends FaultQueue<ApiFault, string> {
  constructor() {
    super(({ on }, kind) => on === 'any' || on === kind || on === kind.split('.', 1)[0]);
  }
}
