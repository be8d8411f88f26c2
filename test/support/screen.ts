import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** Whether this machine has a screen to open a window on. */
export const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** A virtual screen (Xvfb) for the programs that this process starts from now on; answers with what takes it away. */
export async function startScreen(): Promise<() => void> {
  // Descriptor 3 tells which number was free: two that are started at the same moment find different ones.
  const words = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = (await Promise.race([
    once(server.stdio[3] as Readable, 'data'),
    once(server, 'exit').then(([code]) => Promise.reject(new Error(`Xvfb has ended with ${String(code)}`))),
  ])) as [Buffer];
  process.env.DISPLAY = `:${number.toString().trim()}`;
  return () => {
    delete process.env.DISPLAY;
    server.kill();
  };
}
