import type { MailFinding, MailFindingCode } from '@shared/mail-check/findings';
import { sideOf, type MailSide } from '@shared/mail-check/steps';
import { standardPort, type MailServer, type MailService, type Security } from '@shared/mail-service/mail-service';

/** What can be done about a finding with one press: another setting to try, or a decision that only a person can take. */
export type Remedy =
  | { kind: 'useHost'; side: MailSide; host: string }
  | { kind: 'usePort'; side: MailSide; port: number; security: Security }
  | { kind: 'useLoginName'; loginName: string }
  | { kind: 'retypePassword' }
  | { kind: 'trust'; side: MailSide }
  | { kind: 'consent' };

interface Case {
  finding: MailFinding;
  side: MailSide;
  server: MailServer;
  standard(security: Security): number;
}

type Rule = (of: Case) => Remedy[];

const at = ({ side }: Case, port: number, security: Security): Remedy => ({ kind: 'usePort', side, port, security });

const tls: Rule = (of) => [at(of, of.standard('tls'), 'tls')];
const starttls: Rule = (of) => [at(of, of.standard('starttls'), 'starttls')];
const encrypted: Rule = (of) => [...tls(of), ...starttls(of)];

/** Other ports of the same host that were seen open, e.g. `465, 587`. */
const openPorts: Rule = (of) =>
  String(of.finding.params.proposals ?? '')
    .split(',')
    .map(Number)
    .filter((port) => Number.isInteger(port) && port > 0)
    .map((port) => at(of, port, port === of.standard('tls') ? 'tls' : 'starttls'));

const proposedHost: Rule = ({ finding: { params }, side }) =>
  params.proposal ? [{ kind: 'useHost', side, host: String(params.proposal) }] : [];
const proposedLoginName: Rule = ({ finding: { params } }) =>
  params.works ? [{ kind: 'useLoginName', loginName: String(params.works) }] : [];
const trust: Rule = ({ side }) => [{ kind: 'trust', side }];
const retype: Rule = () => [{ kind: 'retypePassword' }];

const rules: Partial<Record<MailFindingCode, Rule>> = {
  'port-closed': openPorts,
  'port-filtered': openPorts,
  // Where nothing else was seen open, RFC 6409 and RFC 8314 say where clients belong.
  'port-25-blocked': (of) => (openPorts(of).length > 0 ? openPorts(of) : encrypted(of)),
  'other-protocol': encrypted,
  'tls-expected': (of) => [at(of, of.server.port, 'tls')],
  'tls-not-here': (of) => [at(of, of.server.port, 'starttls'), ...tls(of)],
  'starttls-missing': tls,
  'starttls-stripped': tls,
  'plain-login-refused': (of) => [at(of, of.server.port, 'starttls'), ...tls(of)],
  'auth-not-offered': encrypted,
  unencrypted: encrypted,
  'consent-missing': (of) => [...encrypted(of), { kind: 'consent' }],
  'certificate-other-name': proposedHost,
  'certificate-self-signed': trust,
  'certificate-unknown-authority': trust,
  'login-is-address': proposedLoginName,
  'login-wants-address': proposedLoginName,
  'password-wrong': retype,
  'password-retyped': retype,
};

const isAsItIs = (remedy: Remedy, { server }: Case): boolean =>
  remedy.kind === 'usePort' && remedy.port === server.port && remedy.security === server.security;

/** What changes nothing of the setting itself. */
const keepsSetting = ({ kind }: Remedy): boolean => kind === 'retypePassword' || kind === 'trust';

/**
 * The remedies of a finding, the best first; those that would change nothing are left out. A setting that the office has
 * given is not for its user to change: a server may even name itself what it is not.
 */
export function remediesFor(finding: MailFinding, service: MailService, isGiven = false): Remedy[] {
  const side = sideOf(finding.step);
  const protocol = side === 'incoming' ? service.accountType : 'submission';
  const of: Case = { finding, side, server: service[side], standard: (security) => standardPort(protocol, security) };
  const all = rules[finding.code]?.(of) ?? [];
  const distinct = all.filter(
    (one, index) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index,
  );
  return distinct.filter((remedy) => !isAsItIs(remedy, of) && (!isGiven || keepsSetting(remedy)));
}

/** What is tried, and may be changed by a remedy. */
export interface Setting {
  loginName: string;
  password: string;
  service: MailService;
}

/** The setting with a remedy applied. Those that are no change of the setting leave it as it is. */
export function withRemedy(setting: Setting, remedy: Remedy): Setting {
  const { service } = setting;
  const change = (side: MailSide, by: Partial<MailServer>): Setting => ({
    ...setting,
    service: { ...service, [side]: { ...service[side], ...by } },
  });
  switch (remedy.kind) {
    case 'useHost':
      return change(remedy.side, { host: remedy.host });
    case 'usePort':
      return change(remedy.side, { port: remedy.port, security: remedy.security });
    case 'useLoginName':
      return { ...setting, loginName: remedy.loginName };
    default:
      return setting;
  }
}
