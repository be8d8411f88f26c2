import type { Profile } from '@shared/contract/schemas';
import type { PanelAccess } from '../panels/drivers';

/** How the panel of a profile is reached and signed in to. */
export function accessOf(profile: Profile, secret: string): PanelAccess {
  const { kind, panelOrigin: origin, pinnedFingerprint, administrator: loginName, site: group } = profile;
  const reached = { origin, pinnedFingerprint, group };
  return kind === 'blueonyx-web'
    ? { kind, ...reached, loginName, password: secret }
    : { kind, ...reached, clientSecret: secret };
}
