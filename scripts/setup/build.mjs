import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, root } from './paths.mjs';
import { say, Stop } from './say.mjs';

const stamp = path.join(root, 'out/.built-from');
const folders = ['src-main', 'src-renderer', 'src-shared'];
const files = ['electron.vite.config.ts', 'build-aliases.ts', 'package-lock.json'];

/** Name and time of every source, so that a change of any of them is seen. */
function sourceState() {
  const entries = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  const times = entries.sort().map((file) => `${path.relative(root, file)} ${statSync(file).mtimeMs}`);
  return `${fingerprint(...files)}\n${times.join('\n')}\n`;
}

/** Build the program into `out/` unless that is up to date. */
export function build() {
  const wanted = sourceState();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('building');
  const { status } = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'error'],
    { cwd: root, stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) throw new Stop('the program could not be built: see the words of the build above.');
  writeFileSync(stamp, wanted);
}
