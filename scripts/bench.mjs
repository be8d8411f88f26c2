import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
const bars = {
  ...{ usableRatio: 1.35, firstPaintRatio: 1.15, memoryRatio: 1.25, scriptGzipKb: 350, requestsPerUser: 4 },
  ...{ listReadyMs: 300, listKeystrokeMs: 16 },
  ...{ clientsMoreMs: 150, guideMoreMs: 150, guideNextMs: 16.7, sheetPdfMs: 3000 },
  ...{ mailboxMs: 3000, manyMailboxesRatio: 1.2, mailHeapGrowthKb: 2048 },
};
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

/** Scripts that the first page names: the one that waits for the opening picture, and the program. */
function scriptGzipKb() {
  const folder = path.join(root, 'out/renderer');
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const files = [...html.matchAll(/="([^"]+\.js)"/g)].map(([, file]) => path.join(folder, file));
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1024;
}

/** Requests of a whole creation on the practice panel, between the login before it and the login that proves it. */
async function requestsPerUser(electron) {
  const folder = path.join(root, 'out/bench-tour');
  if ((await tour(electron, folder)) !== 0) throw new Stop('the tour that counts the requests failed');
  return JSON.parse(readFileSync(path.join(folder, 'summary.json'), 'utf8')).requestsPerUser;
}

/** What is measured in the real window: each is a folder below test/bench, whose files say what their figures mean. */
const windowParts = {
  list: 'the list of 10,000 employees',
  guides: 'the guides and the printed sheet',
};

async function windowFigures(electron, part) {
  const file = path.join(root, `out/bench-${part}.json`);
  rmSync(file, { force: true });
  const env = { ...process.env, ELECTRON_PATH: electron, BENCH_RESULT: file };
  const words = ['test', '--config', 'test/bench/playwright.config.ts', `test/bench/${part}/`];
  const code = await runCommand(path.join(root, 'node_modules/.bin/playwright'), words, { env });
  if (code !== 0) throw new Stop(`${windowParts[part]} could not be measured`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Dovecot and Postfix, where the mailboxes are tested; Postfix can only be started by root. */
const mailServers = ['/usr/sbin/dovecot', '/usr/sbin/postfix'];

/** One mailbox tested, thirty of them four at a time, and what 500 tests leave behind. Nothing where there is no mail server. */
async function mailFigures() {
  if (process.getuid() !== 0 || !mailServers.every((file) => existsSync(file))) {
    say('the tests of mailboxes are left out: they want root, and Dovecot and Postfix from Debian');
    return {};
  }
  const file = path.join(root, 'out/bench-mail.json');
  rmSync(file, { force: true });
  const words = ['run', '--config', 'test/bench/mail/vitest.config.ts'];
  const env = { ...process.env, BENCH_RESULT: file };
  const code = await runCommand(path.join(root, 'node_modules/.bin/vitest'), words, { env });
  if (code !== 0) throw new Stop('the tests of mailboxes could not be measured');
  return JSON.parse(readFileSync(file, 'utf8'));
}

const apps = {
  bare: { folder: path.join(root, 'test/bench/bare'), readMarks: marksOfBare },
  program: { folder: root, readMarks: marksOfProgram },
};
const measured = ['firstPaint', 'usable', 'memory'];

/** Both by turns, so that whatever else the machine does meets both alike. */
async function measureByTurns(electron) {
  const rows = { bare: [], program: [] };
  for (let index = 1; index <= runs; index += 1) {
    for (const [name, { folder, readMarks }] of Object.entries(apps)) {
      const row = await measure(electron, folder, readMarks);
      rows[name].push(row);
      say(`run ${index} of ${runs}, ${name}: ${measured.map((what) => `${what} ${row[what]}`).join(', ')}`);
    }
  }
  const medianOf = (name) =>
    Object.fromEntries(measured.map((what) => [what, median(rows[name].map((row) => row[what]))]));
  return { bare: medianOf('bare'), program: medianOf('program') };
}

async function bench(electron) {
  const requests = await requestsPerUser(electron);
  const list = await windowFigures(electron, 'list');
  const guides = await windowFigures(electron, 'guides');
  const mail = await mailFigures();
  const medians = await measureByTurns(electron);
  const rounded = (value) => Math.round(value * 1000) / 1000;
  const ratio = (what) => rounded(medians.program[what] / medians.bare[what]);
  const result = {
    usableRatio: ratio('usable'),
    firstPaintRatio: ratio('firstPaint'),
    memoryRatio: ratio('memory'),
    scriptGzipKb: rounded(scriptGzipKb()),
    requestsPerUser: requests,
    ...Object.fromEntries(
      Object.entries({ ...list, ...guides, ...mail }).map(([name, value]) => [name, rounded(value)]),
    ),
    runs,
    medians,
  };
  writeFileSync(path.join(root, 'out/bench.json'), `${JSON.stringify(result, null, 2)}\n`);
  for (const [name, bar] of Object.entries(bars).filter(([name]) => result[name] !== undefined)) {
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
