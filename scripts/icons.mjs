import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { appleTypes, icns, ico } from './icons/containers.mjs';
import { electronRuntime } from './setup/electron-runtime.mjs';
import { root } from './setup/paths.mjs';
import { run, say, Stop } from './setup/say.mjs';
import { onScreen, runCommand, sandboxSwitches } from './setup/window.mjs';

// Paints the program's icon from assets/icon.svg in every size and form that packaging wants. To be run after a change of
// the drawing; the results are kept in the repository.
const assets = path.join(root, 'assets');
const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
/** Up to this size a simpler drawing is used: the badge would be a blot. */
const small = 24;

async function paint(sizes) {
  const electron = await electronRuntime();
  const folder = mkdtempSync(path.join(tmpdir(), 'icons-'));
  try {
    const job = path.join(folder, 'job.json');
    const svgFor = (size) => readFileSync(path.join(assets, size <= small ? 'icon-small.svg' : 'icon.svg'), 'utf8');
    writeFileSync(job, JSON.stringify(sizes.map((size) => ({ size, svg: svgFor(size) }))));
    const painter = path.join(root, 'scripts/icons');
    const words = [...sandboxSwitches(), '--log-level=3', painter, `--job=${job}`, `--user-data-dir=${folder}`];
    if ((await runCommand(...onScreen(electron, words))) !== 0) throw new Stop('the icons could not be painted.');
    return JSON.parse(readFileSync(job, 'utf8')).map(({ size, png, pixels }) => ({
      size,
      png: Buffer.from(png, 'base64'),
      pixels: Buffer.from(pixels, 'base64'),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await run(async () => {
  const pictures = await paint([...new Set([...windowsSizes, ...linuxSizes, ...Object.values(appleTypes)])]);
  const of = (size) => pictures.find((picture) => picture.size === size);
  mkdirSync(path.join(assets, 'icons'), { recursive: true });
  for (const size of linuxSizes) writeFileSync(path.join(assets, `icons/${size}x${size}.png`), of(size).png);
  writeFileSync(path.join(assets, 'icon.ico'), ico(windowsSizes.map(of)));
  writeFileSync(
    path.join(assets, 'icon.icns'),
    icns((size) => of(size).png),
  );
  say(`icons painted into ${assets}`);
});
