import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { Problem } from '@shared/contract/problem';
import { profile, type Profile, type ProfileMark } from '@shared/contract/schemas';
import type { MailService } from '@shared/mail-service/mail-service';
import type { Secrets } from '../keychain/secrets';
import { jsonFile, memoryFile, type JsonFile } from '../storage/json-file';

/** A profile before it has an id. Without a name and a mark it keeps those of the one that it replaces. */
export type ProfileDraft = Omit<Profile, 'id' | 'label' | 'mark'> & Partial<Pick<Profile, 'label' | 'mark'>>;

/** Whether the secret went into the keychain; if not, why, and it lives until the program ends. */
export interface SecretOutcome {
  secretKept: boolean;
  keychainProblem: Problem | null;
}

/**
 * The panels that this PC knows. Every method may reject with `storage-failed` or `storage-newer`; those that take an id
 * also with `profile-unknown`.
 */
export interface Profiles {
  /** In the order in which they were added; those of the practice panel last. */
  list(): Promise<Profile[]>;
  current(): Promise<Profile | null>;
  get(id: string): Promise<Profile>;
  /**
   * Save a profile and its secret, and make it the current one. One of the same panel, administrator and site is
   * replaced and keeps its id, so that its keychain entry is replaced too.
   */
  add(draft: ProfileDraft, secret: string, signal?: AbortSignal): Promise<SecretOutcome & { profile: Profile }>;
  select(id: string): Promise<void>;
  /**
   * Remove a profile with its secret; if it was the current one the first of the others becomes it. While the keychain
   * refuses to delete the secret the profile stays, so that no secret is left behind unseen.
   */
  remove(id: string, signal?: AbortSignal): Promise<void>;
  setMailService(id: string, mailService: MailService): Promise<Profile>;
  /** Give it a name of its own; an empty one takes the name away. */
  rename(id: string, label: string): Promise<Profile>;
  setMark(id: string, mark: ProfileMark | null): Promise<Profile>;
  /**
   * Pin the certificate that the IT person agreed to, by its SHA-256 as `AB:CD:…`, and its public key in the same form
   * where it was seen.
   */
  trust(id: string, fingerprint: string, key: string | null): Promise<Profile>;
  /** Give a profile its secret again. */
  setSecret(id: string, secret: string, signal?: AbortSignal): Promise<SecretOutcome>;
}

/** Version 1 knew neither names, marks nor keys. */
const savedProfile = profile.extend({
  label: profile.shape.label.default(''),
  mark: profile.shape.mark.default(null),
  pinnedKey: profile.shape.pinnedKey.default(null),
});
const book = z.strictObject({ profiles: z.array(savedProfile), currentProfileId: z.uuid().nullable() });
type Book = z.infer<typeof book>;

interface ProfilesOptions {
  folder: string;
  secrets: Secrets;
  /** Told `profile-damaged` when the saved profiles could not be read. */
  report: (problem: Problem) => void;
}

/** Profiles in `profiles.json` below the folder. Those of the practice panel are kept in memory only. */
export function openProfiles({ folder, secrets, report }: ProfilesOptions): Profiles {
  const empty: Book = { profiles: [], currentProfileId: null };
  const saved = jsonFile<Book>({
    path: path.join(folder, 'profiles.json'),
    version: 2,
    schema: book,
    initial: empty,
    report,
    damagedCode: 'profile-damaged',
  });
  const practice = memoryFile<Book>(empty);

  async function locate(id: string): Promise<{ file: JsonFile<Book>; found: Profile }> {
    for (const file of [saved, practice]) {
      const found = (await file.read()).profiles.find((one) => one.id === id);
      if (found) return { file, found };
    }
    throw new Problem('profile-unknown');
  }

  async function change(id: string, part: Partial<Profile>): Promise<Profile> {
    const { file } = await locate(id);
    return theOne((await file.update((one) => changed(one, id, part))).profiles, id);
  }

  /** A practice profile that is current hides the saved one, which comes back when the practice ends. */
  const leavePractice = () => practice.update((one) => ({ ...one, currentProfileId: null }));

  async function keep(
    { id, practice: session }: Profile,
    secret: string,
    signal?: AbortSignal,
  ): Promise<SecretOutcome> {
    if (session) {
      secrets.keepForSession(id, secret);
      return { secretKept: false, keychainProblem: null };
    }
    const { kept, problem } = await secrets.keep(id, secret, signal);
    return { secretKept: kept, keychainProblem: problem };
  }

  const get = async (id: string): Promise<Profile> => (await locate(id)).found;

  return {
    list: async () => [...(await saved.read()).profiles, ...(await practice.read()).profiles],
    current: async () => currentIn(await practice.read()) ?? currentIn(await saved.read()),
    get,
    add: async (draft, secret, signal) => {
      const file = draft.practice ? practice : saved;
      const { profiles, currentProfileId } = await file.update((one) => withProfile(one, draft));
      const added = theOne(profiles, currentProfileId);
      if (!added.practice) await leavePractice();
      return { profile: added, ...(await keep(added, secret, signal)) };
    },
    select: async (id) => {
      const { file } = await locate(id);
      await file.update((one) => ({ ...one, currentProfileId: id }));
      if (file === saved) await leavePractice();
    },
    remove: async (id, signal) => {
      const { file } = await locate(id);
      await secrets.forget(id, signal);
      await file.update((one) => without(one, id, file === saved));
    },
    setMailService: (id, mailService) => change(id, { mailService }),
    rename: (id, label) => change(id, { label }),
    setMark: (id, mark) => change(id, { mark }),
    trust: (id, pinnedFingerprint, pinnedKey) => change(id, { pinnedFingerprint, pinnedKey }),
    setSecret: async (id, secret, signal) => keep(await get(id), secret, signal),
  };
}

/** The practice panel listens on another port each time, so its origin does not count. */
const samePanel = (one: Profile, draft: ProfileDraft): boolean =>
  one.kind === draft.kind &&
  (draft.practice || one.panelOrigin === draft.panelOrigin) &&
  one.administrator === draft.administrator &&
  one.site === draft.site;

/** The book with a profile that is new or takes the place of the one it replaces; it is the current one. */
function withProfile({ profiles }: Book, draft: ProfileDraft): Book {
  const replaced = profiles.find((one) => samePanel(one, draft));
  const { label = replaced?.label ?? '', mark = replaced?.mark ?? null } = draft;
  const added = { ...draft, label, mark, id: replaced?.id ?? randomUUID() };
  return {
    profiles: replaced ? profiles.map((one) => (one === replaced ? added : one)) : [...profiles, added],
    currentProfileId: added.id,
  };
}

const changed = (from: Book, id: string, part: Partial<Profile>): Book => ({
  ...from,
  profiles: from.profiles.map((one) => (one.id === id ? { ...one, ...part } : one)),
});

function without(from: Book, id: string, nextBecomesCurrent: boolean): Book {
  const profiles = from.profiles.filter((one) => one.id !== id);
  if (from.currentProfileId !== id) return { ...from, profiles };
  return { profiles, currentProfileId: nextBecomesCurrent ? (profiles[0]?.id ?? null) : null };
}

const currentIn = ({ profiles, currentProfileId }: Book): Profile | null =>
  profiles.find(({ id }) => id === currentProfileId) ?? null;

function theOne(profiles: Profile[], wanted: string | null): Profile {
  const found = profiles.find(({ id }) => id === wanted);
  if (!found) throw new Problem('profile-unknown');
  return found;
}
