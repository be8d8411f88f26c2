import type { PanelUser, SiteFacts } from '@shared/account/account';
import type {
  PersonalChange,
  PersonalSettings,
  SuspendMemory,
  UserChange,
  UserDetails,
  UserTemplate,
} from '@shared/account/user-details';
import type { JournalAction } from '@shared/contract/calls/journal';
import { Problem } from '@shared/contract/problem';
import type { Profile } from '@shared/contract/schemas';
import type { AuditJournal } from '../journal/journal';
import type { Panel } from '../panels/panel';
import type { PanelAbilities } from '../panels/panel';
import type { PanelSessions } from '../panels/sessions';
import type { SuspendMemories } from './suspend-memories';
import { remembered, resume, suspend } from './suspension';

export interface EmployeesParts {
  sessions: PanelSessions;
  journal: AuditJournal;
  memories: SuspendMemories;
  profile(id: string): Promise<Profile>;
}

/** One user of one panel. */
export interface Employee {
  profileId: string;
  loginName: string;
}

/**
 * The people who have a mailbox already. Every change stands in the journal before the panel is asked anything and after it
 * has answered. Rejects with the problems of `PanelEditing`, and `storage-failed` before anything is sent.
 */
export interface Employees {
  list(
    profileId: string,
    signal?: AbortSignal,
  ): Promise<{ users: PanelUser[]; site: SiteFacts; abilities: PanelAbilities; remembered: string[] }>;
  details(of: Employee, signal?: AbortSignal): Promise<{ details: UserDetails; memory: SuspendMemory | null }>;
  change(of: Employee & { change: UserChange; seen: UserDetails }, signal?: AbortSignal): Promise<UserDetails>;
  setPassword(of: Employee & { password: string }, signal?: AbortSignal): Promise<void>;
  suspend(of: Employee, signal?: AbortSignal): Promise<{ details: UserDetails; memory: SuspendMemory }>;
  resume(of: Employee, signal?: AbortSignal): Promise<UserDetails>;
  /** `typed` must be the login name, or nothing is sent (`input-invalid`). */
  delete(of: Employee & { typed: string }, signal?: AbortSignal): Promise<void>;
  readTemplate(profileId: string): Promise<UserTemplate>;
  changeTemplate(profileId: string, template: UserTemplate): Promise<UserTemplate>;
  readPersonal(of: Employee & { password: string }, signal?: AbortSignal): Promise<PersonalSettings>;
  changePersonal(
    of: Employee & { password: string; change: PersonalChange },
    signal?: AbortSignal,
  ): Promise<PersonalSettings>;
}

export function createEmployees(parts: EmployeesParts): Employees {
  const { sessions, journal, memories } = parts;

  /** A change of the panel, between two lines of the journal. Signing in comes first: it changes nothing. */
  async function write<T>(
    of: { profileId: string; loginName?: string; action: JournalAction; fields?: string[]; signal?: AbortSignal },
    work: (panel: Panel) => Promise<T>,
  ): Promise<T> {
    const { profileId, signal, ...deed } = of;
    const profile = await parts.profile(profileId);
    return sessions.use(profileId, (panel) => journal.around({ ...deed, profile }, () => work(panel)), signal);
  }

  return {
    list: (profileId, signal) =>
      sessions.use(
        profileId,
        async (panel) => {
          const users = await panel.listUsers(signal, 'anew');
          const kept = new Set(await memories.remembered(profileId));
          return {
            users,
            site: await panel.site(signal),
            abilities: panel.abilities,
            remembered: users.filter(({ loginName }) => kept.has(loginName)).map(({ loginName }) => loginName),
          };
        },
        signal,
      ),

    details: ({ profileId, loginName }, signal) =>
      sessions.use(
        profileId,
        async (panel) => {
          const details = await panel.readDetails(loginName, signal);
          return { details, memory: await remembered(details, { memories, profileId, loginName }) };
        },
        signal,
      ),

    change: ({ profileId, loginName, change, seen }, signal) =>
      write({ profileId, loginName, action: 'change', fields: Object.keys(change), signal }, (panel) =>
        panel.changeUser(loginName, change, seen, signal),
      ),

    setPassword: ({ profileId, loginName, password }, signal) =>
      write({ profileId, loginName, action: 'setPassword', signal }, (panel) =>
        panel.setPassword(loginName, password, signal),
      ),

    suspend: ({ profileId, loginName }, signal) =>
      write({ profileId, loginName, action: 'suspend', signal }, (panel) =>
        suspend({ panel, memories, profileId, loginName, signal }),
      ),

    resume: ({ profileId, loginName }, signal) =>
      write({ profileId, loginName, action: 'resume', signal }, (panel) =>
        resume({ panel, memories, profileId, loginName, signal }),
      ),

    delete: async ({ profileId, loginName, typed }, signal) => {
      if (typed !== loginName) throw new Problem('input-invalid', { fields: ['typed'] });
      await write({ profileId, loginName, action: 'delete', signal }, async (panel) => {
        await panel.deleteUser(loginName, signal);
        await memories.drop(profileId, loginName);
      });
    },

    readTemplate: (profileId) => sessions.use(profileId, (panel) => panel.readTemplate()),

    changeTemplate: (profileId, template) =>
      write({ profileId, action: 'changeTemplate', fields: Object.keys(template) }, (panel) =>
        panel.changeTemplate(template),
      ),

    readPersonal: ({ profileId, loginName, password }, signal) =>
      sessions.use(profileId, (panel) => panel.readPersonal({ loginName, password }, signal), signal),

    changePersonal: ({ profileId, loginName, password, change }, signal) =>
      write({ profileId, loginName, action: 'changePersonal', fields: namesIn(change), signal }, (panel) =>
        panel.changePersonal({ loginName, password }, change, signal),
      ),
  };
}

/** Controls of an add-on by their own names, beside the ones that this program knows. */
const namesIn = ({ extras, ...known }: PersonalChange): string[] => [
  ...Object.keys(known),
  ...Object.keys(extras ?? {}),
];
