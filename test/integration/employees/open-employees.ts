import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Profile } from '@shared/contract/schemas';
import { createEmployees, type Employees } from '@main/employees/employees';
import { openSuspendMemories, type SuspendMemories } from '@main/employees/suspend-memories';
import { openAuditJournal, type AuditJournal } from '@main/journal/journal';
import { createBlueOnyxWebPanel } from '@main/panels/blueonyx-web/index';
import { createPanelSessions, type PanelSessions } from '@main/panels/sessions';
import type { PracticePanel, PracticePanelOptions, StoredUser } from '@main/practice/practice-panel';
import { practicePanel } from '@support/practice';
import { sampleProfile } from '@support/sample-profile';

export const profileId = '3f0e6a52-6d0f-4c1e-9c55-2f4b0a7d9e01';
const timeouts = { connect: 5000, page: 2000, create: 2000, silenceTotal: 500, silencePause: 40 };

/** Where a panel stands and who signs in: all that a service in another process must know of it. */
export interface PanelPlace {
  origin: string;
  fingerprint: string;
  loginName: string;
  password: string;
}

export interface Service {
  employees: Employees;
  journal: AuditJournal;
  memories: SuspendMemories;
  sessions: PanelSessions;
}

/** The service as the program makes it, on a folder and a panel. */
export function serviceOn(folder: string, { origin, fingerprint, loginName, password }: PanelPlace): Service {
  const report = (problem: Error): void => {
    throw problem;
  };
  const profile: Profile = { ...sampleProfile({ panelOrigin: origin, administrator: loginName }), id: profileId };
  const sessions = createPanelSessions({
    open: async () => createBlueOnyxWebPanel({ origin, loginName, password, pinnedFingerprint: fingerprint, timeouts }),
  });
  const journal = openAuditJournal({ folder, who: 'sato@SOUMU-PC3', now: Date.now, report });
  const memories = openSuspendMemories({ folder, report });
  return {
    sessions,
    journal,
    memories,
    employees: createEmployees({ sessions, journal, memories, profile: async () => profile }),
  };
}

export const placeOf = ({ origin, fingerprint, administrator }: PracticePanel): PanelPlace => ({
  origin,
  fingerprint,
  ...administrator,
});

export interface OpenedEmployees extends Service {
  server: PracticePanel;
  folder: string;
  /** A user as the panel has it. */
  stored(loginName: string): StoredUser;
  /** The lines of the journal as `action outcome`, newest first. */
  noted(): Promise<string[]>;
}

export async function stateFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'employees-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

export const notedIn = async (journal: AuditJournal): Promise<string[]> =>
  (await journal.list({ search: '', from: 0, count: 500 })).entries.map(
    ({ action, outcome }) => `${action} ${outcome}`,
  );

/** A practice panel and the service at it. */
export async function openEmployees(options: PracticePanelOptions = {}): Promise<OpenedEmployees> {
  const server = await practicePanel(options);
  const folder = await stateFolder();
  const service = serviceOn(folder, placeOf(server));
  return {
    ...service,
    server,
    folder,
    stored(loginName) {
      const user = server.state.directory.find(loginName);
      if (!user) throw new Error(`${loginName} is not on the panel`);
      return user;
    },
    noted: () => notedIn(service.journal),
  };
}
