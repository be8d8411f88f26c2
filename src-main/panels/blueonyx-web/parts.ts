import type { Administrator } from './administrator';
import type { Clock } from '../clock';
import type { PanelTimeouts } from './options';
import type { SitePages } from './site-pages';

/** What every piece of work on the site needs. */
export interface PanelParts {
  administrator: Administrator;
  pages: SitePages;
  timeouts: PanelTimeouts;
  clock: Clock;
}
