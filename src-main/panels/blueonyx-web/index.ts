import { Problem } from '@shared/contract/problem';
import { systemClock } from '../clock';
import type { Panel } from '../panel';
import { judgeByPin, judgedAgent } from '../trust';
import { Administrator } from './administrator';
import { createUser } from './create';
import { deleteUser } from './delete';
import { changeUser, readDetails, resumeUser, suspendUser } from './edit';
import { localeOf, standardTimeouts, type BlueOnyxWebOptions } from './options';
import type { PanelParts } from './parts';
import { changePersonal, readPersonal } from './personal';
import { proveLogin } from './prove-login';
import { createQueue } from '../queue';
import { Session } from './session';
import { setPassword } from './set-password';
import { freshForPlanning, freshForReading, SitePages, userNamed } from './site-pages';
import { changeTemplate, readTemplate } from './template';

export { inspectPanel, type PanelInspection } from './inspect';
export type { Clock } from '../clock';
export type { BlueOnyxWebOptions, PanelTimeouts } from './options';

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
  const administrator = new Administrator({ loginName, password }, openSession, clock);
  const pages = new SitePages(administrator, clock, options.group ?? null);
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
    listUsers: (signal, anew) =>
      inTurn(signal, async () => (await pages.list({ signal }, anew ? 0 : freshForPlanning)).users),
    createUser: (account, progress, signal) => inTurn(signal, () => createUser(parts, account, { progress, signal })),
    readUser: (name, signal) =>
      inTurn(signal, async () => userNamed(await pages.list({ signal }, freshForReading), name)),
    deleteUser: (name, signal) => inTurn(signal, () => deleteUser(parts, name, { signal })),
    abilities: { template: true, templateShell: true, personal: true, personalPages: true, sites: true },
    enterCode: (code, signal) =>
      inTurn(signal, async () => {
        await administrator.enterCode(code, { signal });
        pages.start();
      }),
    sites: (signal) => inTurn(signal, () => pages.sites({ signal })),
    chooseSite: (group) => pages.choose(group),
    readDetails: (name, signal) => inTurn(signal, () => readDetails(parts, name, { signal })),
    changeUser: (name, change, seen, signal) =>
      inTurn(signal, () => changeUser(parts, name, { change, seen }, { signal })),
    setPassword: (name, secret, signal) =>
      inTurn(signal, () => setPassword(parts, { loginName: name, password: secret }, openSession, { signal })),
    suspendUser: (name, signal) => inTurn(signal, () => suspendUser(parts, name, { signal })),
    resumeUser: (name, memory, signal) => inTurn(signal, () => resumeUser(parts, name, memory, { signal })),
    readTemplate: (signal) => inTurn(signal, () => readTemplate(parts, { signal })),
    changeTemplate: (template, signal) => inTurn(signal, () => changeTemplate(parts, template, { signal })),
    readPersonal: (credentials, signal) => inTurn(signal, () => readPersonal(openSession, credentials, { signal })),
    changePersonal: (credentials, change, signal) =>
      inTurn(signal, () => changePersonal(parts, openSession, { credentials, change }, { signal })),
    proveLogin: (credentials, signal) => inTurn(signal, () => proveLogin(openSession(), credentials, { signal })),
  };
}
