import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { run, say } from './setup/say.mjs';
import { runCommand } from './setup/window.mjs';

const results = path.join(root, 'test-results');
const bin = (name) => path.join(root, 'node_modules/.bin', name);

const checks = [
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'types', command: ['vue-tsc', '--noEmit', '-p', 'tsconfig.json'] },
];
const suites = ['unit', 'integration'];

/** Results that Vitest and Playwright wrote as JSON, added up. */
const counters = {
  vitest: ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
  playwright: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
};

const outcome = { passed: 0, failed: 0 };

function count(tool, file, code) {
  const counted = existsSync(file) ? counters[tool](JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  outcome.passed += counted.passed;
  // A tool that ends badly without a failed test (a file that could not be loaded) has failed all the same.
  outcome.failed += code !== 0 && counted.failed === 0 ? 1 : counted.failed;
}

async function check({ name, command: [tool, ...words] }) {
  say(name);
  if ((await runCommand(bin(tool), words)) === 0) outcome.passed += 1;
  else outcome.failed += 1;
}

async function vitest(name) {
  const file = path.join(results, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runCommand(bin('vitest'), ['run', '--project', name, ...reporters]);
  count('vitest', file, code);
}

async function playwright(electron) {
  const env = { ...process.env, ELECTRON_PATH: electron };
  const code = await runCommand(bin('playwright'), ['test'], { env });
  count('playwright', path.join(results, 'e2e.json'), code);
}

await run(async () => {
  const electron = await prepare('tests');
  rmSync(results, { recursive: true, force: true });
  await Promise.all(checks.map(check));
  for (const name of suites) {
    say(`${name} tests`);
    await vitest(name);
  }
  say('end-to-end tests');
  await playwright(electron);
  process.stdout.write(`\n${outcome.passed} passed, ${outcome.failed} failed\n`);
  return outcome.failed === 0 ? 0 : 1;
});
