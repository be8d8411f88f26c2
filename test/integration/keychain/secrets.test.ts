import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { programs, service } from './run-program';

const { keyring, program } = programs();
const id = '3f0e6a52-6d0f-4c1e-9c55-2f4b0a7d9e01';
const secret = 'パスワード🔑"\'<&>';

describe('with a keyring', () => {
  test('a secret that was kept is known to the next start of the program', async () => {
    const system = await keyring();
    const first = (await program(system.env)).parts.secrets;
    expect(await first.keep(id, secret)).toEqual({ kept: true, problem: null });
    expect(await first.recall(id)).toBe(secret);
    expect(await (await program(system.env)).parts.secrets.recall(id)).toBe(secret);
  });

  test('one that was deleted behind the back of the program is missed at once, and taken again', async () => {
    const system = await keyring();
    const { secrets } = (await program(system.env)).parts;
    await secrets.keep(id, secret);
    await system.forget(service, id);
    await expect(secrets.recall(id)).rejects.toMatchObject({ code: 'keychain-secret-missing' });
    await secrets.keep(id, 'again');
    expect(await secrets.recall(id)).toBe('again');
  });

  test.each(['just words', '{"password":"x"}', '{"secret":""}', 'null'])(
    'an entry that says %s is not ours',
    async (text) => {
      const system = await keyring();
      const { keychain, secrets } = (await program(system.env)).parts;
      await keychain.write(id, text);
      await expect(secrets.recall(id)).rejects.toMatchObject({ code: 'keychain-secret-missing' });
    },
  );

  test('an entry may hold more than this version knows', async () => {
    const system = await keyring();
    const { keychain, secrets } = (await program(system.env)).parts;
    await keychain.write(id, JSON.stringify({ secret, clientId: 'later' }));
    expect(await secrets.recall(id)).toBe(secret);
  });

  test('forgetting takes the entry out of the keyring', async () => {
    const system = await keyring();
    const { secrets } = (await program(system.env)).parts;
    await secrets.keep(id, secret);
    await secrets.forget(id);
    expect(await system.count(service)).toBe(0);
    await expect(secrets.recall(id)).rejects.toMatchObject({ code: 'keychain-secret-missing' });
  });

  test('one for the session never reaches the keyring', async () => {
    const system = await keyring();
    const { secrets } = (await program(system.env)).parts;
    await secrets.keepForSession(id, secret);
    expect(await secrets.recall(id)).toBe(secret);
    await secrets.forget(id);
    expect(await system.count(service)).toBe(0);
    await expect(secrets.recall(id)).rejects.toMatchObject({ code: 'keychain-secret-missing' });
  });
});

describe('without a keyring that takes it', () => {
  test('a secret lives until the program ends, and the reason is told', async () => {
    const system = await keyring();
    const { secrets } = (await program(system.env)).parts;
    await secrets.keep(id, 'the old one');
    await system.lock();
    expect(await secrets.keep(id, secret)).toMatchObject({ kept: false, problem: { code: 'keychain-locked' } });
    expect(await secrets.recall(id)).toBe(secret);
    expect(await system.count(service)).toBe(1);
  });

  test('it can be forgotten where there is no keychain, but not while a locked one may still hold it', async () => {
    const none = (await program({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' })).parts.secrets;
    expect(await none.keep(id, secret)).toMatchObject({ kept: false, problem: { code: 'keychain-missing' } });
    await none.forget(id);
    await expect(none.recall(id)).rejects.toMatchObject({ code: 'keychain-missing' });

    const system = await keyring();
    const { secrets } = (await program(system.env)).parts;
    await secrets.keep(id, secret);
    await system.lock();
    await expect(secrets.forget(id)).rejects.toMatchObject({ code: 'keychain-locked' });
    await system.unlock();
    expect(await secrets.recall(id)).toBe(secret);
  });

  test('a secret that is too long for a keychain lives until the program ends', async () => {
    const system = await keyring();
    const { secrets } = (await program(system.env)).parts;
    const long = 'x'.repeat(3000);
    expect(await secrets.keep(id, long)).toMatchObject({ kept: false, problem: { code: 'input-invalid' } });
    expect(await secrets.recall(id)).toBe(long);
  });
});

test('a secret is not among the arguments of any process', async () => {
  const system = await keyring();
  const { secrets } = (await program(system.env)).parts;
  await secrets.keep(id, 'not-in-ps-7391');
  await secrets.recall(id);
  expect(spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout).not.toContain('not-in-ps-7391');
});
