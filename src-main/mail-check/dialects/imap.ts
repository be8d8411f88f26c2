import { isErased, type Dialect } from './dialect';

const tag = 'a1';
const isTagged = (line: string): boolean => line.startsWith(`${tag} `);

/** IMAP4: RFC 9051 (CAPABILITY §6.1.1, STARTTLS §6.2.1, LOGINDISABLED §6.2.3). */
export const imap: Dialect = {
  protocol: 'imap',
  isGreeting: (line) => /^\* (?:OK|PREAUTH)\b/i.test(line),
  isRefusal: (line) => /^\* BYE\b/i.test(line),
  restOfGreeting: async () => undefined,
  greetingAgain: '* OK ready',
  quit: 'a9 LOGOUT',

  async capabilities(lines) {
    lines.say(`${tag} CAPABILITY`);
    const reply = await lines.reply(isTagged);
    const offered = reply
      .filter((line) => /^\* CAPABILITY /i.test(line))
      .flatMap((line) => line.toUpperCase().split(' ').slice(2));
    const login = !offered.includes('LOGINDISABLED');
    const sasl = offered.flatMap((name) => (name.startsWith('AUTH=') ? [name.slice(5)] : []));
    return {
      startTls: offered.includes('STARTTLS'),
      mechanisms: [...(login ? ['LOGIN'] : []), ...sasl.filter((name) => name !== 'LOGIN')],
      login: login || sasl.length > 0,
      startTlsErased: offered.some(isErased),
    };
  },

  async startTls(lines) {
    lines.say(`${tag} STARTTLS`);
    const answer = (await lines.reply(isTagged)).at(-1) ?? '';
    return answer.toUpperCase().startsWith(`${tag.toUpperCase()} OK`) ? null : answer;
  },
};
