import type { SiteFacts } from '@shared/account/account';
import { Problem } from '@shared/contract/problem';
import { systemClock } from '../clock';
import { createQueue } from '../queue';
import type { Panel } from '../panel';
import { judgeByPin, judgedAgent } from '../trust';
import { changeUser } from './change';
import { ApiClient } from './client';
import { createUser } from './create';
import { deleteUser } from './delete';
import { freshForPlanning, SiteDirectory } from './directory';
import { findEndpoint } from './endpoint';
import { standardApiTimeouts, type ApiTimeouts, type BlueOnyxApiOptions } from './options';
import { readMailSwitches } from './mail-switches';
import type { ApiParts } from './parts';
import { proveLogin, setPassword, type WebProof } from './password';
import { ApiSession, type Work } from './session';
import { siteChoiceOf, siteFactsOf } from './site-record';
import { resumeUser, suspendUser } from './suspend';
import { changePersonal, changeTemplate, readPersonal, readTemplate } from './template';
import { panelUserOf, userDetailsOf } from './user-record';

export { inspectApi, type ApiInspection } from './inspect';
export type { ApiTimeouts, BlueOnyxApiOptions } from './options';

/** Proves a password at the panel's login page, with the same trust. */
const webProofOf =
  (options: BlueOnyxApiOptions, { connect, read }: ApiTimeouts): WebProof =>
  async (credentials, signal) => {
    // Its HTML parser is wanted for this alone.
    const { createBlueOnyxWebPanel } = await import('../blueonyx-web/index');
    const { origin, pinnedFingerprint, authorities, clock } = options;
    const panel = createBlueOnyxWebPanel({
      origin,
      pinnedFingerprint,
      authorities,
      clock,
      loginName: '',
      password: '',
      timeouts: { connect, page: read },
    });
    await panel.proveLogin(credentials, signal);
  };

/**
 * A BlueOnyx panel by its API v2 (5210R to 5212R), as the owner of a server uses it. Changes go out one at a time, questions
 * up to three at once. One created user costs twelve requests with the login, six in a row of several whose list was just seen.
 */
export function createBlueOnyxApiPanel(options: BlueOnyxApiOptions): Panel {
  const { origin, clientSecret, group, clock = systemClock, onRequest, directPort } = options;
  const timeouts = { ...standardApiTimeouts, ...options.timeouts };
  const agent = judgedAgent(judgeByPin(options.pinnedFingerprint), {
    connectTimeout: timeouts.connect,
    authorities: options.authorities,
    connections: 4,
  });
  const session = new ApiSession({
    findEndpoint: () => findEndpoint({ origin, agent, directPort, timeouts }),
    agent,
    clientSecret,
    timeouts,
    clock,
    onRequest,
  });
  const client = new ApiClient(session, timeouts);
  const directory = new SiteDirectory(client, clock, group);
  const parts: ApiParts = { client, directory, timeouts, clock, offsetMinutes: () => session.offsetMinutes };
  const prove = webProofOf(options, timeouts);
  const queue = createQueue();
  const inTurn = <T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> =>
    queue(async () => {
      if (signal?.aborted) throw new Problem('cancelled');
      return work();
    });
  const now = async <T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> => {
    if (signal?.aborted) throw new Problem('cancelled');
    return work();
  };

  return {
    abilities: { template: true, templateShell: false, personal: true, personalPages: false, sites: true },
    signIn: (signal) => inTurn(signal, () => session.signIn({ signal })),
    signOut: () =>
      inTurn(undefined, () => {
        directory.clear();
        return session.signOut();
      }),
    site: (signal) => now(signal, () => siteFacts(parts, { signal })),
    sites: (signal) => now(signal, async () => (await directory.sites({ signal })).map(siteChoiceOf)),
    chooseSite: (group) => directory.choose(group),
    listUsers: (signal, anew) =>
      now(signal, async () => (await directory.users({ signal }, anew ? 0 : freshForPlanning)).map(panelUserOf)),
    readUser: (name, signal) =>
      now(signal, async () => {
        const user = await directory.user(name, { signal });
        return user && panelUserOf(user);
      }),
    readDetails: (name, signal) =>
      now(signal, async () => userDetailsOf(await directory.existing(name, { signal }), session.offsetMinutes)),
    createUser: (account, progress, signal) => inTurn(signal, () => createUser(parts, account, { progress, signal })),
    deleteUser: (name, signal) => inTurn(signal, () => deleteUser(parts, name, { signal })),
    changeUser: (name, change, seen, signal) => inTurn(signal, () => changeUser(parts, name, change, seen, { signal })),
    setPassword: (loginName, password, signal) =>
      inTurn(signal, () => setPassword(parts, prove, { loginName, password }, { signal })),
    proveLogin: (credentials, signal) => now(signal, () => proveLogin(parts, prove, credentials, { signal })),
    suspendUser: (name, signal) => inTurn(signal, () => suspendUser(parts, name, { signal })),
    resumeUser: (name, memory, signal) => inTurn(signal, () => resumeUser(parts, name, memory, { signal })),
    readTemplate: (signal) => now(signal, () => readTemplate(parts, { signal })),
    changeTemplate: (template, signal) => inTurn(signal, () => changeTemplate(parts, template, { signal })),
    readMailSwitches: (signal) => now(signal, () => readMailSwitches(parts, { signal })),
    readPersonal: ({ loginName }, signal) => now(signal, () => readPersonal(parts, loginName, { signal })),
    changePersonal: ({ loginName }, change, signal) =>
      inTurn(signal, () => changePersonal(parts, loginName, change, { signal })),
    // A token has no second factor.
    enterCode: () => Promise.reject(new Problem('panel-cannot')),
  };
}

async function siteFacts({ client, directory }: ApiParts, work: Work): Promise<SiteFacts> {
  const site = await directory.site(work);
  const users = directory.freshList ?? (await client.find('User', [{ key: 'site', value: site.group }], work));
  return siteFactsOf(site, users.length);
}
