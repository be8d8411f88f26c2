import type { Answer, Script } from './scripted';

type Answers = [RegExp, Answer][];

/** A POP3 server that takes every login, with some answers of its own put first. */
export const popScript = (first: Answers = [], more: Partial<Script> = {}): Script => ({
  greeting: '+OK ready',
  answers: [
    ...first,
    [/^CAPA$/, '+OK\r\nUSER\r\nSTLS\r\n.'],
    [/^STAT$/, '+OK 0 0'],
    [/^(?:TOP|UIDL|LIST)/, '+OK\r\n.'],
    [/^(?:USER|PASS|STLS|DELE|QUIT)/, '+OK'],
  ],
  otherwise: '-ERR',
  ...more,
});

/** An SMTP server that takes every login and every mail, with some answers of its own put first. */
export const smtpScript = (first: Answers = [], more: Partial<Script> = {}): Script => ({
  greeting: '220 mail.example.test ESMTP',
  answers: [
    ...first,
    [/^EHLO/, '250-mail.example.test\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN'],
    [/^STARTTLS$/, '220 ready'],
    [/^AUTH PLAIN/, '235 2.7.0 accepted'],
    [/^DATA$/, '354 go on'],
    [/^QUIT$/, '221 bye'],
    [/^(?:MAIL|RCPT|RSET|\.$)/, '250 2.0.0 Ok'],
  ],
  // The lines of a message get no answer each.
  ...more,
});

/** An IMAP server that says little; for what happens up to the login. */
export const imapScript = (first: Answers = [], more: Partial<Script> = {}): Script => ({
  greeting: '* OK ready',
  answers: [...first, [/^a1 CAPABILITY$/, '* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\r\na1 OK done']],
  otherwise: '* BYE',
  ...more,
});
