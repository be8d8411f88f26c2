import type { MailFindingCode } from '@shared/mail-check/findings';
import { MailFault } from './fault';

/** What was being done when the server refused. */
export type Moment = 'greeting' | 'login' | 'mailbox' | 'sender' | 'recipient' | 'message';

/** How a server's answer tells what is wrong: first by the codes of the protocols, then by the words that servers use. */
interface Sign {
  code: MailFindingCode;
  moments: readonly Moment[];
  pattern: RegExp;
}

const everyMoment = ['greeting', 'login', 'mailbox', 'sender', 'recipient', 'message'] as const;
const sending = ['sender', 'recipient', 'message'] as const;

/** The first that fits is it. Codes in brackets: RFC 2449 §8, RFC 3206, RFC 5530; `5.x.x`: RFC 3463. */
const signs: readonly Sign[] = [
  {
    code: 'mailbox-locked',
    moments: ['login', 'mailbox'],
    // The word alone does not tell: an account may be locked, and an address blocked.
    pattern:
      /\[(?:IN-USE|INUSE)\]|(?:mail ?(?:box|drop)|mbox|spool|pop3?) (?:\w+ )*lock|waiting for .*\block|another (?:pop|session)|(?:メールボックス|受信箱).*ロック|他の.*接続|使用中/i,
  },
  {
    code: 'too-many-connections',
    moments: everyMoment,
    pattern:
      /too many (?:\w+ )*connections|connection (?:limit|rate)|maximum (?:number of )?connections|\[LIMIT\]|同時接続|接続数/i,
  },
  {
    code: 'too-many-attempts',
    moments: ['greeting', 'login'],
    pattern: /too many|\[LOGIN-DELAY\]|temporarily (?:locked|blocked|banned)|試行回数|しばらく/i,
  },
  {
    code: 'plain-login-refused',
    moments: ['login', 'sender'],
    pattern:
      /\[PRIVACYREQUIRED\]|plain-?text.*(?:disallowed|disabled|not allowed)|cleartext|must issue a STARTTLS|encryption (?:needed|required)|^538|暗号化/i,
  },
  {
    code: 'account-suspended',
    moments: ['login', 'mailbox', 'sender'],
    pattern:
      /suspend|disabled|deactivated|inactive|(?:account|user) (?:is |has been )?(?:closed|expired|locked)|(?:アカウント|ユーザー?).*ロック|停止|無効|\[CONTACTADMIN\]|\[EXPIRED\]/i,
  },
  { code: 'greylisted', moments: ['recipient', 'message', 'sender'], pattern: /^4\d\d.*(?:gr[ea]y-?list|postgrey)/i },
  {
    code: 'quota-full',
    moments: ['mailbox', 'recipient', 'message'],
    pattern: /\[OVERQUOTA\]|quota|[45]\.2\.2|mailbox (?:\S+ )?(?:is )?full|容量/i,
  },
  {
    code: 'message-too-large',
    moments: ['sender', 'message'],
    pattern: /5\.3\.4|too (?:large|big)|exceeds .*size|^552 .*size/i,
  },
  {
    code: 'address-blocked',
    moments: ['greeting', 'login', ...sending],
    pattern:
      /block(?:ed)?[- ]?(?:list|using)|blacklist|spamhaus|dnsbl|\brbl\b|5\.7\.606|client host rejected|your (?:ip|address).*(?:block|reject|list)|接続.*拒否/i,
  },
  { code: 'relay-refused', moments: sending, pattern: /relay|中継/i },
  { code: 'try-later', moments: sending, pattern: /^4\d\d/ },
  {
    code: 'recipient-unknown',
    moments: ['recipient'],
    pattern: /5\.1\.[016]|user unknown|unknown user|no such (?:user|recipient|mailbox)|does not exist|宛先/i,
  },
  {
    code: 'sender-not-allowed',
    moments: ['sender', 'recipient'],
    pattern: /sender|5\.7\.1|5\.1\.[78]|not owned|not (?:allowed|permitted|authori[sz]ed)|送信者|差出人/i,
  },
  {
    code: 'server-unavailable',
    moments: ['greeting', 'login', 'mailbox'],
    pattern: /\[UNAVAILABLE\]|\[SYS\/TEMP\]|temporar|unavailable|internal error|^4[25]\d|メンテナンス/i,
  },
  { code: 'sender-not-allowed', moments: ['sender'], pattern: /^5/ },
  { code: 'message-refused', moments: ['message'], pattern: /^5/ },
  { code: 'mailbox-unreadable', moments: ['mailbox'], pattern: /./ },
];

/** What an answer of a server means; `server-refused` when nothing is known of it. Its own words go along, masked later. */
export function faultFromReply(
  moment: Moment,
  reply: string,
  otherwise: MailFindingCode = 'server-refused',
): MailFault {
  const found = signs.find(({ moments, pattern }) => moments.includes(moment) && pattern.test(reply));
  return new MailFault(found?.code ?? otherwise, { reply });
}
