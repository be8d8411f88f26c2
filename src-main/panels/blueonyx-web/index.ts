import { Problem } from '@shared/contract/problem';
import type { Panel } from '../panel';
import { judgeByPin, judgedAgent } from '../trust';
import { Administrator } from './administrator';
import { createUser, type PanelParts } from './create';
import { deleteUser } from './delete';
import { localeOf, standardTimeouts, systemClock, type BlueOnyxWebOptions } from './options';
import { proveLogin } from './prove-login';
import { createQueue } from './queue';
import { Session } from './session';
import { freshForPlanning, freshForReading, SitePages, userNamed } from './site-pages';

export { inspectPanel, type PanelInspection } from './inspect';
export type { BlueOnyxWebOptions, Clock, PanelTimeouts } from './options';

/**
 * A BlueOnyx panel by its web pages, as a browser would use them (5209R to 5212R). Requests go out one at a time; after
 * signing in, one created user costs three of them, four with what `site` reads.
 */
export function createBlueOnyxWebPanel(options: BlueOnyxWebOptions): Panel {
  const { origin, loginName, password, clock = systemClock, onRequest } = options;
  const timeouts = { ...standardTimeouts, ...options.timeouts };
  const agent = judgedAgent(judgeByPin(options.pinnedFingerprint), {
    connectTimeout: timeouts.connect,
    authorities: options.authorities,
  });
  const locale = localeOf(options.language);
  const openSession = () => new Session({ origin, agent, locale, onRequest, pageTimeout: timeouts.page });
  const administrator = new Administrator({ loginName, password }, openSession);
  const pages = new SitePages(administrator, clock);
  const parts: PanelParts = { administrator, pages, timeouts, clock };
  const queue = createQueue();
  const inTurn = <T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> =>
    queue(async () => {
      if (signal?.aborted) throw new Problem('cancelled');
      return work();
    });

  return {
    signIn: (signal) =>
      inTurn(signal, async () => {
        await administrator.signIn({ signal });
        pages.start();
      }),
    signOut: () =>
      inTurn(undefined, () => {
        pages.clear();
        return administrator.signOut();
      }),
    site: (signal) => inTurn(signal, () => pages.facts({ signal })),
    listUsers: (signal) => inTurn(signal, async () => (await pages.list({ signal }, freshForPlanning)).users),
    createUser: (account, progress, signal) => inTurn(signal, () => createUser(parts, account, { progress, signal })),
    readUser: (name, signal) =>
      inTurn(signal, async () => userNamed(await pages.list({ signal }, freshForReading), name)),
    deleteUser: (name, signal) => inTurn(signal, () => deleteUser(parts, name, { signal })),
    proveLogin: (credentials, signal) => inTurn(signal, () => proveLogin(openSession(), credentials, { signal })),
  };
}
