import { hideFromLogs } from '../masking';
import type { AuditJournal } from '../journal/journal';
import type { Certificates } from '../panels/certificates';
import type { PanelDrivers } from '../panels/drivers';
import type { Panel } from '../panels/panel';
import type { PanelSessions } from '../panels/sessions';
import { accessOf } from '../profiles/access';
import type { Profiles } from '../profiles/profiles';
import type { OpenDialog, SaveDialog } from '../shell/dialogs';
import type { Handlers } from '../shell/ipc';
import { Problem } from '@shared/contract/problem';
import type { Profile } from '@shared/contract/schemas';

export interface ProfileCallParts {
  profiles: Profiles;
  sessions: PanelSessions;
  certificates: Certificates;
  drivers: Pick<PanelDrivers, 'open'>;
  journal: AuditJournal;
  /** What else is kept of a profile goes with it. */
  forgetProfile(id: string): Promise<void>;
  saveFile: SaveDialog;
  openFile: OpenDialog;
}

type ProfileCalls = Pick<
  Handlers,
  | 'profile.select'
  | 'profile.remove'
  | 'profile.rename'
  | 'profile.setMark'
  | 'profile.setMailService'
  | 'profile.setSecret'
  | 'profile.inspectCertificate'
  | 'profile.trust'
  | 'profile.export'
  | 'profile.import'
>;

/**
 * Sign in once with a new secret. Where a second factor stands behind it, the panel has taken it all the same.
 * @throws Problem why it is not proved: it was refused, or the panel could not be asked.
 */
async function proveSecret(panel: Panel): Promise<'signed-in' | 'code-wanted'> {
  try {
    await panel.signIn();
    return 'signed-in';
  } catch (error) {
    if (error instanceof Problem && error.code === 'panel-two-factor-wanted') return 'code-wanted';
    throw error;
  }
}

const kindOfFile = { kind: 'Mail Setup Assistant', endings: ['json'] };
const loadPortable = () => import('../profiles/portable');

/** What can be done with a saved panel. Whatever changes how it is signed in to ends the session that is open. */
export function profileCalls(parts: ProfileCallParts): ProfileCalls {
  const { profiles, sessions, certificates, journal } = parts;

  async function noted(change: Promise<Profile>, field: string): Promise<Profile> {
    const profile = await change;
    await journal.note({ action: 'changeProfile', profile, fields: [field] });
    return profile;
  }

  return {
    'profile.select': ({ profileId }) => profiles.select(profileId),
    'profile.remove': async ({ profileId }) => {
      const profile = await profiles.get(profileId);
      await sessions.release(profileId);
      await profiles.remove(profileId);
      await parts.forgetProfile(profileId);
      await journal.note({ action: 'removeProfile', profile });
    },
    'profile.rename': ({ profileId, label }) => noted(profiles.rename(profileId, label.trim()), 'label'),
    'profile.setMark': ({ profileId, mark }) => noted(profiles.setMark(profileId, mark), 'mark'),
    'profile.setMailService': ({ profileId, mailService }) =>
      noted(profiles.setMailService(profileId, mailService), 'mailService'),
    'profile.setSecret': async ({ profileId, password }) => {
      hideFromLogs(password);
      const panel = await parts.drivers.open(accessOf(await profiles.get(profileId), password));
      const state = await proveSecret(panel);
      const { secretKept, keychainProblem } = await profiles.setSecret(profileId, password);
      await sessions.adopt(profileId, panel, state);
      await noted(profiles.get(profileId), 'secret');
      return { secretKept, keychainProblem: keychainProblem?.toData() ?? null };
    },
    'profile.inspectCertificate': async ({ profileId }) => {
      const { kind, panelOrigin, pinnedFingerprint, pinnedKey } = await profiles.get(profileId);
      const certificate = await certificates.inspect(kind, panelOrigin);
      return {
        certificate,
        pinnedFingerprint,
        unchanged: certificate.fingerprint === pinnedFingerprint,
        sameKey: pinnedKey === null ? null : certificate.keyFingerprint === pinnedKey,
      };
    },
    'profile.trust': async ({ profileId, fingerprint }) => {
      await sessions.release(profileId);
      return noted(profiles.trust(profileId, fingerprint, certificates.keyOf(fingerprint)), 'pinnedFingerprint');
    },
    'profile.export': async ({ profileId }) => {
      const profile = await profiles.get(profileId);
      const path = await parts.saveFile({ name: `${profile.domain}.json`, ...kindOfFile });
      if (path !== null) await (await loadPortable()).writePortable(path, profile);
      return { path };
    },
    'profile.import': async () => {
      const path = await parts.openFile(kindOfFile);
      return { profile: path === null ? null : await (await loadPortable()).readPortable(path) };
    },
  };
}
