import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** Where each service of the test servers listens, on 127.0.0.1. */
export interface MailPorts {
  smtp: number;
  submission: number;
  submissions: number;
  pop3: number;
  pop3s: number;
  imap: number;
  imaps: number;
}

const services = ['smtp', 'submission', 'submissions', 'pop3', 'pop3s', 'imap', 'imaps'] as const;

async function freePort(): Promise<{ port: number; release(): Promise<void> }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    release: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

/** One free port for each service; held together while they are chosen, so that no two are the same. */
export async function freeMailPorts(): Promise<MailPorts> {
  const held = await Promise.all(services.map(freePort));
  await Promise.all(held.map(({ release }) => release()));
  return Object.fromEntries(services.map((service, index) => [service, held[index]?.port])) as unknown as MailPorts;
}

/** A port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const { port, release } = await freePort();
  await release();
  return port;
}
