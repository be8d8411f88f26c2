import { z } from 'zod';
import { Problem } from '@shared/contract/problem';
import { hideFromLogs } from '../masking';
import type { Keychain } from './keychain';

/** What each profile signs in with: a password, or for a panel's API its client secret. No log shows one that came by here. */
export interface Secrets {
  /**
   * Put a secret into the keychain. Where that fails it is kept until the program ends, never in a file; `problem` says why,
   * and that must be told to the person.
   */
  keep(profileId: string, secret: string, signal?: AbortSignal): Promise<{ kept: boolean; problem: Problem | null }>;
  /** Keep a secret until the program ends and nowhere else: for the practice panel. */
  keepForSession(profileId: string, secret: string): void;
  /**
   * The secret of a profile. Rejects with `keychain-secret-missing` when the keychain holds none (or nothing that this
   * program wrote): the person must type it again. Otherwise rejects with the keychain's own problem.
   */
  recall(profileId: string, signal?: AbortSignal): Promise<string>;
  /** Resolves also when there was none, and when there is no keychain that could hold one. */
  forget(profileId: string, signal?: AbortSignal): Promise<void>;
}

// An object, so that a later version can put more beside the secret. Unknown members are let through for the same reason.
const entry = z.looseObject({ secret: z.string().min(1) });

export function secretsIn(keychain: Keychain): Secrets {
  /** Of profiles whose secret the keychain did not take. */
  const unkept = new Map<string, string>();
  const ofSession = new Map<string, string>();

  return {
    keep: async (profileId, secret, signal) => {
      hideFromLogs(secret);
      try {
        await keychain.write(profileId, JSON.stringify({ secret } satisfies z.infer<typeof entry>), signal);
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
        unkept.set(profileId, secret);
        return { kept: false, problem };
      }
      unkept.delete(profileId);
      return { kept: true, problem: null };
    },

    keepForSession: (profileId, secret) => {
      hideFromLogs(secret);
      ofSession.set(profileId, secret);
    },

    recall: async (profileId, signal) => {
      const remembered = ofSession.get(profileId) ?? unkept.get(profileId);
      if (remembered !== undefined) return remembered;
      const secret = secretOf(await keychain.read(profileId, signal));
      if (secret === null) throw new Problem('keychain-secret-missing', { profileId });
      hideFromLogs(secret);
      return secret;
    },

    forget: async (profileId, signal) => {
      if (ofSession.delete(profileId)) return;
      unkept.delete(profileId);
      await keychain.remove(profileId, signal).catch((problem: unknown) => {
        if (!(problem instanceof Problem && problem.code === 'keychain-missing')) throw problem;
      });
    },
  };
}

/** Null for an entry that was made by somebody else, as in the system's own editor of credentials. */
function secretOf(text: string | null): string | null {
  try {
    return entry.safeParse(JSON.parse(text ?? 'null')).data?.secret ?? null;
  } catch {
    return null;
  }
}
