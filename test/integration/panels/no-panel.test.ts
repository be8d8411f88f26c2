import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { generate } from 'selfsigned';
import { createBlueOnyxWebPanel, inspectPanel } from '@main/panels/blueonyx-web/index';
import { problemOf } from '@support/problem';
import { timeouts } from './open-panel';

let pair: { key: string; cert: string };
beforeAll(async () => {
  const made = await generate([{ name: 'commonName', value: '127.0.0.1' }], { keyType: 'ec' });
  pair = { key: made.private, cert: made.cert };
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const https = (answer: RequestListener) => listening(createHttpsServer(pair, answer));
const page = (html: string, status = 200) => https((_request, response) => response.writeHead(status).end(html));

describe('an address without a panel', () => {
  it.each<[what: string, code: string, place: () => Promise<string>]>([
    ['a name that nobody has', 'panel-host-unknown', async () => 'https://panel.invalid:81'],
    ['a port where nobody listens', 'panel-unreachable', async () => 'https://127.0.0.1:9'],
    ['a web site', 'panel-not-blueonyx', () => page('<h1>It works!</h1>')],
    ['a web site without such a page', 'panel-not-blueonyx', () => page('<h1>Not Found</h1>', 404)],
    ['a web site that lets nobody in', 'panel-not-blueonyx', () => page('<h1>Forbidden</h1>', 403)],
    ['another login form', 'panel-not-blueonyx', () => page('<form><input name="user"><input name="password"></form>')],
    ['an empty page', 'panel-not-blueonyx', () => page('')],
    ['a broken gateway', 'panel-gateway-error', () => page('', 503)],
    [
      'a server of mail',
      'panel-tls-failed',
      () => listening(createTcpServer((socket) => socket.end('220 mx ESMTP\r\n'))),
    ],
    [
      'a web site without TLS',
      'panel-tls-failed',
      () => listening(createHttpServer((_request, response) => response.end('x'))),
    ],
    ['something that hangs up', 'panel-unreachable', () => listening(createTcpServer((socket) => socket.destroy()))],
    [
      'redirects without end',
      'panel-not-blueonyx',
      () => https((_request, response) => response.writeHead(302, { location: '/login' }).end()),
    ],
    [
      'a redirect to nowhere',
      'panel-not-blueonyx',
      () => https((_request, response) => response.writeHead(302, { location: 'https://[' }).end()),
    ],
    [
      'another host',
      'panel-host-changed',
      () => https((_request, response) => response.writeHead(301, { location: 'https://www.example.com/' }).end()),
    ],
  ])('%s: %s', async (_what, code, place) => {
    const origin = await place();
    expect((await problemOf(inspectPanel(origin, { timeout: 5000 }))).code).toBe(code);
  });

  it('a server that never speaks: the time that one waits is kept', async () => {
    const origin = await listening(
      createTcpServer((socket) => {
        onTestFinished(() => void socket.destroy());
      }),
    );
    const began = performance.now();
    expect((await problemOf(inspectPanel(origin, { timeout: 700 }))).code).toBe('panel-timeout');
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('a page that never ends: the time that one waits is kept', async () => {
    const origin = await https((_request, response) => {
      const drip = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(drip));
    });
    expect((await problemOf(inspectPanel(origin, { timeout: 700 }))).code).toBe('panel-timeout');
  });

  it('a page that is too large is not taken in', async () => {
    const origin = await https((_request, response) => {
      response.on('error', () => undefined);
      response.end(Buffer.alloc(33_000_000, ' '));
    });
    expect((await problemOf(inspectPanel(origin, { timeout: 20_000 }))).code).toBe('panel-answer-too-large');
  });
});

describe('what a false panel gets to see', () => {
  const form = `<form id="login_form" method="post" action="https://evil.example/login">
    <input name="username_field"><input type="password" name="password_field"></form>`;

  it('no password for a form that leads to another host', async () => {
    const seen: string[] = [];
    const origin = await https((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      response.end(form);
    });
    const { certificate } = await inspectPanel(origin, { timeout: 5000 });
    const panel = createBlueOnyxWebPanel({
      origin,
      loginName: 'aaa_mailadmin',
      password: 'Sakura#Mado48',
      pinnedFingerprint: certificate.fingerprint,
      timeouts,
    });
    expect(await problemOf(panel.signIn())).toMatchObject({
      code: 'panel-host-changed',
      params: { to: 'https://evil.example' },
    });
    expect(seen).toEqual(['GET /login', 'GET /login']);
  });

  it('no password in the address, even where the form asks for it', async () => {
    const seen: string[] = [];
    const origin = await https((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      response.end(form.replace('method="post" action="https://evil.example/login"', 'method="get" action="/login"'));
    });
    const { certificate } = await inspectPanel(origin, { timeout: 5000 });
    const panel = createBlueOnyxWebPanel({
      origin,
      loginName: 'aaa_mailadmin',
      password: 'Sakura#Mado48',
      pinnedFingerprint: certificate.fingerprint,
      timeouts,
    });
    await problemOf(panel.signIn());
    expect(seen.join()).not.toContain('Sakura');
  });
});
