import { Problem } from '@shared/contract/problem';
import { inTurn } from '../storage/in-turn';
import { keychainProblem } from './failures';
import { waitPatiently } from './patience';

/**
 * The system's store for secrets: one entry for each profile. Every method rejects with `keychain-missing`,
 * `keychain-locked`, `keychain-denied`, `keychain-failed`, or `cancelled` when the signal fires.
 */
export interface Keychain {
  /** Null when there is no entry. */
  read(profileId: string, signal?: AbortSignal): Promise<string | null>;
  /** Replaces an entry of the same profile. `input-invalid` for a secret that is empty or over 2560 bytes of UTF-8. */
  write(profileId: string, secret: string, signal?: AbortSignal): Promise<void>;
  /** Resolves also when there is no entry. */
  remove(profileId: string, signal?: AbortSignal): Promise<void>;
  /** Try it out by writing an entry and taking it away again. May ask the person to unlock the keychain. */
  available(signal?: AbortSignal): Promise<Problem | null>;
  /** True while the system works on a call or waits for the person, even one that nobody waits for any more. */
  busy(): boolean;
}

/** What is used of `keytar`. */
interface Keytar {
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, password: string): Promise<void>;
  deletePassword(service: string, account: string): Promise<boolean>;
}

interface SystemKeychainOptions {
  /** Under which name the system lists the entries. */
  service: string;
  /** Imports `keytar`; called at the first use, since it is native code that must not slow down the start. */
  load: () => Promise<{ default: Keytar }>;
  platform?: NodeJS.Platform;
  /** Milliseconds that the person has for answering the keychain's question. */
  patience?: number;
  /** Told when the keychain has kept us waiting for two seconds (it is asking the person something), and when that ends. */
  onWaiting?: (waiting: boolean) => void;
}

/** CRED_MAX_CREDENTIAL_BLOB_SIZE of Windows (wincred.h), in bytes; the same everywhere, so that profiles behave alike. */
const maximumBytes = 2560;
const checkAccount = 'keychain-check';

/**
 * The keychain of this system: Credential Manager, Keychain, or Secret Service. A call cannot be stopped once it is
 * inside the system, where a locked keychain may ask for its password. So calls go in one at a time, holding at most one
 * of Node's few threads; one that takes longer than `patience` is given up with `keychain-locked`, and one that was given
 * up before its turn is not made.
 */
export function systemKeychain(options: SystemKeychainOptions): Keychain {
  const { service, load, platform = process.platform, patience = 60_000, onWaiting } = options;
  const queue = inTurn();
  let inside = false;
  let library: Promise<Keytar> | null = null;

  const loaded = (): Promise<Keytar> =>
    (library ??= load().then(
      (module) => module.default,
      (cause: unknown) => {
        // The library says only that it could not be loaded. On Linux that is so where libsecret is not installed.
        throw new Problem('keychain-missing', { message: cause instanceof Error ? cause.message : '' }, { cause });
      },
    ));

  async function call<R>(work: (keytar: Keytar) => Promise<R>, signal?: AbortSignal): Promise<R> {
    let givenUp = false;
    const turn = queue(async () => {
      if (givenUp) throw new Problem('cancelled');
      const keytar = await loaded();
      inside = true;
      try {
        return await work(keytar);
      } catch (cause) {
        throw keychainProblem(cause, platform);
      } finally {
        inside = false;
      }
    });
    const tooLong = () => new Problem('keychain-locked', { seconds: Math.round(patience / 1000) }, { retry: true });
    try {
      return await waitPatiently(turn, { patience, tooLong, notice: onWaiting, noticeAfter: 2000, signal });
    } finally {
      givenUp = true;
    }
  }

  async function tryOut(signal?: AbortSignal): Promise<void> {
    await call((keytar) => keytar.setPassword(service, checkAccount, 'check'), signal);
    await call((keytar) => keytar.deletePassword(service, checkAccount), signal);
  }

  // libsecret answers "no such entry" where the keyring is locked and the person would not unlock it. Only writing tells.
  const tellLockedFromMissing = (signal?: AbortSignal) => (platform === 'linux' ? tryOut(signal) : undefined);

  return {
    read: async (profileId, signal) => {
      const secret = await call((keytar) => keytar.getPassword(service, profileId), signal);
      if (secret === null) await tellLockedFromMissing(signal);
      return secret;
    },
    write: async (profileId, secret, signal) => {
      const bytes = Buffer.byteLength(secret);
      if (bytes === 0 || bytes > maximumBytes) throw new Problem('input-invalid', { fields: ['secret'], maximumBytes });
      await call((keytar) => keytar.setPassword(service, profileId, secret), signal);
    },
    remove: async (profileId, signal) => {
      const removed = await call((keytar) => keytar.deletePassword(service, profileId), signal);
      if (!removed) await tellLockedFromMissing(signal);
    },
    available: async (signal) => {
      try {
        await tryOut(signal);
        return null;
      } catch (problem) {
        if (problem instanceof Problem) return problem;
        throw problem;
      }
    },
    busy: () => inside,
  };
}
