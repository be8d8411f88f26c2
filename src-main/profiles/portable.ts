import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { portableProfile, type PortableProfile } from '@shared/contract/calls/profile';
import { Problem } from '@shared/contract/problem';
import type { Profile } from '@shared/contract/schemas';
import { parsedJson } from '../storage/json-text';
import { saveChosen } from '../storage/save-chosen';
import { errorCode } from '../storage/write-file';

const format = 'mail-setup-assistant/profile';
const version = 1;
/** Bytes. A profile has about one thousand. */
const maximumBytes = 64 * 1024;

const envelope = z.looseObject({ format: z.literal(format), version: z.int().min(1) });
const content = z.strictObject({ format: z.literal(format), version: z.literal(version), profile: portableProfile });

/** The profile as a colleague gets it: without secret, id and what concerns this PC alone. */
export function portableOf({ id: _id, practice: _practice, ...profile }: Profile): PortableProfile {
  return profile;
}

/** Write a profile where the person chose; a file of that name is replaced. Rejects with `file-not-saved`. */
export async function writePortable(file: string, profile: Profile): Promise<void> {
  const text = `${JSON.stringify({ format, version, profile: portableOf(profile) }, null, 2)}\n`;
  await saveChosen(file, text);
}

/**
 * Read what `writePortable` wrote. Rejects with `profile-file-invalid` for anything else, with `storage-newer` when a later
 * version of this program wrote it, with `storage-failed` when it cannot be read.
 */
export async function readPortable(file: string): Promise<PortableProfile> {
  const name = path.basename(file);
  const refused = (cause?: unknown): Problem => new Problem('profile-file-invalid', { file: name }, { cause });
  const { size } = await stat(file).catch((cause: unknown) => {
    throw failed(file, cause);
  });
  if (size > maximumBytes) throw refused();
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw failed(file, cause);
  });
  const known = envelope.safeParse(parsedJson(text));
  if (!known.success) throw refused(known.error);
  if (known.data.version > version) throw new Problem('storage-newer', { file: name });
  const read = content.safeParse(known.data);
  if (!read.success) throw refused(read.error);
  if (!isHttpsOrigin(read.data.profile.panelOrigin)) throw refused();
  return read.data.profile;
}

/** A bare origin over HTTPS, as this program writes it: no user name, path or query that could lead elsewhere. */
function isHttpsOrigin(text: string): boolean {
  const url = new URL(text);
  return url.protocol === 'https:' && url.origin === text;
}

const failed = (file: string, cause: unknown): Problem =>
  new Problem('storage-failed', { file: path.basename(file), reason: errorCode(cause) }, { retry: true, cause });
