import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { eventually } from './eventually';

const run = promisify(execFile);
const keyringPassword = 'test-keyring';
const secrets = 'org.freedesktop.secrets';
const prompterName = 'org.gnome.keyring.SystemPrompter';

/** What happens when the keyring wants to ask the person for its password. */
export type Prompter = 'refuses' | 'hangs';

export interface SecretServiceOptions {
  /** `refuses`: as if the person pressed cancel. `hangs`: as if nobody looked at the question. */
  prompter?: Prompter;
  /** False: a session bus on which nobody keeps secrets. */
  keyring?: boolean;
  /** False: the keyring has no collection yet and the person would first have to choose a password for one. */
  collection?: boolean;
  /** True: the bus hands no message on to the keyring, as a sandbox or a policy would have it. */
  denied?: boolean;
}

/** A private D-Bus session with gnome-keyring as its Secret Service. All that it stores is deleted by `stop`. */
export interface SecretService {
  /** To be put over the environment of a program that shall use it. */
  env: Record<string, string>;
  lock(): Promise<void>;
  /** As signing in to the desktop would. */
  unlock(): Promise<void>;
  killKeyring(): Promise<void>;
  startKeyring(): Promise<void>;
  /** The stored secret, or null; asked for by another program than the one under test. */
  find(service: string, account: string): Promise<string | null>;
  /** How many entries a service has. */
  count(service: string): Promise<number>;
  /** Delete an entry behind the back of the program under test. */
  forget(service: string, account: string): Promise<void>;
  /** Wait until the keyring asks; with its process id, for a prompter that hangs. */
  prompted(): Promise<number>;
  /** Let a hanging question fail. */
  endPrompt(): Promise<void>;
  /** End the bus with everything on it and delete its folder. */
  stop(): Promise<void>;
}

/** Start one; needs the Debian packages dbus, gnome-keyring, libsecret-tools and libglib2.0-bin. Works as any user. */
export async function startSecretService(options: SecretServiceOptions = {}): Promise<SecretService> {
  const folder = await mkdtemp(path.join(tmpdir(), 'secret-service-'));
  const runtime = path.join(folder, 'run');
  const prompterPid = path.join(folder, 'prompter.pid');
  await mkdir(runtime, { mode: 0o700 });
  await chmod(runtime, 0o700);
  await writeFile(path.join(folder, 'bus.conf'), busConfiguration(runtime, folder, options.denied ?? false));
  await writeFile(
    path.join(folder, 'prompter.service'),
    `[D-BUS Service]\nName=${prompterName}\nExec=${prompterCommand(options.prompter ?? 'refuses', prompterPid)}\n`,
  );

  // A process group of its own, in which the bus starts the prompter too. Its leader waits for the end of its input, which
  // comes also when this process is killed, and ends them all.
  const leader = 'dbus-daemon "$@" & read -r end; kill -KILL 0';
  const bus = spawn(
    '/bin/sh',
    ['-c', leader, 'sh', `--config-file=${folder}/bus.conf`, '--nofork', '--nosyslog', '--print-address'],
    { detached: true, stdio: ['pipe', 'pipe', 'ignore'] },
  );
  const env = {
    DBUS_SESSION_BUS_ADDRESS: await firstLine(bus),
    XDG_RUNTIME_DIR: runtime,
    XDG_DATA_HOME: path.join(folder, 'data'),
  };
  // The daemons get a home of their own, too, and no display on which they could ask.
  const surroundings = { env: { ...process.env, ...env, HOME: folder, DISPLAY: undefined } };
  const gdbus = async (...parameters: string[]) =>
    (await run('gdbus', ['call', '--session', ...parameters], surroundings)).stdout;
  const secretTool = (...parameters: string[]) => run('secret-tool', parameters, surroundings);
  let keyring: ChildProcess | null = null;

  async function startKeyring(): Promise<void> {
    const unlock = options.collection === false ? [] : ['--unlock'];
    const daemon = spawn('gnome-keyring-daemon', ['--foreground', '--components=secrets', ...unlock], {
      ...surroundings,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    keyring = daemon;
    daemon.stdin.end(keyringPassword);
    await eventually(async () => ((await gdbus(...onBus('NameHasOwner'), secrets)).includes('true') ? true : null));
  }

  async function killKeyring(): Promise<void> {
    if (!keyring || keyring.exitCode !== null || keyring.signalCode !== null) return;
    const gone = once(keyring, 'exit');
    keyring.kill('SIGKILL');
    await gone;
  }

  const prompted = () => eventually(async () => Number(await readFile(prompterPid, 'utf8').catch(() => '')) || null);

  if (options.keyring !== false) await startKeyring();

  return {
    env,
    lock: async () => {
      await gdbus(
        '-d',
        secrets,
        '-o',
        '/org/freedesktop/secrets',
        '-m',
        'org.freedesktop.Secret.Service.Lock',
        "['/org/freedesktop/secrets/collection/login']",
      );
    },
    unlock: () => unlockThroughControlSocket(path.join(runtime, 'keyring/control')),
    killKeyring,
    startKeyring,
    find: async (service, account) => {
      const found = await secretTool('lookup', 'service', service, 'account', account).catch((error: unknown) => {
        // How secret-tool says that there is no such entry.
        if (error instanceof Error && 'code' in error && error.code === 1) return null;
        throw error;
      });
      return found?.stdout ?? null;
    },
    count: async (service) => {
      const { stdout, stderr } = await secretTool('search', '--all', 'service', service);
      return (stdout + stderr).split('attribute.account').length - 1;
    },
    forget: async (service, account) => {
      await secretTool('clear', 'service', service, 'account', account);
    },
    prompted,
    endPrompt: async () => {
      process.kill(await prompted(), 'SIGKILL');
    },
    stop: async () => {
      await killKeyring();
      if (bus.signalCode === null) {
        const gone = once(bus, 'exit');
        bus.stdin.end();
        await gone;
      }
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const onBus = (method: string): string[] => [
  '-d',
  'org.freedesktop.DBus',
  '-o',
  '/org/freedesktop/DBus',
  '-m',
  `org.freedesktop.DBus.${method}`,
];

const busConfiguration = (runtime: string, services: string, denied: boolean): string => `<busconfig>
  <type>session</type>
  <listen>unix:dir=${runtime}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>${services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    ${denied ? `<deny send_destination="${secrets}"/>` : ''}
  </policy>
</busconfig>
`;

/** The bus starts it when the keyring asks for a prompter; neither one ever speaks to the keyring. */
const prompterCommand = (prompter: Prompter, pidFile: string): string =>
  prompter === 'refuses' ? '/bin/false' : `/bin/sh -c "echo $$ > ${pidFile}; exec sleep 600"`;

async function firstLine(daemon: ChildProcess): Promise<string> {
  let seen = '';
  for await (const chunk of daemon.stdout ?? []) {
    seen += String(chunk);
    if (seen.includes('\n')) return seen.trim();
  }
  throw new Error(`dbus-daemon did not start (is the Debian package "dbus" installed?): ${seen}`);
}

/** gnome-keyring's control protocol, as its PAM module speaks it: a credentials byte, then length, operation and password. */
async function unlockThroughControlSocket(socketPath: string): Promise<void> {
  const socket = connect(socketPath);
  const password = Buffer.from(keyringPassword);
  const packet = Buffer.alloc(1 + 12 + password.length);
  packet.writeUInt32BE(12 + password.length, 1);
  packet.writeUInt32BE(1, 5);
  packet.writeUInt32BE(password.length, 9);
  password.copy(packet, 13);
  socket.write(packet);
  const answer = Buffer.from(await text(socket), 'latin1');
  if (answer.length !== 8 || answer.readUInt32BE(4) !== 0)
    throw new Error(`unlocking failed: ${answer.toString('hex')}`);
}
