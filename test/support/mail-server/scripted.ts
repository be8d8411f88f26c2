import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createServer as createTlsServer, TLSSocket, type SecureVersion } from 'node:tls';
import { onTestFinished } from 'vitest';
import type { KeyPair } from './certificates';

/** What a server does with one line of a client: the answer, or something else to do with the connection. */
export type Answer = string | ((socket: Socket) => void);

export interface Script {
  /** What is sent unasked; null for silence. */
  greeting: Answer | null;
  /** The first pattern that fits a line gives the answer; an unknown line is answered by `otherwise`. */
  answers?: [RegExp, Answer][];
  otherwise?: string;
  /** TLS from the first byte. */
  tls?: KeyPair & { minVersion?: SecureVersion; maxVersion?: SecureVersion; ciphers?: string };
  /** TLS after the line whose answer is `startTls`. */
  startTls?: KeyPair;
}

export interface ScriptedServer {
  port: number;
  /** Every line that clients said, in order. */
  heard: string[];
  /** Connections that are open now. */
  open(): number;
}

/** A server that does as it is told, on loopback, for the test that runs. For what no real server can be brought to do. */
export async function scriptedServer(script: Script): Promise<ScriptedServer> {
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  const give = (socket: Socket, answer: Answer): void => {
    if (typeof answer === 'string') socket.write(`${answer}\r\n`);
    else answer(socket);
  };
  const listen = (socket: Socket, isUpgraded = false): void => {
    socket.on('error', () => undefined);
    let rest = '';
    const onData = (chunk: Buffer): void => {
      rest += chunk.toString('latin1');
      const lines = rest.split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) {
        heard.push(line);
        const answer = script.answers?.find(([pattern]) => pattern.test(line))?.[1] ?? script.otherwise;
        if (answer !== undefined) give(socket, answer);
        if (script.startTls && !isUpgraded && /\b(?:STARTTLS|STLS)$/i.test(line)) {
          socket.off('data', onData);
          listen(new TLSSocket(socket, { isServer: true, ...script.startTls }), true);
        }
      }
    };
    socket.on('data', onData);
  };
  const onConnection = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    listen(socket);
    if (script.greeting !== null) give(socket, script.greeting);
  };
  const server = script.tls ? createTlsServer(script.tls, onConnection) : createServer(onConnection);
  server.on('tlsClientError', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  return { port: (server.address() as AddressInfo).port, heard, open: () => sockets.size };
}
