import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { onTestFinished } from 'vitest';

/** Listens, and never takes a connection: its whole program stands still. */
const program = (backlog: number): string => `
  const server = require('node:net').createServer();
  server.listen({ port: 0, host: '127.0.0.1', backlog: ${backlog} }, () => {
    require('node:fs').writeSync(1, server.address().port + '\\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
`;

async function standingStill(backlog: number): Promise<number> {
  const child = spawn(process.execPath, ['-e', program(backlog)], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  return Number(chunk.toString());
}

/**
 * A port that swallows every attempt to connect, as a firewall that drops packets would: its queue of waiting connections
 * is full, so the kernel answers no more.
 */
export async function blackHole(): Promise<number> {
  const port = await standingStill(1);
  const fillers = Array.from({ length: 4 }, () => connect(port, '127.0.0.1').on('error', () => undefined));
  // Two of them are taken into the queue, the others wait for ever.
  await once(fillers[1] ?? fillers[0]!, 'connect');
  onTestFinished(() => fillers.forEach((socket) => socket.destroy()));
  return port;
}

/** A port where every connection stays half open: the kernel takes it, the program behind never does. */
export const halfOpen = (): Promise<number> => standingStill(64);
