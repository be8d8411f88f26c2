import { createServer, type TlsOptions } from 'node:tls';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createBlueOnyxWebPanel, inspectPanel } from '@main/panels/blueonyx-web/index';
import type { Panel } from '@main/panels/panel';
import type { PracticePanel } from '@main/practice/practice-panel';
import { practicePanel } from '@support/practice';
import { problemOf } from '@support/problem';
import { yamaguchi } from '@support/sample-account';
import { openPanel, panelAt, timeouts } from './open-panel';

const days = 86_400_000;
const otherPin = 'AA:'.repeat(31) + 'AA';

let authority: { key: string; cert: string };

async function signed(ip: string, notAfterDate = new Date(Date.now() + 30 * days)) {
  const made = await generate([{ name: 'commonName', value: 'mx10.example.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ca: authority,
    notBeforeDate: new Date(Date.now() - 60 * days),
    notAfterDate,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip }] }],
  });
  return { key: made.private, cert: made.cert };
}

beforeAll(async () => {
  const made = await generate([{ name: 'commonName', value: 'Example Authority' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  authority = { key: made.private, cert: made.cert };
});

/** Change it, and wait until the driver has noticed that its open connection is cut. */
async function replaceCertificate(server: PracticePanel, panel: Panel): Promise<void> {
  await server.replaceCertificate();
  const deletion = () => problemOf(panel.deleteUser('aaa_nobody'));
  await expect.poll(async () => (await deletion()).code).toBe('panel-certificate-changed');
}

describe('a certificate that nobody vouches for', () => {
  it('stops the login without a pin, with the facts for the person', async () => {
    const server = await practicePanel();
    const problem = await problemOf(panelAt(server, { pinnedFingerprint: null }).signIn());
    expect(problem).toMatchObject({
      code: 'panel-certificate-untrusted',
      params: {
        fingerprint: server.fingerprint,
        subject: 'CN=mx10.example.com',
        names: 'localhost, mx10.example.com, 127.0.0.1',
        host: '127.0.0.1',
        reason: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      },
    });
    expect(server.state.requests).toEqual([]);
  });

  it('is shown by an inspection, which sends nothing but a request for the login page', async () => {
    const server = await practicePanel();
    const found = await inspectPanel(server.origin, { timeout: 5000 });
    expect(found).toMatchObject({
      panelOrigin: server.origin,
      style: '5212R',
      certificate: { fingerprint: server.fingerprint, reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    });
    expect(server.state.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /login']);
  });

  it('is good once it is pinned', async () => {
    const server = await practicePanel();
    const panel = panelAt(server, { pinnedFingerprint: server.fingerprint.toLowerCase() });
    await panel.signIn();
    expect((await panel.site()).group).toBe('site1');
  });
});

it('tells the style of 2019', async () => {
  const server = await practicePanel({ style: '2019' });
  expect((await inspectPanel(server.origin, { timeout: 5000 })).style).toBe('2019');
});

describe('a certificate that has changed', () => {
  it('stops the login before a request is made', async () => {
    const server = await practicePanel();
    const old = server.fingerprint;
    await server.replaceCertificate();
    const problem = await problemOf(panelAt(server, { pinnedFingerprint: old }).signIn());
    expect(problem).toMatchObject({
      code: 'panel-certificate-changed',
      params: { oldFingerprint: old, newFingerprint: server.fingerprint },
    });
    expect(server.state.requests).toEqual([]);
  });

  it('stops a create in the middle of a session', async () => {
    const { panel, server, posts, standing } = await openPanel();
    await panel.site();
    await replaceCertificate(server, panel);
    const requests = server.state.requests.length;
    expect((await problemOf(panel.createUser(yamaguchi))).code).toBe('panel-certificate-changed');
    expect(server.state.requests).toHaveLength(requests);
    expect([standing(), posts()]).toEqual([0, 0]);
  });

  it('stops the proof of a password', async () => {
    const { panel, server } = await openPanel();
    await replaceCertificate(server, panel);
    const requests = server.state.requests.length;
    const proof = panel.proveLogin({ loginName: 'aaa_suzuki', password: 'Momiji-Sanpo.73' });
    expect((await problemOf(proof)).code).toBe('panel-certificate-changed');
    expect(server.state.requests).toHaveLength(requests);
  });

  it('leaves it open what became of a create that was under way', async () => {
    const { panel, server, posts } = await openPanel({ createDelayMs: 300 });
    await panel.site();
    const creating = problemOf(panel.createUser(yamaguchi));
    await expect.poll(posts).toBe(1);
    await server.replaceCertificate();
    expect(await creating).toMatchObject({
      code: 'employee-outcome-unknown',
      params: { reason: 'panel-certificate-changed', loginName: 'aaa_yamaguchi' },
    });
    expect(posts()).toBe(1);
  });
});

describe('a certificate of an authority', () => {
  const of = async (certificate: { key: string; cert: string }) => {
    const server = await practicePanel({ certificate });
    return { server, authorities: [authority.cert] };
  };

  it('needs no pin', async () => {
    const { server, authorities } = await of(await signed('127.0.0.1'));
    expect((await inspectPanel(server.origin, { authorities, timeout: 5000 })).certificate.reason).toBeNull();
    const panel = panelAt(server, { pinnedFingerprint: null, authorities });
    await panel.signIn();
  });

  it('is good with its own pin', async () => {
    const { server, authorities } = await of(await signed('127.0.0.1'));
    await panelAt(server, { authorities }).signIn();
  });

  it('in place of a pinned one is a change all the same', async () => {
    const { server, authorities } = await of(await signed('127.0.0.1'));
    const problem = await problemOf(panelAt(server, { pinnedFingerprint: otherPin, authorities }).signIn());
    expect(problem).toMatchObject({ code: 'panel-certificate-changed', params: { reason: '' } });
    expect(server.state.requests).toEqual([]);
  });

  it.each([
    ['for another host', 'ERR_TLS_CERT_ALTNAME_INVALID', () => signed('192.0.2.1')],
    ['that has run out', 'CERT_HAS_EXPIRED', () => signed('127.0.0.1', new Date(Date.now() - days))],
  ])('%s is not trusted', async (_what, reason, make) => {
    const { server, authorities } = await of(await make());
    const problem = await problemOf(panelAt(server, { pinnedFingerprint: null, authorities }).signIn());
    expect(problem).toMatchObject({ code: 'panel-certificate-untrusted', params: { reason } });
    expect(server.state.requests).toEqual([]);
  });

  it('of an authority that nobody knows is not trusted', async () => {
    const { server } = await of(await signed('127.0.0.1'));
    const problem = await problemOf(panelAt(server, { pinnedFingerprint: null }).signIn());
    expect(problem.code).toBe('panel-certificate-untrusted');
  });
});

describe('not one byte', () => {
  /** A TLS server that keeps what comes through the encryption. */
  async function listener(options: TlsOptions): Promise<{ origin: string; received: Buffer[]; closed(): number }> {
    const received: Buffer[] = [];
    let closed = 0;
    const server = createServer(options, (socket) => {
      socket.on('data', (chunk: Buffer) => received.push(chunk));
      socket.on('error', () => undefined);
    });
    server.on('connection', (socket: Socket) => socket.on('close', () => closed++));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    return { origin: `https://127.0.0.1:${port}`, received, closed: () => closed };
  }

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('is sent to a wrong certificate (%s)', async (version) => {
    const pair = await signed('127.0.0.1');
    const { origin, received, closed } = await listener({ ...pair, minVersion: version, maxVersion: version });
    for (const pinnedFingerprint of [null, otherPin]) {
      const panel = createBlueOnyxWebPanel({ origin, loginName: 'a', password: 'b', pinnedFingerprint, timeouts });
      expect((await problemOf(panel.signIn())).code).toMatch(/^panel-certificate-/);
    }
    await expect.poll(closed).toBe(2);
    expect(Buffer.concat(received).toString()).toBe('');
  });
});
