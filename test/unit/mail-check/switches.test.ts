import { describe, expect, it } from 'vitest';
import type { ProbedPort } from '@shared/contract/calls/mail-check';
import { standardPorts } from '@shared/mail-check/ports';
import { disagreements, mailSwitchNames, switchDisagreements, type MailSwitches } from '@shared/mail-check/switches';
import en from '@renderer/locales/en.json';
import ja from '@renderer/locales/ja.json';

const host = 'mx10.example.com';
const probed = (protocol: ProbedPort['protocol'], port: number, more: Partial<ProbedPort> = {}): ProbedPort => ({
  ...{ host, port, protocol, security: 'tls', sources: ['panel'], state: 'usable', finding: null, certificate: null },
  ...{ certificateFits: true, mechanisms: ['PLAIN'], plainLogin: false, elapsed: 5 },
  ...more,
});
const told = (state: boolean | null, more: Partial<MailSwitches> = {}): MailSwitches => ({
  ...(Object.fromEntries(mailSwitchNames.map((name) => [name, state])) as MailSwitches),
  ...more,
});
const dark = { state: 'unreachable', finding: 'port-filtered' } as const;
const compare = (switches: MailSwitches, ports: ProbedPort[]) => disagreements(switches, ports, standardPorts);
const everything = [
  ...[probed('imap', 993), probed('imap', 143), probed('pop', 995), probed('pop', 110)],
  ...[probed('submission', 465), probed('submission', 587), probed('smtp', 25, { state: 'reachable' })],
];

describe('the switches of a panel', () => {
  it('agree with ports that answer and are on, and with dark ports that are off', () => {
    expect(compare(told(true), everything)).toEqual([]);
    expect(
      compare(
        told(false),
        everything.map((port) => ({ ...port, ...dark })),
      ),
    ).toEqual([]);
  });

  it('disagree with a port that is on and cannot be reached', () => {
    expect(compare(told(true), [probed('imap', 993, dark)])).toEqual([
      { service: 'imaps', kind: 'on-but-unreachable', host, port: 993 },
    ]);
  });

  it('say nothing of port 25 that a provider blocks, nor of a port that answers on one of two names', () => {
    expect(compare(told(true), [probed('smtp', 25, dark)])).toEqual([]);
    expect(compare(told(true), [probed('imap', 993, dark), probed('imap', 993, { host: 'b' })])).toEqual([]);
  });

  it('disagree with a port that is off and answers', () => {
    expect(compare(told(true, { pop: false }), everything)).toEqual([
      { service: 'pop', kind: 'off-but-answers', host, port: 110 },
    ]);
  });

  it('disagree about the login before sending, either way', () => {
    const without = probed('submission', 587, { state: 'reachable', finding: 'auth-not-offered' });
    expect(compare(told(true), [without])).toEqual([
      { service: 'smtpAuth', kind: 'login-on-but-missing', host, port: 587 },
    ]);
    expect(compare(told(true, { smtpAuth: false }), [without])).toEqual([]);
    expect(compare(told(true, { smtpAuth: false }), [probed('submission', 465)])).toEqual([
      { service: 'smtpAuth', kind: 'login-off-but-offered', host, port: 465 },
    ]);
  });

  it('are silent where the panel says nothing and where nobody looked', () => {
    expect(compare(told(null), everything)).toEqual([]);
    const notProbed = everything.map((port) => ({ ...port, state: 'not-probed' as const }));
    expect(compare(told(true), notProbed)).toEqual([]);
    expect(compare(told(false), notProbed)).toEqual([]);
  });

  it.each([ja, en])('have words for every disagreement and every service', ({ mailCheck: { switches } }) => {
    const { service, place, agree, unknown, ...kinds } = switches;
    expect(Object.keys(kinds).sort()).toEqual([...switchDisagreements].sort());
    expect(Object.keys(service).sort()).toEqual([...mailSwitchNames].sort());
    for (const text of [agree, unknown, ...Object.values(service)]) expect(text.length).toBeGreaterThan(5);
    expect(place).toMatch(/\{service\}.*\{port\}/);
    for (const text of Object.values(kinds)) expect(text).toMatch(/\{host\}.*\{services\}/);
  });
});
