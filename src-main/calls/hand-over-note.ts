import type { Profile } from '@shared/contract/schemas';
import type { AuditJournal } from '../journal/journal';

export interface HandOverNoteParts {
  journal: AuditJournal;
  profile(id: string): Promise<Profile>;
}

/**
 * What the journal is told of a handover: whose, and whether the password went with it; never the password or a passphrase.
 * Without a profile, as on the employee's own PC, nothing. The profile is looked up at once, so that what cannot be noted
 * is not handed out.
 */
export async function handOverNote({ journal, profile }: HandOverNoteParts, profileId: string | null) {
  const found = profileId === null ? null : await profile(profileId);
  return async (loginName: string, withPassword: boolean): Promise<void> => {
    if (found) {
      await journal.note({ action: 'handOver', profile: found, loginName, fields: withPassword ? ['password'] : [] });
    }
  };
}
