import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, open, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { eventually } from '../eventually';
import { privateAuthority, serverCertificate, type KeyPair } from './certificates';
import { dovecotConfiguration } from './dovecot';
import { freeMailPorts, type MailPorts } from './ports';
import { postfixMain, postfixServices } from './postfix';
import {
  addressOwners,
  deliveries,
  dovecotRecipients,
  dovecotUsers,
  mailUsers,
  refusals,
  type MailUser,
} from './users';

const run = promisify(execFile);

/** Real Dovecot and Postfix on loopback, private instances that share nothing with a mail server of the machine. */
export interface MailServer {
  ports: MailPorts;
  /** The authority of the servers' certificate, PEM. */
  authority: KeyPair;
  /** The servers' own certificate, PEM. */
  certificate: string;
  folder: string;
  /** Replace all mailboxes. Mail that is there already stays. */
  setUsers(users: readonly MailUser[]): Promise<void>;
  /** Everything that both servers wrote to their logs. */
  logs(): Promise<string>;
  stop(): Promise<void>;
}

/** Postfix can only be started by root: it changes to its own user. */
export const canStartMailServer = process.getuid?.() === 0;

/**
 * Start both servers; answers when all seven ports greet. Needs root and the Debian packages dovecot-imapd, dovecot-pop3d,
 * dovecot-lmtpd and postfix.
 */
export async function startMailServer(users: readonly MailUser[] = Object.values(mailUsers)): Promise<MailServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mail-server-'));
  const undertaker = startUndertaker(folder);
  const ports = await freeMailPorts();
  const authority = await privateAuthority();
  const postfixFolder = path.join(folder, 'postfix');
  await chmod(folder, 0o755);
  for (const name of ['run', 'tls', 'mail', 'postfix', 'queue', 'data']) await mkdir(path.join(folder, name));

  const { key, cert } = await serverCertificate(authority);
  await writeFile(path.join(folder, 'tls/server.pem'), cert);
  await writeFile(path.join(folder, 'tls/server.key'), key, { mode: 0o600 });
  const account = { user: 'nobody', group: 'nogroup' };
  const dovecotFile = path.join(folder, 'dovecot.conf');
  await writeFile(dovecotFile, dovecotConfiguration({ folder, ports, account }));
  await writeFile(path.join(postfixFolder, 'main.cf'), postfixMain(folder));
  await writeFile(path.join(postfixFolder, 'master.cf'), postfixServices(ports));
  await run('chown', [`${account.user}:${account.group}`, path.join(folder, 'mail')]);
  await run('chown', ['postfix:root', path.join(folder, 'data')]);

  async function setUsers(list: readonly MailUser[]): Promise<void> {
    await writeFile(path.join(folder, 'users'), dovecotUsers(list, path.join(folder, 'mail')));
    await writeFile(path.join(folder, 'recipients'), dovecotRecipients(list, path.join(folder, 'mail')));
    const maps = { senders: addressOwners(list), deliver: deliveries(list), refusals: refusals(list) };
    for (const [name, content] of Object.entries(maps)) {
      const file = path.join(postfixFolder, name);
      await writeFile(file, content);
      await run('postmap', ['-c', postfixFolder, `hash:${file}`]);
    }
  }

  await setUsers(users);
  await startDaemon('dovecot', ['-c', dovecotFile], folder);
  await startDaemon('postfix', ['-c', postfixFolder, 'start'], folder);
  await Promise.all(Object.values(ports).map((port) => eventually(() => greets(port), 20_000)));

  return {
    ports,
    authority,
    certificate: cert,
    folder,
    setUsers,
    logs: async () => {
      const files = ['dovecot.log', 'postfix.log'].map((name) => readFile(path.join(folder, name), 'utf8'));
      return (await Promise.all(files)).join('\n');
    },
    stop: async () => {
      const gone = once(undertaker, 'exit');
      undertaker.stdin.end();
      await gone;
    },
  };
}

/** A daemon keeps what it inherits open: with a pipe for its output, whoever reads that would wait for ever. */
async function startDaemon(command: string, words: string[], folder: string): Promise<void> {
  const file = path.join(folder, `${command}.start`);
  const output = await open(file, 'w');
  try {
    const [code] = await once(spawn(command, words, { stdio: ['ignore', output.fd, output.fd] }), 'exit');
    if (code !== 0) throw new Error(`${command} did not start: ${await readFile(file, 'utf8')}`);
  } finally {
    await output.close();
  }
}

/**
 * Ends both servers when its input ends, which comes also when this process is killed; answers by ending itself when they
 * are gone.
 */
function startUndertaker(folder: string) {
  const work = `read -r end
    postfix -c "$0/postfix" stop
    pid=$(cat "$0/run/master.pid") && kill "$pid"
    while kill -0 "$pid"; do sleep 0.05; done
    rm -rf "$0"`;
  return spawn('/bin/sh', ['-c', work, folder], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
}

async function greets(port: number): Promise<true | null> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return null;
  } finally {
    socket.destroy();
  }
}
