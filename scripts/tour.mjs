import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepare } from './setup/prepare.mjs';
import { run, say } from './setup/say.mjs';
import { runProgram } from './setup/window.mjs';

/** The whole main job unattended, in a state folder of its own; pictures and `summary.json` go to `folder`. */
export async function tour(electron, folder) {
  const state = mkdtempSync(path.join(tmpdir(), 'mail-setup-assistant-'));
  const target = path.resolve(folder);
  try {
    const code = await runProgram(electron, [`--user-data-dir=${state}`, `--tour=${target}`, '--lang=ja']);
    say(code === 0 ? `the tour went well: ${target}` : `the tour failed: see ${path.join(target, 'summary.json')}`);
    return code;
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
}

if (import.meta.filename === process.argv[1]) {
  await run(async () => tour(await prepare(), process.argv[2] ?? 'out/tour'));
}
