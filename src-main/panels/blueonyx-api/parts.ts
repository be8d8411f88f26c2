import type { Clock } from '../clock';
import type { Watch } from '../silence';
import type { ApiClient } from './client';
import type { SiteDirectory } from './directory';
import type { ApiTimeouts } from './options';
import type { Work } from './session';

/** What every piece of work on a panel needs. */
export interface ApiParts {
  client: ApiClient;
  directory: SiteDirectory;
  timeouts: ApiTimeouts;
  clock: Clock;
  /** The panel's own time against UTC, in minutes. */
  offsetMinutes(): number;
}

/** How to look after a silence. */
export const watchOf = <T>(
  { clock, timeouts }: ApiParts,
  { signal }: Work,
  look: Watch<T>['look'],
  isDone: Watch<T>['isDone'],
): Watch<T> => ({ look, isDone, clock, timeouts, signal });
