import { Directory } from './directory';
import { LoginLock } from './login-lock';
import type { Settings } from './options';
import { sampleUsers } from './sample-users';
import { Sessions } from './sessions';
import type { Site } from './site';
import { sanitise } from '../rules/sanitise';

/** One request as it was seen: no values, so no secrets. */
export interface RecordedRequest {
  method: string;
  /** With the query, where it names a page (group, name, auth_check, action); other parameters are left out. */
  path: string;
  /** Names of the posted fields, in the order sent. */
  fields: string[];
  at: number;
}

/** Everything that a practice panel knows; a test may look into it. */
export interface PanelState {
  readonly settings: Settings;
  readonly site: Site;
  readonly directory: Directory;
  readonly sessions: Sessions;
  readonly loginLock: LoginLock;
  readonly twoFactorLock: LoginLock;
  /** The last thousand, oldest first. */
  readonly requests: RecordedRequest[];
}

export function newState(settings: Settings): PanelState {
  const site = siteOf(settings);
  const directory = new Directory(site, settings.style);
  const { administrator, prefix } = settings;
  const [first, ...samples] = sampleUsers(administrator, prefix);
  for (const seed of [{ ...first, ...administrator }, ...(settings.users ?? samples)]) {
    directory.seed({ ...seed, fullName: sanitise(seed.fullName ?? ''), remarks: sanitise(seed.remarks ?? '') });
  }
  return {
    settings,
    site,
    directory,
    sessions: new Sessions(settings.now),
    loginLock: new LoginLock(settings.now),
    twoFactorLock: new LoginLock(settings.now, { attempts: 5, windowMs: 900_000, lockMs: 900_000 }),
    requests: [],
  };
}

const siteOf = (settings: Settings): Site => ({
  group: 'site1',
  fqdn: 'example.com',
  prefix: settings.prefix,
  maximumUsers: settings.maximumUsers,
  quota: settings.siteQuotaMegabytes,
  shell: settings.shell,
  senderSpoofing: settings.senderSpoofing,
  emailDisabled: false,
  preferredAdministrator: settings.prefix ? `${settings.prefix}_webmaster` : 'webmaster',
  mailingLists: settings.mailingLists,
  otherUsers: settings.otherUsers,
  defaults: { quota: 20, emailDisabled: false, sendAsOthers: false, shell: 0, remarks: '' },
});
