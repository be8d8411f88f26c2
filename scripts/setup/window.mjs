import { spawn } from 'node:child_process';
import { root } from './paths.mjs';
import { Stop } from './say.mjs';

/** Whether this machine has a screen to open a window on. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Chromium refuses its sandbox to root; the program is meant for ordinary users, who get it. */
export const sandboxSwitches = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** The command that runs another one on a virtual screen where there is no real one. */
export function onScreen(command, words) {
  if (hasDisplay()) return [command, words];
  return ['xvfb-run', ['-a', '-s', '-screen 0 1280x900x24 -nolisten tcp', command, ...words]];
}

/** Run a command to its end; answers with its exit code. */
export function runCommand(command, words, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', () => reject(new Stop(`${command} cannot be started: is it installed?`)));
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** Start the program with some switches; answers with its exit code. */
export function runProgram(electron, switches) {
  const [command, words] = onScreen(electron, [...sandboxSwitches(), '--log-level=3', root, ...switches]);
  return runCommand(command, words);
}
