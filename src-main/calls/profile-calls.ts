import { hideFromLogs } from '../masking';
import type { Handlers } from '../shell/ipc';
import type { Onboarding } from '../onboarding/onboarding';
import type { Profiles } from '../profiles/profiles';

type ProfileCalls = Pick<
  Handlers,
  'profile.select' | 'profile.remove' | 'profile.setMailService' | 'profile.setSecret' | 'profile.trust'
>;

/** What can be done with a saved panel. Whatever changes how it is signed in to ends the session that is open. */
export function profileCalls({ profiles, onboarding }: { profiles: Profiles; onboarding: Onboarding }): ProfileCalls {
  return {
    'profile.select': ({ profileId }) => profiles.select(profileId),
    'profile.remove': async ({ profileId }) => {
      await onboarding.release(profileId);
      await profiles.remove(profileId);
    },
    'profile.setMailService': ({ profileId, mailService }) => profiles.setMailService(profileId, mailService),
    'profile.setSecret': async ({ profileId, password }) => {
      hideFromLogs(password);
      await onboarding.release(profileId);
      const { secretKept, keychainProblem } = await profiles.setSecret(profileId, password);
      return { secretKept, keychainProblem: keychainProblem?.toData() ?? null };
    },
    'profile.trust': async ({ profileId, fingerprint }) => {
      await onboarding.release(profileId);
      return profiles.trust(profileId, fingerprint);
    },
  };
}
