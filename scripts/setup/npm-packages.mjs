import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, root } from './paths.mjs';
import { say, Stop } from './say.mjs';

const folder = path.join(root, 'node_modules');
const stamp = path.join(folder, '.installed-for');
// The lock file names every package; package.json also changes where no package does.
const source = 'package-lock.json';

/** Install the npm packages of the lock file unless they are there already. */
export function npmPackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Stop(`Node ${process.versions.node} is too old: install Node 20.19 or later.`);
  const wanted = fingerprint(source);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  // npm ci begins by deleting everything, behind a link as well.
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Stop(
      'node_modules is a link to the packages of another folder, which are for another lock file: remove it.',
    );
  say('installing the npm packages (about a minute, once)');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Stop('npm ci failed: see its words above; check the connection to the npm registry.');
  writeFileSync(stamp, wanted);
}
