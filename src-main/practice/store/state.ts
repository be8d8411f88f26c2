import { Directory } from './directory';
import { LoginLock } from './login-lock';
import type { Settings } from './options';
import { sampleUsers } from './sample-users';
import { Sessions } from './sessions';
import { otherSiteGroup, siteOf, type Site } from './site';
import { newUser, type StoredUser } from './user';
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

/** A site and its users. */
export interface HostedSite {
  readonly site: Site;
  readonly directory: Directory;
}

/** Everything that a practice panel knows; a test may look into it. */
export interface PanelState extends HostedSite {
  readonly settings: Settings;
  /** The second site of the server; null where there is one only. */
  readonly otherSite: HostedSite | null;
  readonly serverAdministrator: StoredUser | null;
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
    otherSite: settings.severalSites ? otherSiteOf(settings) : null,
    serverAdministrator: settings.serverAdministrator && newUser(1, settings.serverAdministrator),
    sessions: new Sessions(settings.now),
    loginLock: new LoginLock(settings.now),
    twoFactorLock: new LoginLock(settings.now, { attempts: 5, windowMs: 900_000, lockMs: 900_000 }),
    requests: [],
  };
}

const foreignPassword = 'Yamabuki-Michi.64';

/** The second site takes nobody any more. */
function otherSiteOf(settings: Settings): HostedSite {
  const names = settings.otherUsers.filter((name) => name !== settings.serverAdministrator?.loginName);
  const site = {
    ...siteOf({ ...settings, prefix: null, shell: 0, mailingLists: [], otherUsers: [] }),
    group: otherSiteGroup,
    fqdn: 'www.example.net',
    maximumUsers: names.length,
    preferredAdministrator: '',
  };
  const directory = new Directory(site, settings.style);
  for (const loginName of names) directory.seed({ loginName, fullName: loginName, password: foreignPassword });
  return { site, directory };
}

export const sitesOf = ({ site, directory, otherSite }: PanelState): HostedSite[] => [
  { site, directory },
  ...(otherSite ? [otherSite] : []),
];

/** Whoever may sign in under that name, and the site where that person belongs; none for the server's administrator. */
export function accountNamed(
  state: PanelState,
  loginName: string,
): { user: StoredUser; home: HostedSite | null } | null {
  if (state.serverAdministrator?.loginName === loginName) return { user: state.serverAdministrator, home: null };
  for (const home of sitesOf(state)) {
    const user = home.directory.find(loginName);
    if (user) return { user, home };
  }
  return null;
}
