import iconv from 'iconv-lite';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appleProfile } from '@main/handouts/apple-profile';
import { outlookAutodiscover } from '@main/handouts/outlook-autodiscover';
import { outlookProfile } from '@main/handouts/outlook-profile';
import type { SetUpFile, SetUpValues } from '@main/handouts/set-up-file';
import { thunderbirdAutoconfig } from '@main/handouts/thunderbird-autoconfig';
import type { AccountType, Security } from '@shared/mail-service/mail-service';
import { canStartMailServer, startMailServer, type MailServer } from '@support/mail-server/mail-server';
import { mailboxOfUser, serviceAt } from '@support/mail-server/mail-test';
import { mailHost, mailUsers } from '@support/mail-server/users';
import { xpath } from '@support/xml';

/** What a client would take from a file for one of the two servers. `startsEncrypted`: from the first byte. */
interface Read {
  host: string;
  port: string;
  user: string;
  startsEncrypted: boolean;
}
type Both = { incoming: Read; outgoing: Read };
type Reader = (bytes: Uint8Array, type: AccountType, ports: { tls: string[] }) => Both;

const readAutoconfig: Reader = (bytes) => {
  const read = (server: string): Read => {
    const at = (name: string) => xpath(bytes, `//${server}/${name}`);
    return {
      host: at('hostname'),
      port: at('port'),
      user: at('username'),
      startsEncrypted: at('socketType') === 'SSL',
    };
  };
  return { incoming: read('incomingServer'), outgoing: read('outgoingServer') };
};

const readAutodiscover: Reader = (bytes, accountType) => {
  const read = (type: string): Read => {
    const at = (name: string) =>
      xpath(bytes, `//*[local-name()="Protocol"][*[local-name()="Type"]="${type}"]/*[local-name()="${name}"]`);
    return { host: at('Server'), port: at('Port'), user: at('LoginName'), startsEncrypted: at('Encryption') === 'SSL' };
  };
  return { incoming: read(accountType === 'pop' ? 'POP3' : 'IMAP'), outgoing: read('SMTP') };
};

/** Apple's profile says only that it is encrypted; the client knows from the port how it begins. */
const readApple: Reader = (bytes, _type, { tls }) => {
  const read = (side: 'Incoming' | 'Outgoing'): Read => {
    const at = (name: string) => xpath(bytes, `//key[.="${side}MailServer${name}"]/following-sibling::*[1]`);
    const port = at('PortNumber');
    return { host: at('HostName'), port, user: at('Username'), startsEncrypted: tls.includes(port) };
  };
  return { incoming: read('Incoming'), outgoing: read('Outgoing') };
};

/** Outlook's older profile says of POP and IMAP: SSL from the first byte, or not at all. */
const readProfile: Reader = (bytes, accountType) => {
  const lines = iconv.decode(Buffer.from(bytes), 'cp932').split('\r\n');
  const section = lines.slice(lines.indexOf('[Account1]') + 1);
  const at = (name: string): string =>
    section.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  const name = accountType === 'pop' ? 'POP3' : 'IMAP';
  return {
    incoming: {
      host: at(`${name}Server`),
      port: at(`${name}Port`),
      user: at(`${name}UserName`),
      startsEncrypted: at(`${name}UseSSL`) === '1',
    },
    outgoing: {
      host: at('SMTPServer'),
      port: at('SMTPPort'),
      user: at('SMTPUserName'),
      startsEncrypted: at('SMTPSecureConnection') === '1',
    },
  };
};

/** `noStarttls`: the account types for which the file is refused, as it cannot say STARTTLS for receiving. */
const files: [name: string, make: (of: SetUpValues) => SetUpFile, read: Reader, noStarttls: AccountType[]][] = [
  ['Thunderbird', thunderbirdAutoconfig, readAutoconfig, []],
  ['Autodiscover', outlookAutodiscover, readAutodiscover, ['pop']],
  ['Apple', appleProfile, readApple, []],
  ['Outlook profile', outlookProfile, readProfile, ['pop', 'imap']],
];
const ways = (['pop', 'imap'] as const).flatMap((type) =>
  (['tls', 'starttls'] as const).map((security) => [type, security] as const),
);

const user = mailUsers.healthy;
const [sender = ''] = user.addresses;

describe.skipIf(!canStartMailServer)('curl, told nothing but what stands in a set-up file', () => {
  let server: MailServer;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'curl-'));
    server = await startMailServer();
    writeFileSync(path.join(folder, 'authority.pem'), server.authority.cert);
    writeFileSync(
      path.join(folder, 'mail.txt'),
      `From: ${sender}\r\nTo: ${sender}\r\nSubject: from a set-up file\r\n\r\n\r\n`,
    );
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Answers with what the server sent; rejects with curl's words. */
  async function curl(protocol: string, { host, port, user: login, startsEncrypted }: Read, more: string[] = []) {
    const options = [
      `url = "${protocol}${startsEncrypted ? 's' : ''}://${host}:${port}/"`,
      `user = "${login}:${user.password}"`,
      `resolve = "${mailHost}:${port}:127.0.0.1"`,
      `cacert = "${path.join(folder, 'authority.pem')}"`,
      'ssl-reqd',
      'silent',
      'show-error',
      ...more,
    ];
    const child = spawn('curl', ['--config', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.end(options.join('\n'));
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const [answer, words, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    if (code !== 0) throw new Error(`curl ended with ${String(code)}: ${words}`);
    return answer;
  }

  describe.each(files)('%s', (_name, make, read, noStarttls) => {
    const possible = ways.filter(([type, security]) => security === 'tls' || !noStarttls.includes(type));
    it.each(possible)('signs in over %s with %s, and sends', async (type: AccountType, security: Security) => {
      const service = serviceAt(server.ports, type, { incoming: security, outgoing: security });
      const mailbox = mailboxOfUser(user, service);
      const tls = [server.ports.pop3s, server.ports.imaps, server.ports.submissions].map(String);
      const { incoming, outgoing } = read(make({ mailbox, companyName: '株式会社みほん' }).bytes, type, { tls });
      const mail = [`mail-from = "${sender}"`, `mail-rcpt = "${sender}"`];
      await curl('smtp', outgoing, [...mail, `upload-file = "${path.join(folder, 'mail.txt')}"`]);
      const list = type === 'pop' ? /^(?:\d+ \d+\r\n)+$/ : /^\* LIST .*INBOX/m;
      // What was sent is in the list once it is delivered.
      await expect.poll(() => curl(type === 'pop' ? 'pop3' : 'imap', incoming), { timeout: 20_000 }).toMatch(list);
      const wrong = { ...incoming, user: sender };
      await expect(curl(type === 'pop' ? 'pop3' : 'imap', wrong)).rejects.toThrow('curl ended with 67');
    });
  });
});
