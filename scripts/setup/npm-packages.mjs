import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, root } from './paths.mjs';
import { say, Stop } from './say.mjs';

const stamp = path.join(root, 'node_modules/.installed-for');
const sources = ['package.json', 'package-lock.json'];

/** Install the npm packages of the lock file unless they are there already. */
export function npmPackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Stop(`Node ${process.versions.node} is too old: install Node 20.19 or later.`);
  const wanted = fingerprint(...sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('installing the npm packages (about a minute, once)');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Stop('npm ci failed: see its words above; check the connection to the npm registry.');
  writeFileSync(stamp, wanted);
}
