import { describe, expect, test } from 'vitest';
import { Problem } from '@shared/contract/problem';
import { programs, service } from './run-program';

const { keyring, program, libraryWithoutNativePart } = programs();
const id = '3f0e6a52-6d0f-4c1e-9c55-2f4b0a7d9e01';
const other = '8b1d2c34-0a9e-4f57-8a61-d1c0ffee0002';
const secret = 'パスワード🔑"\'<&>';

describe('an unlocked keyring', () => {
  test('keeps one entry for each profile, replaces it, and removes it', async () => {
    const system = await keyring();
    const { keychain } = (await program(system.env)).parts;
    expect(await keychain.read(id)).toBeNull();

    await keychain.write(id, 'first');
    await keychain.write(other, 'another');
    await keychain.write(id, secret);
    expect(await keychain.read(id)).toBe(secret);
    expect(await system.find(service, id)).toBe(secret);
    expect(await keychain.read(other)).toBe('another');
    expect(await system.count(service)).toBe(2);

    await keychain.remove(id);
    await keychain.remove(id);
    expect(await system.find(service, id)).toBeNull();
    expect(await system.count(service)).toBe(1);
  });

  test('another start of the program reads what the first one wrote', async () => {
    const system = await keyring();
    await (await program(system.env)).parts.keychain.write(id, secret);
    expect(await (await program(system.env)).parts.keychain.read(id)).toBe(secret);
  });

  test('an entry that was deleted behind the back of the program is simply not there', async () => {
    const system = await keyring();
    const { keychain } = (await program(system.env)).parts;
    await keychain.write(id, secret);
    await system.forget(service, id);
    expect(await keychain.read(id)).toBeNull();
  });

  test('trying it out leaves nothing behind', async () => {
    const system = await keyring();
    const { keychain } = (await program(system.env)).parts;
    expect(await keychain.available()).toBeNull();
    expect(await system.count(service)).toBe(0);
  });

  test('takes 2560 bytes and not one more', async () => {
    const system = await keyring();
    const { keychain } = (await program(system.env)).parts;
    // Three bytes a character in UTF-8.
    const longest = `${'鍵'.repeat(853)}x`;
    await keychain.write(id, longest);
    expect(await keychain.read(id)).toBe(longest);
    await expect(keychain.write(id, `${longest}x`)).rejects.toMatchObject({ code: 'input-invalid' });
    await expect(keychain.write(id, '')).rejects.toMatchObject({ code: 'input-invalid' });
    expect(await keychain.read(id)).toBe(longest);
  });

  test('loads the native library at the first use and not before', async () => {
    const system = await keyring();
    const { keychain, probe } = (await program(system.env)).parts;
    const loaded = async () => (await probe.nativeLibraries()).filter((file) => /keytar|libsecret/.test(file));
    expect(await loaded()).toEqual([]);
    await keychain.read(id);
    expect(await loaded()).not.toEqual([]);
  });
});

describe('a locked keyring', () => {
  test('is told apart from an entry that is missing, and works again when unlocked', async () => {
    const system = await keyring({ prompter: 'refuses' });
    const { keychain } = (await program(system.env)).parts;
    await keychain.write(id, secret);
    await system.lock();

    const locked = { code: 'keychain-locked', options: { retry: true } };
    await expect(keychain.read(id)).rejects.toMatchObject(locked);
    await expect(keychain.read(other)).rejects.toMatchObject(locked);
    await expect(keychain.write(id, 'new')).rejects.toMatchObject(locked);
    await expect(keychain.remove(id)).rejects.toMatchObject(locked);
    expect(await keychain.available()).toMatchObject({ code: 'keychain-locked' });

    await system.unlock();
    expect(await keychain.read(id)).toBe(secret);
    expect(await keychain.read(other)).toBeNull();
  });

  test('whose question nobody answers is given up, and never holds more than one thread', async () => {
    const system = await keyring({ prompter: 'hangs' });
    // Of two threads one is left, as long as calls go in one at a time.
    const { keychain, probe } = (await program({ ...system.env, UV_THREADPOOL_SIZE: '2' }, { patience: 2500 })).parts;
    await keychain.write(id, secret);
    await system.lock();

    const waiting = { code: 'keychain-locked', params: { seconds: 3 } };
    const calls = [keychain.read(id), keychain.read(id), keychain.write(id, 'given up before its turn')];
    for (const call of calls) await expect(call).rejects.toMatchObject(waiting);
    expect(await probe.waits()).toEqual([true, true, true, false, false, false]);
    expect(await keychain.busy()).toBe(true);
    expect(await probe.readOwnCode()).toBeGreaterThan(0);

    await system.unlock();
    await system.endPrompt();
    expect(await keychain.read(id)).toBe(secret);
    expect(await keychain.busy()).toBe(false);
  });

  test('stops asking when the person cancels in this program', async () => {
    const system = await keyring({ prompter: 'hangs' });
    const { keychain, probe } = (await program(system.env)).parts;
    await keychain.write(id, secret);
    await system.lock();
    const begun = performance.now();
    await expect(probe.readUntil(id, 200)).rejects.toMatchObject({ code: 'cancelled' });
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(await keychain.busy()).toBe(true);
  });
});

describe('no keyring', () => {
  const nowhere = { DBUS_SESSION_BUS_ADDRESS: undefined, XDG_RUNTIME_DIR: '/nonexistent' };
  test.each([
    ['no session bus and no display', { ...nowhere, DISPLAY: undefined }],
    ['no session bus on a display', { ...nowhere, DISPLAY: ':77', PATH: '/nonexistent' }],
    ['a session bus without an address', { DBUS_SESSION_BUS_ADDRESS: '' }],
    ['a session bus that is switched off', { DBUS_SESSION_BUS_ADDRESS: 'disabled:' }],
    ['a session bus that has gone', { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' }],
  ])('%s', async (_name, env) => {
    const { keychain } = (await program(env)).parts;
    await expect(keychain.read(id)).rejects.toMatchObject({ code: 'keychain-missing' });
    await expect(keychain.write(id, secret)).rejects.toMatchObject({ code: 'keychain-missing' });
    expect(await keychain.available()).toMatchObject({ code: 'keychain-missing' });
  });

  test('a session bus on which nobody keeps secrets', async () => {
    const system = await keyring({ keyring: false });
    const { keychain } = (await program(system.env)).parts;
    await expect(keychain.read(id)).rejects.toMatchObject({ code: 'keychain-missing' });
    await expect(keychain.remove(id)).rejects.toMatchObject({ code: 'keychain-missing' });
  });

  test('a keyring that was never made, and the person does not make one', async () => {
    const system = await keyring({ collection: false, prompter: 'refuses' });
    const { keychain } = (await program(system.env)).parts;
    await expect(keychain.write(id, secret)).rejects.toMatchObject({ code: 'keychain-missing' });
    await expect(keychain.read(id)).rejects.toMatchObject({ code: 'keychain-missing' });
  });

  test('the native library cannot be loaded', async () => {
    const system = await keyring();
    const { keychain } = (await program(system.env, { library: await libraryWithoutNativePart() })).parts;
    await expect(keychain.read(id)).rejects.toMatchObject({ code: 'keychain-missing' });
    await expect(keychain.write(id, secret)).rejects.toMatchObject({ code: 'keychain-missing' });
  });
});

test('a policy of the bus refuses: the keychain denies access', async () => {
  const system = await keyring({ denied: true });
  const { keychain } = (await program(system.env)).parts;
  const denied = { code: 'keychain-denied', options: { retry: true } };
  await expect(keychain.read(id)).rejects.toMatchObject(denied);
  await expect(keychain.write(id, secret)).rejects.toMatchObject(denied);
  await expect(keychain.remove(id)).rejects.toMatchObject(denied);
});

describe('the keyring dies', () => {
  test('between two calls: this start of the program has lost it, the next one finds it again', async () => {
    const system = await keyring();
    const { keychain } = (await program(system.env)).parts;
    await keychain.write(id, secret);
    await system.killKeyring();
    await system.startKeyring();
    const failure = await keychain.read(id).catch((problem: unknown) => problem);
    expect(failure).toBeInstanceOf(Problem);
    expect(failure).toMatchObject({
      code: 'keychain-failed',
      params: { message: expect.stringContaining('The name') },
    });
    await expect(keychain.write(id, secret)).rejects.toMatchObject({ code: 'keychain-failed' });
    expect(await (await program(system.env)).parts.keychain.read(id)).toBe(secret);
  });

  test('while it asks the person: the call is given up like one that is not answered', async () => {
    const system = await keyring({ prompter: 'hangs' });
    const { keychain } = (await program(system.env, { patience: 2500 })).parts;
    await keychain.write(id, secret);
    await system.lock();
    const reading = keychain.read(id);
    await Promise.all([
      expect(reading).rejects.toMatchObject({ code: 'keychain-locked' }),
      system.prompted().then(() => system.killKeyring()),
    ]);
    expect(await keychain.busy()).toBe(true);
  });
});
