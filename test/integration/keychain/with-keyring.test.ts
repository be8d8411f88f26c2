import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const script = path.resolve(import.meta.dirname, '../../support/with-keyring.sh');
const withKeyring = (...command: string[]) => spawnSync(script, command, { encoding: 'utf8' });

test('a command finds an unlocked keyring, and nothing of it is left afterwards', () => {
  const processOf = (name: string) =>
    `gdbus call --session -d org.freedesktop.DBus -o /org/freedesktop/DBus -m org.freedesktop.DBus.GetConnectionUnixProcessID ${name} | tr -dc '0-9 ' | cut -d' ' -f2`;
  const { stdout, status } = withKeyring(
    'bash',
    '-c',
    `printf %s geheim | secret-tool store --label=test service test account "$1"
     secret-tool lookup service test account "$1"; echo
     ${processOf('org.freedesktop.secrets')}
     ${processOf('org.freedesktop.DBus')}
     dirname "$XDG_RUNTIME_DIR"`,
    'bash',
    'two words',
  );
  expect(status).toBe(0);
  const [secret, keyring, bus, folder, ...rest] = stdout.split('\n');
  expect({ secret, rest }).toEqual({ secret: 'geheim', rest: [''] });
  for (const pid of [keyring, bus]) {
    expect(pid).toMatch(/^\d{2,}$/);
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
  }
  expect(folder).toMatch(/^\/.+/);
  expect(existsSync(String(folder))).toBe(false);
});

test('the exit code is that of the command', () => {
  expect(withKeyring('bash', '-c', 'exit 7').status).toBe(7);
  expect(withKeyring('false').status).toBe(1);
});

test('without a command it says how it is used', () => {
  expect(withKeyring()).toMatchObject({ status: 2, stderr: expect.stringContaining('usage') });
});
