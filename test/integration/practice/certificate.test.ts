import { X509Certificate } from 'node:crypto';
import { get } from 'node:https';
import { connect, type PeerCertificate } from 'node:tls';
import { expect, test } from 'vitest';
import { selfSignedCertificate } from '@main/practice/certificate';
import { startPracticePanel } from '@main/practice/practice-panel';
import { practicePanel } from '@support/practice';
import { browserOf, signedInBrowser } from './browser';

interface Handshake {
  certificate: PeerCertificate;
  reused: boolean;
  /** What a later handshake can resume: the last ticket that the panel gave. */
  session: Buffer | undefined;
}

/** Shake hands, ask for a page, so that the tickets behind the handshake are read too, and hang up. */
const shakeHands = (origin: string, session?: Buffer) =>
  new Promise<Handshake>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false, session });
    const seen: Partial<Handshake> = {};
    socket.on('session', (ticket: Buffer) => (seen.session = ticket));
    socket.once('secureConnect', () => {
      const certificate = socket.getPeerCertificate();
      socket.write('GET /login HTTP/1.0\r\n\r\n');
      socket.once('data', () => {
        resolve({ certificate, reused: socket.isSessionReused(), session: seen.session });
        socket.destroy();
      });
    });
    socket.on('error', reject);
  });

test('the certificate is made for the names of the practice panel, with a P-256 key, and says so truly', async () => {
  const panel = await practicePanel();
  const { certificate: shown } = await shakeHands(panel.origin);
  expect(panel.fingerprint).toMatch(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/);
  expect(shown.fingerprint256).toBe(panel.fingerprint);
  const certificate = new X509Certificate(shown.raw);
  expect(certificate.publicKey.asymmetricKeyDetails).toMatchObject({ namedCurve: 'prime256v1' });
  expect(certificate.subject).toBe('CN=mx10.example.com');
  for (const name of ['localhost', 'mx10.example.com']) expect(certificate.checkHost(name)).toBe(name);
  expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(certificate.ca).toBe(false);
});

test('a client that is told to trust it finds nothing wrong with it, and nobody else trusts it', async () => {
  const certificate = await selfSignedCertificate(Date.now());
  const panel = await practicePanel({ certificate });
  const ask = (ca?: string) =>
    new Promise((resolve, reject) => {
      get(`${panel.origin}/login`, { ca, agent: false }, ({ statusCode }) => resolve(statusCode)).on('error', reject);
    });
  expect(await ask(certificate.cert)).toBe(200);
  await expect(ask()).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
});

test('a replaced certificate is shown at the next request, the sessions stay', async () => {
  const panel = await practicePanel();
  const browser = await signedInBrowser(panel);
  const before = panel.fingerprint;
  await panel.replaceCertificate();
  expect(panel.fingerprint).not.toBe(before);
  expect((await shakeHands(panel.origin)).certificate.fingerprint256).toBe(panel.fingerprint);
  expect((await browser.open('/gui')).path).toBe('/user/userList?group=site1');
});

test('a renewed certificate has the key of the one before', async () => {
  const panel = await practicePanel();
  const keyShown = async () => (await shakeHands(panel.origin)).certificate.pubkey?.toString('hex');
  const [key, fingerprint] = [await keyShown(), panel.fingerprint];
  await panel.replaceCertificate('sameKey');
  expect([await keyShown(), panel.fingerprint === fingerprint]).toEqual([key, false]);
  await panel.replaceCertificate();
  expect(await keyShown()).not.toBe(key);
});

test('a client cannot resume a session over a replaced certificate', async () => {
  const panel = await practicePanel();
  const { session } = await shakeHands(panel.origin);
  expect((await shakeHands(panel.origin, session)).reused).toBe(true);
  await panel.replaceCertificate();
  const after = await shakeHands(panel.origin, session);
  expect([after.reused, after.certificate.fingerprint256]).toEqual([false, panel.fingerprint]);
});

test('two panels do not know each other, and a stopped one answers no more', async () => {
  const [one, other] = [await practicePanel(), await practicePanel()];
  expect(one.fingerprint).not.toBe(other.fingerprint);
  await one.stop();
  await expect(browserOf(one).open('/gui')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  expect((await (await signedInBrowser(other)).open('/gui')).status).toBe(200);
});

test('a taken port is said to be taken', async () => {
  const panel = await practicePanel();
  const port = Number(new URL(panel.origin).port);
  await expect(startPracticePanel({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
