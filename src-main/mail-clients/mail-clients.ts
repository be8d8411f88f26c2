import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { Problem } from '@shared/contract/problem';
import type { DetectedClient, Launch } from '@shared/mail-service/detected-client';
import { linuxCommand, linuxThunderbird, macCommand, windowsCommand, type Command } from './launching';
import { windowsRegistry } from './registry';
import { windowsClients, windowsClientsWithoutGuide } from './windows';

/** The mail clients of this PC. */
export interface MailClients {
  /** `clients` have a guide, `others` are names of mail programs that have none; both are empty where none is found. */
  detect(): Promise<{ clients: DetectedClient[]; others: string[] }>;
  /** Open one of the fixed programs. Rejects with `client-not-opened`. */
  launch(launch: Launch): Promise<void>;
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const macClients: { guide: string; name: string; application: string; launch: Launch }[] = [
  { guide: 'apple-mail', name: 'Mail', application: '/System/Applications/Mail.app', launch: 'appleMail' },
  { guide: 'thunderbird', name: 'Thunderbird', application: '/Applications/Thunderbird.app', launch: 'thunderbird' },
];

async function present<T>(candidates: T[], fileOf: (candidate: T) => string): Promise<T[]> {
  const there = await Promise.all(candidates.map((candidate) => exists(fileOf(candidate))));
  return candidates.filter((_, index) => there[index]);
}

const found = (of: { guide: string; name: string; launch: Launch }): DetectedClient => ({
  ...{ guide: of.guide, name: of.name, version: null, bits: null, isDefault: false },
  launches: [of.launch],
});

export function mailClientsOf(of: {
  platform: NodeJS.Platform;
  environment: NodeJS.ProcessEnv;
  /** The profile file for Outlook that was saved last. */
  profileFile(): Promise<string | null>;
}): MailClients {
  const { platform, environment } = of;
  const systemRoot = environment.SystemRoot ?? 'C:\\Windows';
  const commandFor = async (launch: Launch): Promise<Command | null> => {
    if (platform === 'win32') {
      const [registry, profileFile] = await Promise.all([windowsRegistry(systemRoot), of.profileFile()]);
      return windowsCommand(launch, { registry, systemRoot, profileFile });
    }
    return platform === 'darwin' ? macCommand(launch) : linuxCommand(launch);
  };
  return {
    async detect() {
      if (platform === 'win32') {
        const registry = await windowsRegistry(systemRoot);
        return { clients: windowsClients(registry), others: windowsClientsWithoutGuide(registry) };
      }
      if (platform === 'darwin') {
        const there = await present(macClients, ({ application }) => application);
        return { clients: there.map(found), others: [] };
      }
      const thunderbird = { guide: 'thunderbird', name: 'Thunderbird', launch: 'thunderbird' } as const;
      const there = await present([thunderbird], () => linuxThunderbird);
      return { clients: there.map(found), others: [] };
    },
    async launch(launch) {
      const command = await commandFor(launch);
      if (!command) throw new Problem('client-not-opened', { client: launch });
      await start(command, launch);
    },
  };
}

/** Resolves when the program runs; it lives on without us. */
function start({ program, words }: Command, launch: Launch): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { detached: true, stdio: 'ignore', shell: false });
    child.once('error', (cause) => reject(new Problem('client-not-opened', { client: launch }, { cause })));
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
