import { expect, test } from 'vitest';
import { keychainProblem, knownFailures } from '@main/keychain/failures';

// Whole sentences as the systems say them, in both languages of this program.
test.each([
  ['linux', 'Cannot autolaunch D-Bus without X11 $DISPLAY', 'keychain-missing'],
  ['linux', 'X11 $DISPLAY なしで D-Bus を自動起動できません', 'keychain-missing'],
  ['linux', 'Failed to execute child process “dbus-launch” (No such file or directory)', 'keychain-missing'],
  ['linux', 'Could not connect: Connection refused', 'keychain-missing'],
  ['linux', '接続できませんでした: 接続を拒否されました', 'keychain-missing'],
  ['linux', 'アドレス“disabled:”に不明またはサポートしていないトランスポート“disabled”', 'keychain-missing'],
  ['linux', 'The name org.freedesktop.secrets was not provided by any .service files', 'keychain-missing'],
  ['linux', 'パス“/org/freedesktop/secrets/collection/login”にオブジェクトが存在しません', 'keychain-missing'],
  ['linux', 'Cannot create an item in a locked collection', 'keychain-locked'],
  ['linux', 'The name :1.0 was not provided by any .service files', 'keychain-failed'],
  ['win32', 'A specified logon session does not exist. It may already have been terminated.\r\n', 'keychain-denied'],
  [
    'win32',
    '指定されたログオン セッションは存在しません。そのセッションは既に終了している可能性があります。\r\n',
    'keychain-denied',
  ],
  ['win32', 'アクセスが拒否されました。\r\n', 'keychain-denied'],
  ['win32', 'The service has not been started.\r\n', 'keychain-missing'],
  ['win32', 'The stub received bad data.\r\n', 'keychain-failed'],
  ['darwin', 'User interaction is not allowed.', 'keychain-locked'],
  ['darwin', 'User canceled the operation.', 'keychain-denied'],
  ['darwin', 'A default keychain could not be found.', 'keychain-missing'],
  // The same words on another system mean nothing.
  ['win32', 'Cannot create an item in a locked collection', 'keychain-failed'],
] as const)('%s: %s', (platform, message, code) => {
  const problem = keychainProblem(new Error(message), platform);
  expect(problem).toMatchObject({ code, params: { message: message.trim() } });
});

test('trying again is offered where the person can do something about it', () => {
  const retry = (platform: NodeJS.Platform, message: string) =>
    keychainProblem(new Error(message), platform).options.retry;
  expect(retry('linux', 'Cannot create an item in a locked collection')).toBe(true);
  expect(retry('win32', 'Access is denied.')).toBe(true);
  expect(retry('linux', 'Could not connect: No such file or directory')).toBe(false);
});

test('no sentence is claimed twice on one system', () => {
  for (const one of knownFailures) {
    const others = knownFailures.filter((other) => other !== one && other.on === one.on).flatMap(({ says }) => says);
    expect(one.says.filter((part) => others.some((text) => text.includes(part)))).toEqual([]);
  }
});
