import type { StoredUser } from '../store/user';
import type { Visit } from '../web/visit';
import type { Control } from './controls';

/** A moment as `datetime-local` fields write it; the server's clock is UTC. */
export const momentText = (now: number): string => new Date(now).toISOString().slice(0, 16);

/** Forwarding and vacation, as the edit form and the user's own e-mail page show them. */
export function emailControls(visit: Visit, user: StoredUser): Control[] {
  return visit.panel.settings.style === '2019' ? controls2019(visit, user) : controls5212R(visit, user);
}

function controls5212R({ text, panel }: Visit, user: StoredUser): Control[] {
  const { forward, vacation } = user;
  const now = momentText(panel.settings.now());
  const senders = [user.loginName, ...user.aliases].map((name) => [name, name] as const);
  const date = (name: string, label: string, value: string): Control => ({
    kind: 'text',
    type: 'datetime-local',
    name,
    label,
    value: value || now,
  });
  const block = (name: string, label: string, value: string): Control => ({ kind: 'textarea', name, label, value });
  return [
    { kind: 'checkbox', name: 'forwardEnable', label: text('forwarding'), ticked: forward.on },
    { kind: 'checkbox', name: 'forwardSaveField', label: text('forwardSave'), ticked: forward.keepCopy },
    block('forwardEmailField', text('forwardAddresses'), forward.addresses.join('\n')),
    { kind: 'checkbox', name: 'enableAutoResponderField', label: text('vacation'), ticked: vacation.on },
    { kind: 'select', name: 'prefUserAlias', label: text('senderUser'), value: user.loginName, options: senders },
    {
      kind: 'select',
      name: 'prefDomAlias',
      label: text('senderDomain'),
      value: panel.site.fqdn,
      options: [[panel.site.fqdn, panel.site.fqdn]],
    },
    date('autoRespondStartDate', text('vacationStart'), vacation.start),
    date('autoRespondStopDate', text('vacationStop'), vacation.stop),
    block('do_not_reply', text('doNotReply'), vacation.doNotReply.join('\n')),
    block('do_not_reply_from', text('doNotReplyFrom'), vacation.doNotReplyFrom.join('\n')),
    block('autoResponderMessageField', text('vacationText'), vacation.message),
  ];
}

/** In 2019 a check box carried the word of its markup as its old value, and a date was a text with three selects. */
function controls2019({ text, panel }: Visit, user: StoredUser): Control[] {
  const { forward, vacation } = user;
  const now = momentText(panel.settings.now());
  const previous = forward.on ? ' checked ' : '';
  return [
    { kind: 'checkbox', name: 'forwardEnable', label: text('forwarding'), ticked: forward.on, previous },
    { kind: 'checkbox', name: 'forwardSaveField', label: text('forwardSave'), ticked: forward.keepCopy },
    { kind: 'list', name: 'forwardEmailField', label: text('forwardAddresses'), entries: forward.addresses },
    { kind: 'checkbox', name: 'enableAutoResponderField', label: text('vacation'), ticked: vacation.on },
    ...dateControls2019('start', 'autoRespondStartDate', text('vacationStart'), vacation.start || now),
    ...dateControls2019('stop', 'autoRespondStopDate', text('vacationStop'), vacation.stop || now),
    { kind: 'textarea', name: 'textarea-vacationMsg', label: text('vacationText'), value: vacation.message },
  ];
}

const hours = Array.from({ length: 12 }, (_, hour) => String(hour + 1).padStart(2, '0'));
const quarters = ['00', '15', '30', '45'];
const same = (values: readonly string[]) => values.map((value) => [value, value] as const);

function dateControls2019(end: string, name: string, label: string, moment: string): Control[] {
  const hour = Number(moment.slice(11, 13));
  const quarter = quarters[Math.floor(Number(moment.slice(14, 16)) / 15)] ?? '00';
  const select = (part: string, value: string, values: readonly string[]): Control => ({
    kind: 'select',
    name: `${part}_${end}`,
    label,
    value,
    options: same(values),
  });
  return [
    { kind: 'text', name, label, value: moment.slice(0, 10) },
    select('hour', String(hour % 12 || 12).padStart(2, '0'), hours),
    select('minute', quarter, quarters),
    select('ampm', hour < 12 ? 'am' : 'pm', ['am', 'pm']),
  ];
}

/** The tab that copies a mailbox from another server. Ticking its box starts the copy. */
export function imapSyncControls({ text }: Visit): Control[] {
  const end = (name: 'source' | 'target'): Control[] => [
    { kind: 'text', name, label: name, value: '' },
    { kind: 'text', name: `${name}Username`, label: `${name} ${text('userName')}`, value: '' },
    { kind: 'text', type: 'password', name: `${name}Pass`, label: `${name} ${text('passwordField')}`, value: '' },
    { kind: 'select', name: `${name}Proto`, label: 'Protocol', value: 'IMAP', options: same(['IMAP', 'SSL', 'TLS']) },
    {
      kind: 'select',
      name: `${name}Auth`,
      label: 'Authentication',
      value: 'LOGIN',
      options: same(['LOGIN', 'PLAIN', 'CRAM-MD5', 'OAUTH']),
    },
  ];
  return [
    { kind: 'checkbox', name: 'ImapSyncField', label: text('imapSync'), ticked: false },
    ...end('source'),
    ...end('target'),
    { kind: 'checkbox', name: 'logdelete', label: 'logdelete', ticked: false },
  ];
}
