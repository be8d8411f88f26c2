import type { ProbedPort } from '../contract/calls/mail-check';
import type { MailPortKind, PortTable } from './ports';

/** Mail services that a panel may switch on and off; `smtpAuth` is the login before sending. */
export const mailSwitchNames = [
  'imaps',
  'imap',
  'pops',
  'pop',
  'submissions',
  'submission',
  'smtp',
  'smtpAuth',
] as const;
export type MailSwitchName = (typeof mailSwitchNames)[number];

/** What the panel says of each; null where it says nothing that is understood. */
export type MailSwitches = Record<MailSwitchName, boolean | null>;

/** How a panel's switch and what was found can disagree. */
export const switchDisagreements = [
  'on-but-unreachable',
  'off-but-answers',
  'login-on-but-missing',
  'login-off-but-offered',
] as const;

export interface SwitchDisagreement {
  service: MailSwitchName;
  kind: (typeof switchDisagreements)[number];
  host: string;
  port: number;
}

const places = (table: PortTable): [Exclude<MailSwitchName, 'smtpAuth'>, MailPortKind, port: number][] => [
  ['imaps', 'imap', table.imap.tls],
  ['imap', 'imap', table.imap.plain],
  ['pops', 'pop', table.pop.tls],
  ['pop', 'pop', table.pop.plain],
  ['submissions', 'submission', table.submission.tls],
  ['submission', 'submission', table.submission.plain],
  ['smtp', 'smtp', table.smtp],
];

const answers = ({ state }: ProbedPort): boolean => state === 'usable' || state === 'reachable';
const isDark = ({ state }: ProbedPort): boolean => state === 'unreachable';
const lacksLogin = ({ finding }: ProbedPort): boolean => finding === 'auth-not-offered';

/**
 * Where the panel's switches and the ports of the panel's own machine disagree. What nobody knows is no disagreement: a
 * switch that the panel does not tell, a port that was not looked at in time.
 */
export function disagreements(
  switches: MailSwitches,
  ports: readonly ProbedPort[],
  table: PortTable,
): SwitchDisagreement[] {
  const found: SwitchDisagreement[] = [];
  const note = (service: MailSwitchName, kind: SwitchDisagreement['kind'], seen: ProbedPort | undefined): void => {
    if (seen) found.push({ service, kind, host: seen.host, port: seen.port });
  };
  for (const [service, protocol, port] of places(table)) {
    const seen = ports.filter((one) => one.protocol === protocol && one.port === port);
    if (switches[service] === false) note(service, 'off-but-answers', seen.find(answers));
    // Port 25 is for servers among themselves, and many providers block it: that it is dark from here means nothing.
    if (switches[service] === true && service !== 'smtp' && seen.every(isDark))
      note(service, 'on-but-unreachable', seen[0]);
  }
  const outgoing = ports.filter((one) => one.protocol === 'submission' && answers(one));
  if (switches.smtpAuth === true && outgoing.every(lacksLogin)) note('smtpAuth', 'login-on-but-missing', outgoing[0]);
  if (switches.smtpAuth === false)
    note(
      'smtpAuth',
      'login-off-but-offered',
      outgoing.find(({ state }) => state === 'usable'),
    );
  return found;
}
