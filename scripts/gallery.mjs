import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepare } from './setup/prepare.mjs';
import { run, say } from './setup/say.mjs';
import { runProgram } from './setup/window.mjs';

/** Every screen of every guide, or of the guides named, in both languages as PNG below `folder`, drawn by the real program. */
export async function gallery(electron, folder, guideIds = []) {
  const state = mkdtempSync(path.join(tmpdir(), 'mail-setup-assistant-'));
  const target = path.resolve(folder);
  try {
    const switches = [
      `--user-data-dir=${state}`,
      `--gallery=${target}`,
      `--gallery-of=${guideIds.join(',')}`,
      '--lang=ja',
    ];
    const code = await runProgram(electron, switches);
    say(code === 0 ? `the pictures are in ${target}` : 'the gallery failed: see the words above');
    return code;
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
}

if (import.meta.filename === process.argv[1]) {
  await run(async () => gallery(await prepare(), process.argv[2] ?? 'out/gallery', process.argv.slice(3)));
}
