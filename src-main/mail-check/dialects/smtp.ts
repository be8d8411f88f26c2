import { isErased, type Dialect } from './dialect';

/** The last line of an SMTP reply has a space, or nothing, after its code (RFC 5321 §4.2.1). */
const isLast = (line: string): boolean => !/^\d{3}-/.test(line);

/**
 * The name for EHLO. A client behind address translation knows no name of its own that others could look up, so it gives
 * an address literal (RFC 5321 §4.1.4), and nothing about this PC is told.
 */
export const clientName = '[127.0.0.1]';

/** SMTP submission: RFC 6409; AUTH: RFC 4954; STARTTLS: RFC 3207. */
export const smtp: Dialect = {
  protocol: 'smtp',
  isGreeting: (line) => line.startsWith('220'),
  isRefusal: (line) => /^[45]\d\d[ -]/.test(line),
  restOfGreeting: async (first, lines) => {
    if (!isLast(first)) await lines.reply(isLast);
  },
  greetingAgain: '220 ready',
  quit: 'QUIT',

  async capabilities(lines) {
    lines.say(`EHLO ${clientName}`);
    const reply = await lines.reply(isLast);
    const offered = reply.slice(1).map((line) => line.slice(4).toUpperCase().trim());
    // `AUTH=` is how servers before RFC 4954 wrote it.
    const mechanisms = offered.flatMap((line) => /^AUTH[ =](.*)$/.exec(line)?.[1]?.split(/\s+/) ?? []);
    return {
      startTls: offered.includes('STARTTLS'),
      mechanisms: [...new Set(mechanisms)],
      login: mechanisms.length > 0,
      startTlsErased: offered.some(isErased),
    };
  },

  async startTls(lines) {
    lines.say('STARTTLS');
    const answer = (await lines.reply(isLast)).at(-1) ?? '';
    return answer.startsWith('220') ? null : answer;
  },
};
