import { isErased, type Dialect } from './dialect';

/** POP3: RFC 1939; CAPA: RFC 2449; STLS: RFC 2595 §4. */
export const pop3: Dialect = {
  protocol: 'pop',
  isGreeting: (line) => line.startsWith('+OK'),
  isRefusal: (line) => line.startsWith('-ERR'),
  restOfGreeting: async () => undefined,
  greetingAgain: '+OK',
  quit: 'QUIT',

  async capabilities(lines) {
    lines.say('CAPA');
    const reply = await lines.reply((line) => line === '.' || line.startsWith('-'));
    const offered = reply.slice(1, -1).map((line) => line.toUpperCase().split(' '));
    // Servers older than CAPA take USER and PASS, and have no STLS.
    if (reply[0]?.startsWith('-')) return { startTls: false, mechanisms: ['USER'], login: true, startTlsErased: false };
    const has = (name: string): boolean => offered.some(([first]) => first === name);
    const sasl = offered.find(([first]) => first === 'SASL')?.slice(1) ?? [];
    const mechanisms = [...(has('USER') ? ['USER'] : []), ...sasl];
    return {
      startTls: has('STLS'),
      mechanisms,
      login: mechanisms.length > 0,
      startTlsErased: offered.some(([first = '']) => isErased(first)),
    };
  },

  async startTls(lines) {
    lines.say('STLS');
    const answer = await lines.next();
    return answer.startsWith('+OK') ? null : answer;
  },
};
