import { readFile } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Problem } from '@shared/contract/problem';
import { systemKeychain } from '@main/keychain/keychain';
import { secretsIn } from '@main/keychain/secrets';
import { openProfiles } from '@main/profiles/profiles';
import { serve } from '@support/remote';

/**
 * The part of the program that keeps secrets, as a process of its own: libsecret holds on to the session bus that it saw
 * first, so each situation needs a fresh one.
 */
export interface ProgramOptions {
  service: string;
  folder: string;
  /** Milliseconds. */
  patience: number;
  /** Where `keytar` is loaded from: a package name or an absolute path. */
  library: string;
}

const options: ProgramOptions = JSON.parse(process.argv[2] ?? '');
const waits: boolean[] = [];
const reports: Problem[] = [];

const keychain = systemKeychain({
  service: options.service,
  load: () => import(isAbsolute(options.library) ? pathToFileURL(options.library).href : options.library),
  patience: options.patience,
  onWaiting: (waiting) => waits.push(waiting),
});
const secrets = secretsIn(keychain);
const profiles = openProfiles({ folder: options.folder, secrets, report: (problem) => reports.push(problem) });

const probe = {
  waits: async () => waits,
  reports: async () => reports,
  /** Needs one of the threads that a hanging keychain could use up. */
  readOwnCode: async () => (await readFile(import.meta.filename)).length,
  readUntil: (profileId: string, milliseconds: number) => keychain.read(profileId, AbortSignal.timeout(milliseconds)),
  nativeLibraries: async () => (process.report.getReport() as { sharedObjects?: string[] }).sharedObjects ?? [],
};

const parts = { keychain, secrets, profiles, probe };
export type ProgramParts = typeof parts;
serve(parts);
