import { describe, expect, it } from 'vitest';
import { Problem } from '@shared/contract/problem';
import { createConnecting } from '@main/panels/connecting';
import { switchReader } from '@main/panels/mail-switches';
import { findMailServers } from '@main/mail-check/find-servers/find-servers';
import { loopbackNames, testParts } from '@support/mail-server/mail-test';
import { closedPort } from '@support/mail-server/ports';
import { scriptedServer } from '@support/mail-server/scripted';
import { popScript } from '@support/mail-server/scripts';
import { practicePanel } from '@support/practice';
import { sampleProfile } from '@support/sample-profile';
import type { PracticePanelOptions } from '@main/practice/practice-panel';
import { apiPanelAt, openApiPanel } from '../panels-api/open-api-panel';

const off = {
  ...{ enableSMTP: '1', enableSMTPS: '0', enableSubmissionPort: '1', enableSMTPAuth: '0' },
  ...{ enableImap: '0', enableImaps: '1', enablePop: '0', enablePops: '1' },
};
const signal = new AbortController().signal;
const unasked = (): never => {
  throw new Error('nobody is to be asked');
};
const profileId = '7f8a1d5e-93b7-4f0e-9d3c-1f2f3a4b5c6d';

describe('the switches of the mail services', () => {
  it('are read over API v2 in two questions', async () => {
    const { panel, api } = await openApiPanel({ api: { mailSwitches: off } });
    const before = api.requests.length;
    expect(await panel.readMailSwitches?.()).toEqual({
      ...{ smtp: true, submissions: false, submission: true, smtpAuth: false },
      ...{ imap: false, imaps: true, pop: false, pops: true },
    });
    expect(api.requests.slice(before)).toHaveLength(2);
  });

  const strange: [string, NonNullable<PracticePanelOptions['api']>][] = [
    ['has no such namespace', { mailSwitches: null }],
    ['writes them in another way', { mailSwitches: { enableImap: 'yes', enablePop: '' } }],
  ];
  it.each(strange)('are unknown on a server that %s', async (_name, options) => {
    const { panel } = await openApiPanel({ api: options });
    expect(new Set(Object.values((await panel.readMailSwitches?.()) ?? {}))).toEqual(new Set([null]));
  });

  it('are read from older builds, which write in lower case', async () => {
    const { panel } = await openApiPanel({ api: { mailSwitches: off, lowerCaseKeys: true } });
    expect(await panel.readMailSwitches?.()).toMatchObject({ imaps: true, imap: false });
  });

  it('are not asked for at a panel that tells nothing of them', async () => {
    const profile = async () => ({ id: profileId, ...sampleProfile() });
    const read = switchReader({ profile, sessions: { use: unasked }, connecting: { look: unasked } });
    expect(await read({ profileId }, signal)).toBeNull();
  });

  it('are read while a panel is being connected, with a login that ends at once', async () => {
    const server = await practicePanel({ api: { mailSwitches: off } });
    const connecting = createConnecting({ open: async () => apiPanelAt(server) });
    const { origin, fingerprint, api } = server;
    const reached = { origin, pinnedFingerprint: fingerprint, clientSecret: api.clientSecret, group: 'site1' };
    const { id } = await connecting.connect({ kind: 'blueonyx-api', ...reached });
    const read = switchReader({ profile: unasked, sessions: { use: unasked }, connecting });
    expect(await read({ draftId: id }, signal)).toMatchObject({ pops: true, pop: false });
    expect(api.requests.at(-1)).toBe('bye');
    await connecting.close();
  });
});

describe('finding servers with the switches of the panel', () => {
  const mailHost = 'panel.example.test';
  async function find(readSwitches: Parameters<typeof findMailServers>[1]['readSwitches'], panelHost = mailHost) {
    const open = (await scriptedServer(popScript())).port;
    const closed = await closedPort();
    const dark = { tls: closed, plain: closed };
    const ports = { pop: { tls: closed, plain: open }, imap: dark, submission: dark, smtp: closed, web: closed };
    const names = loopbackNames({ [mailHost]: '127.0.0.1', 'elsewhere.example.test': '127.0.0.9' });
    return findMailServers(
      { domain: 'example.invalid', typedHosts: [mailHost], siteFqdn: null, panelHost },
      {
        ...testParts({ ports, names }),
        fetchText: async () => null,
        limit: 1500,
        report: () => undefined,
        readSwitches,
      },
    );
  }
  const read = async () => {
    const { panel } = await openApiPanel({ api: { mailSwitches: off } });
    return (await panel.readMailSwitches?.()) ?? null;
  };

  it('tells what is off and answers, and what is on and does not', async () => {
    const { switches } = await find(read);
    expect(switches.state).toBe('read');
    expect(switches.disagreements.map(({ service, kind }) => [service, kind])).toEqual([
      ['imaps', 'on-but-unreachable'],
      ['pops', 'on-but-unreachable'],
      ['pop', 'off-but-answers'],
      ['submission', 'on-but-unreachable'],
    ]);
  });

  it('says nothing of mail servers on another machine than the panel', async () => {
    const { switches } = await find(read, 'elsewhere.example.test');
    expect(switches.disagreements.filter(({ host }) => host === mailHost)).toEqual([]);
  });

  it('goes on without a panel that cannot be asked, or that does not answer in time', async () => {
    const refused = await find(() => Promise.reject(new Problem('panel-unreachable')));
    expect(refused.switches).toEqual({ state: 'unknown', disagreements: [] });
    const silent = await find(() => new Promise(() => undefined));
    expect(silent.switches).toEqual({ state: 'unknown', disagreements: [] });
    expect(silent.ports.length).toBeGreaterThan(0);
    expect((await find(async () => null)).switches.state).toBe('none');
  });
});
