import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { root } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { run, say, Stop } from './setup/say.mjs';
import { hasDisplay, onScreen, runCommand, sandboxSwitches } from './setup/window.mjs';
import { tour } from './tour.mjs';

const runs = 7;
const bars = { usableRatio: 1.35, firstPaintRatio: 1.15, memoryRatio: 1.25, scriptGzipKb: 350, requestsPerUser: 4 };
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Memory of a process and all its children in kB, shared pages shared out (PSS). Linux only. */
function memoryOf(pid) {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        return [[Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])]];
      } catch {
        return []; // ended meanwhile
      }
    });
  const family = (of) => [of, ...parents.filter(([, parent]) => parent === of).flatMap(([child]) => family(child))];
  return family(pid).reduce((sum, one) => sum + pssOf(one), 0);
}

function pssOf(pid) {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // ended meanwhile
  }
}

const marksOfProgram = (folder) => {
  const file = path.join(folder, 'logs/main.log');
  const line = existsSync(file) && /start-up marks (\{.*\})/.exec(readFileSync(file, 'utf8'));
  return line ? JSON.parse(line[1]) : null;
};
const marksOfBare = (folder) => {
  const file = path.join(folder, 'marks.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
};

async function measure(electron, app, readMarks) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const child = spawn(electron, [...sandboxSwitches(), app, `--user-data-dir=${folder}`], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    let marks = null;
    for (let waited = 0; !marks; waited += 50) {
      if (waited > 30_000) throw new Stop(`${app} did not report its start within 30 s`);
      await pause(50);
      marks = readMarks(folder);
    }
    await pause(2000);
    return { ...marks, memory: memoryOf(child.pid) };
  } finally {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Scripts that the first page loads: the entry and what it names for preloading. */
function scriptGzipKb() {
  const folder = path.join(root, 'out/renderer');
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, file]) => path.join(folder, file));
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1024;
}

async function bench(electron) {
  const rows = { program: [], bare: [] };
  for (let index = 0; index < runs; index += 1) {
    say(`run ${index + 1} of ${runs}`);
    rows.bare.push(await measure(electron, path.join(root, 'test/bench/bare'), marksOfBare));
    rows.program.push(await measure(electron, root, marksOfProgram));
  }
  const ratio = (name) => median(rows.program.map((row) => row[name])) / median(rows.bare.map((row) => row[name]));
  const tourFolder = path.join(root, 'out/bench-tour');
  if ((await tour(electron, tourFolder)) !== 0) throw new Stop('the tour that counts the requests failed');
  const { requestsPerUser } = JSON.parse(readFileSync(path.join(tourFolder, 'summary.json'), 'utf8'));
  const rounded = (value) => Math.round(value * 1000) / 1000;
  const result = {
    usableRatio: rounded(ratio('usable')),
    firstPaintRatio: rounded(ratio('firstPaint')),
    memoryRatio: rounded(ratio('memory')),
    scriptGzipKb: rounded(scriptGzipKb()),
    requestsPerUser,
  };
  mkdirSync(path.join(root, 'out'), { recursive: true });
  writeFileSync(path.join(root, 'out/bench.json'), `${JSON.stringify(result, null, 2)}\n`);
  for (const [name, bar] of Object.entries(bars)) {
    process.stdout.write(`${result[name] <= bar ? '✓' : '✗'} ${name} ${result[name]} (bar ${bar})\n`);
  }
}

await run(async () => {
  if (process.platform !== 'linux') throw new Stop('the bench reads /proc: run it on Linux.');
  const electron = await prepare();
  if (hasDisplay()) return bench(electron);
  // All runs share one virtual screen, so that starting it is no part of what is measured.
  const [command, words] = onScreen(process.execPath, [import.meta.filename]);
  return runCommand(command, words);
});
