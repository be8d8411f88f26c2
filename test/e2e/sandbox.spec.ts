import { expect } from '@playwright/test';
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { test, untilGone } from '../support/app';

const isRoot = process.getuid?.() === 0;
/** Chromium refuses its sandbox to root, so the program is run as "nobody" there. */
const user = isRoot ? { uid: 65534, gid: 65534 } : {};
const give = (file: string): void => {
  if (user.uid !== undefined) chownSync(file, user.uid, user.gid);
};

/** Chromium's sandbox stands on a user namespace, which some kernels keep from ordinary users. */
const kernelRefuses = (): boolean => spawnSync('unshare', ['--user', 'true'], user).status !== 0;

/** Runtime, program and screen where an ordinary user may read them; all of it below the test's folder. */
function readableCopy(folder: string): { electron: string; app: string; env: NodeJS.ProcessEnv } {
  const from = path.dirname(process.env.ELECTRON_PATH ?? '');
  const [runtime, app] = [path.join(folder, 'electron'), path.join(folder, 'app')];
  if (spawnSync('cp', ['-al', from, runtime]).status !== 0) cpSync(from, runtime, { recursive: true });
  mkdirSync(app);
  for (const name of ['package.json', 'out/main', 'out/preload', 'out/renderer'])
    cpSync(name, path.join(app, name), { recursive: true });
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder };
  if (!process.env.XAUTHORITY) return { electron: path.join(runtime, 'electron'), app, env };
  const cookie = path.join(folder, 'Xauthority');
  cpSync(process.env.XAUTHORITY, cookie);
  give(cookie);
  return { electron: path.join(runtime, 'electron'), app, env: { ...env, XAUTHORITY: cookie } };
}

interface Confinement {
  seccomp: string | undefined;
  noNewPrivileges: string | undefined;
  userNamespace: string;
}

function confinementOf(pid: string | number): Confinement {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const line = (name: string) => new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1];
  return {
    seccomp: line('Seccomp'),
    noNewPrivileges: line('NoNewPrivs'),
    userNamespace: readlinkSync(`/proc/${pid}/ns/user`),
  };
}

const renderers = (state: string): string[] =>
  readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid) || !existsSync(`/proc/${pid}/cmdline`)) return false;
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return words.includes('--type=renderer') && words.includes(state);
  });

test('the process of the window is locked in by the system', async ({ folder }) => {
  test.skip(process.platform !== 'linux', 'reads /proc');
  test.skip(kernelRefuses(), 'this kernel gives ordinary users no user namespace, on which the sandbox stands');
  const { electron, app, env } = readableCopy(folder);
  const state = path.join(folder, 'state');
  mkdirSync(state);
  [folder, state].forEach(give);

  const program = spawn(electron, [app, `--user-data-dir=${state}`], { ...user, env, stdio: 'ignore' });
  try {
    const log = path.join(state, 'logs/main.log');
    const usable = () => existsSync(log) && readFileSync(log, 'utf8').includes('"usable"');
    await expect.poll(usable, { timeout: 60_000 }).toBe(true);

    const [renderer, ...others] = renderers(state);
    expect(others).toEqual([]);
    const confined = confinementOf(renderer ?? '');
    // 2: every system call is filtered (seccomp(2)).
    expect(confined).toMatchObject({ seccomp: '2', noNewPrivileges: '1' });
    expect(confined.userNamespace).not.toBe(confinementOf(program.pid ?? '').userNamespace);
  } finally {
    program.kill('SIGKILL');
    await untilGone(state);
  }
});
