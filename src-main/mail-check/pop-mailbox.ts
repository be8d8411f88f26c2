import type { Approach } from './approach';
import { MailFault } from './fault';
import type { MailboxSession } from './mailbox';
import { faultFromReply, type Moment } from './signs';

/** RFC 1939 §3: longer arguments are allowed since RFC 2449 §4, but a line break never. */
const hasLineBreak = (text: string): boolean => /[\r\n]/.test(text);

/** Of the newest messages, so many are looked at; a new one is among them. */
const looksAt = 10;

/**
 * The handful of POP3 commands that are needed (RFC 1939), spoken on the connection that was approached. `node-pop3` makes
 * its own connection and cannot start TLS on it (STLS), takes one packet for one answer, and an answer that nobody waits
 * for ends the program.
 */
export async function signInToPop(approach: Approach, loginName: string, password: string): Promise<MailboxSession> {
  const lines = approach.talk();
  const { limits } = approach.parts;

  async function command(moment: Moment, line: string, limit = limits.reply): Promise<string> {
    lines.say(line);
    const answer = await approach.wait(lines.next(), limit);
    if (!answer.startsWith('+OK'))
      throw faultFromReply(moment, answer, moment === 'login' ? 'password-wrong' : undefined);
    return answer;
  }

  const rest = (): Promise<string[]> => approach.wait(lines.privateReply((line) => line === '.', mostLines));
  const count = async (): Promise<number> => Number((await command('mailbox', 'STAT')).split(' ')[1] ?? 0);

  if (hasLineBreak(loginName + password)) throw new MailFault('password-wrong', { reply: '' });
  await command('login', `USER ${loginName}`, limits.login);
  await command('login', `PASS ${password}`, limits.login);

  return {
    open: async () => ({ messages: await count(), quota: null }),

    async find(messageId) {
      const newest = await count();
      for (let number = newest; number > Math.max(0, newest - looksAt); number -= 1) {
        await command('mailbox', `TOP ${number} 0`);
        const header = (await rest()).join('\n');
        if (header.includes(messageId)) return { id: String(number), receivedAt: receivedAt(header), inJunk: false };
      }
      return null;
    },

    async remove({ id }) {
      await command('mailbox', `DELE ${id}`);
    },

    async close() {
      // Only QUIT makes a deletion come true (RFC 1939 §6), and only it unlocks the mailbox at once.
      await command('mailbox', 'QUIT').finally(() => approach.close());
    },

    drop: () => approach.close(),
  };
}

/** A header is longer than a reply, and of no certain length. */
const mostLines = 1000;

/** The date behind the last semicolon of the topmost `Received` field (RFC 5322 §3.6.7). */
function receivedAt(header: string): Date | null {
  const [, field = ''] = /^Received:((?:.*\n?)(?:[ \t].*\n?)*)/im.exec(header) ?? [];
  const date = new Date(field.slice(field.lastIndexOf(';') + 1).trim());
  return Number.isNaN(date.getTime()) ? null : date;
}
