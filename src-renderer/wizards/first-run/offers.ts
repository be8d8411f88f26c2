import type { SetUpFileKind } from '@shared/contract/calls/handouts';
import { canCarry } from '@shared/handouts/file-limits';
import type { DetectedClient, Launch } from '@shared/mail-service/detected-client';
import type { MailService } from '@shared/mail-service/mail-service';

/** What spares the reader typing: a file that sets the client up, and programs that can be opened from here. */
export interface Offer {
  file: SetUpFileKind | null;
  launches: Launch[];
}

/** The files that an employee can use without help; the others want an administrator of the server. */
const files: Record<string, SetUpFileKind> = {
  thunderbird: 'thunderbird',
  'apple-mail': 'apple',
  iphone: 'apple',
  'outlook-2016': 'prf',
  'outlook-control-panel': 'prf',
};

/** Guides of one program: what is found for one of them holds for the others. */
const families: string[][] = [['outlook-2016', 'outlook-365', 'outlook-control-panel']];
/** The Control Panel's way is a guide of its own; the others begin in the program itself. */
const wanted: Record<string, Launch[]> = {
  'outlook-control-panel': ['outlookAccounts'],
  'outlook-2016': ['outlookAccounts', 'outlookProfiles'],
  'outlook-365': ['outlookAccounts', 'outlookProfiles'],
};

/** A file that only its program can take, when it is started from here: a double click does nothing. */
const takenBy: Partial<Record<SetUpFileKind, Launch>> = { prf: 'outlookImport' };

/** What opens a file of this kind with its program; null where the reader opens it. */
export const launchFor = (file: SetUpFileKind): Launch | null => takenBy[file] ?? null;

/** What can be offered for a guide and these servers on a PC with these clients; null where there is nothing but the guide. */
export function offerFor(guideId: string, detected: readonly DetectedClient[], service: MailService): Offer | null {
  const family = families.find((ids) => ids.includes(guideId)) ?? [guideId];
  const found = detected.filter(({ guide }) => family.includes(guide)).flatMap(({ launches }) => launches);
  const launches = found.filter((launch) => wanted[guideId]?.includes(launch) ?? true);
  const known = files[guideId];
  const wish = known && canCarry(known, service) ? known : null;
  const needed = wish && launchFor(wish);
  const file = needed === null || found.includes(needed) ? wish : null;
  return file || launches.length > 0 ? { file, launches } : null;
}
