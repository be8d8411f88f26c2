import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '@shared/contract/problem';
import type { ProbedPort } from '@shared/contract/calls/mail-check';
import { findMailServers, type FindParts } from '@main/mail-check/find-servers/find-servers';
import { blackHole, halfOpen } from '@support/mail-server/black-hole';
import { canStartMailServer, startMailServer, type MailServer } from '@support/mail-server/mail-server';
import { loopbackNames, portTable, testParts } from '@support/mail-server/mail-test';
import { scriptedServer } from '@support/mail-server/scripted';
import { stuckGreetings } from '@support/mail-server/stuck';
import { mailDomain, mailHost } from '@support/mail-server/users';

const question = { domain: mailDomain, typedHosts: [], siteFqdn: null, panelHost: null };

describe.skipIf(!canStartMailServer)('finding mail servers', () => {
  let server: MailServer;
  beforeAll(async () => {
    server = await startMailServer();
  });
  afterAll(() => server?.stop());

  const parts = (more: Partial<FindParts> = {}): FindParts => ({
    ...testParts({ ports: portTable(server.ports), authorities: [server.authority.cert] }),
    fetchText: async () => null,
    limit: 8000,
    readSwitches: async () => null,
    report: () => undefined,
    ...more,
  });

  it('probes every port and proposes TLS from the first byte', async () => {
    const told: number[] = [];
    const found = await findMailServers(question, parts({ report: ({ done }) => told.push(done) }));
    const { ports } = server;
    expect(found.complete).toBe(true);
    expect(told).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const shown = (of: ProbedPort) => [of.port, of.security, of.state, of.finding, of.certificateFits];
    expect(found.ports.map(shown).sort()).toEqual(
      [
        [ports.pop3s, 'tls', 'usable', null, true],
        [ports.pop3, 'starttls', 'usable', null, true],
        [ports.imaps, 'tls', 'usable', null, true],
        [ports.imap, 'starttls', 'usable', null, true],
        [ports.submissions, 'tls', 'usable', null, true],
        [ports.submission, 'starttls', 'usable', null, true],
        [ports.smtp, 'starttls', 'reachable', 'auth-not-offered', true],
      ].sort(),
    );
    expect(found.best.imap).toEqual({
      service: {
        accountType: 'imap',
        incoming: { host: mailHost, port: ports.imaps, security: 'tls' },
        outgoing: { host: mailHost, port: ports.submissions, security: 'tls' },
      },
      findings: [],
    });
    expect(found.best.pop?.service.incoming).toEqual({ host: mailHost, port: ports.pop3s, security: 'tls' });
  });

  it('proposes the name that the certificate carries', async () => {
    const names = loopbackNames({ 'www.example.test': '127.0.0.1', [mailHost]: '127.0.0.1' });
    const asked = { ...question, domain: 'example.invalid', typedHosts: ['www.example.test'] };
    const found = await findMailServers(asked, parts({ names }));
    expect(found.ports.filter(({ host }) => host === 'www.example.test').map(({ finding }) => finding)).toContain(
      'certificate-other-name',
    );
    expect(found.best.imap?.service.incoming.host).toBe(mailHost);
    expect(found.best.imap?.findings).toEqual([]);
  });

  it('hears of hosts from SRV, MX and a published file', async () => {
    const names = {
      ...loopbackNames({ a: '127.0.0.1' }),
      mailExchangers: async () => ['mx.example.invalid'],
      services: async (name: string) => (name.startsWith('_imaps') ? [{ host: 'srv.example.invalid', port: 993 }] : []),
    };
    const xml = `<clientConfig><emailProvider id="x"><incomingServer type="imap"><hostname>auto.%EMAILDOMAIN%</hostname>
      </incomingServer></emailProvider></clientConfig>`;
    const fetchText = async (address: string) => (address.includes('.well-known') ? xml : null);
    const found = await findMailServers({ ...question, domain: 'example.invalid' }, parts({ names, fetchText }));
    const sources = new Map(found.ports.map((port) => [port.host, port.sources]));
    expect(Object.fromEntries(sources)).toEqual({
      'mail.example.invalid': ['mail'],
      'mx.example.invalid': ['mx'],
      'srv.example.invalid': ['srv'],
      'auto.example.invalid': ['autoconfig'],
    });
    expect(found.best).toEqual({ pop: null, imap: null });
  });

  it('keeps its limit where nothing answers, and still tells what it knows', async () => {
    const hole = await blackHole();
    const { imap, submission, ...table } = portTable(server.ports);
    const ports = { ...table, pop: { tls: hole, plain: hole }, imap, submission };
    const found = await findMailServers(question, parts({ ports, limit: 2000 }));
    expect(found.elapsed).toBeLessThan(5000);
    expect(found.complete).toBe(false);
    expect(found.ports.filter(({ state }) => state === 'not-probed').map(({ port }) => port)).toEqual([hole, hole]);
    expect(found.best.pop).toBeNull();
    expect(found.best.imap).not.toBeNull();
  });

  it('stops when the person does', async () => {
    const hole = await blackHole();
    const dark = { tls: hole, plain: hole };
    const abort = new AbortController();
    const ports = { pop: dark, imap: dark, submission: dark, smtp: hole, web: hole };
    const run = findMailServers(question, parts({ ports, signal: abort.signal })).catch((error: unknown) => error);
    abort.abort();
    expect(await run).toEqual(new Problem('cancelled'));
  });
});

describe('servers that do not do their part', () => {
  /** All ports of mail at one place, or the two of the scripts. */
  async function findAt(pop: number, submission = pop) {
    const ports = {
      ...{ pop: { tls: pop, plain: pop }, imap: { tls: pop, plain: pop }, smtp: submission, web: pop },
      submission: { tls: submission, plain: submission },
    };
    const more = { fetchText: async () => null, readSwitches: async () => null, report: () => undefined };
    return findMailServers(question, { ...testParts({ ports }), ...more, limit: 1500 });
  }

  it.each(stuckGreetings)('hold nobody longer than the limit: %s', async (_name, pop, smtp) => {
    const servers = { pop: await scriptedServer(pop), smtp: await scriptedServer(smtp) };
    const found = await findAt(servers.pop.port, servers.smtp.port);
    expect(found.elapsed).toBeLessThan(5000);
    expect(found.best).toEqual({ pop: null, imap: null });
    expect(found.ports).toHaveLength(7);
    expect(found.ports.filter(({ state }) => state === 'usable')).toEqual([]);
    await expect.poll(() => servers.pop.open() + servers.smtp.open()).toBe(0);
  });

  it.each([
    ['a port that swallows every attempt', blackHole],
    ['a connection that stays half open', halfOpen],
  ])('hold nobody longer than the limit: %s', async (_name, port) => {
    const found = await findAt(await port());
    expect(found.elapsed).toBeLessThan(5000);
    expect(found.complete).toBe(false);
    expect(new Set(found.ports.map(({ state }) => state))).toEqual(new Set(['not-probed']));
  });
});
