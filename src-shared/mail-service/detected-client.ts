/**
 * What the program can open for the reader; each stands for one fixed command, never for a typed one. `outlookImport` has
 * Outlook take the profile file that this program has saved last.
 */
export const launches = [
  'outlookAccounts',
  'outlookProfiles',
  'outlookImport',
  'outlook',
  'thunderbird',
  'appleMail',
] as const;
export type Launch = (typeof launches)[number];

/** A mail client that is installed on this PC. */
export interface DetectedClient {
  /** The id of its guide. */
  guide: string;
  /** As its maker calls it. */
  name: string;
  /** As the maker counts it; null where the PC does not say. */
  version: string | null;
  bits: 32 | 64 | null;
  /** The one that opens for `mailto:`. */
  isDefault: boolean;
  launches: Launch[];
}
