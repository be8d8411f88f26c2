import type { Answer, Script } from './scripted';
import { popScript, smtpScript } from './scripts';

/** No answer at all; the connection stays. */
export const nothing: Answer = () => undefined;

/** 100 MB in one line, as fast as they are taken. */
const hundredMegabytes: Answer = (socket) => {
  const chunk = Buffer.alloc(1_000_000, 'x');
  let left = 100;
  const pour = (): void => {
    while (left > 0 && !socket.destroyed) {
      left -= 1;
      if (!socket.write(chunk)) return void socket.once('drain', pour);
    }
  };
  pour();
};

/** One byte each tenth of a second: every wait that is started anew by a byte would last for ever. */
const dripping: Answer = (socket) => {
  const timer = setInterval(() => socket.write('2'), 100);
  socket.once('close', () => clearInterval(timer));
};

/** A greeting of ever more lines. */
const endlessBanner: Answer = (socket) => {
  const pour = (): void => {
    while (!socket.destroyed && socket.write('220-welcome\r\n'.repeat(1000)));
  };
  socket.on('drain', pour);
  pour();
};

/** Says that it will say no more, and leaves the other half of the connection open. */
const halfClosed: Answer = (socket) => void socket.end();

/** A server that does not do its part: what it is called, as POP3 and as SMTP server. */
export type Stuck = [name: string, pop: Script, smtp: Script];

/** Stuck before the first word is understood. */
export const stuckGreetings: Stuck[] = [
  ['silence', { greeting: null }, { greeting: null }],
  ['one byte a while', popScript([], { greeting: dripping }), smtpScript([], { greeting: dripping })],
  ['an endless line', popScript([], { greeting: hundredMegabytes }), smtpScript([], { greeting: hundredMegabytes })],
  ['an endless banner', popScript([], { greeting: endlessBanner }), smtpScript([], { greeting: endlessBanner })],
  ['half of it closed', popScript([], { greeting: halfClosed }), smtpScript([], { greeting: halfClosed })],
];

/** Stuck later on. */
export const stuckLater: Stuck[] = [
  ['silence at the login', popScript([[/^PASS/, nothing]]), smtpScript([[/^AUTH/, nothing]])],
  ['silence at the mailbox', popScript([[/^STAT/, nothing]]), smtpScript([[/^RCPT/, nothing]])],
  ['silence after the mail', popScript(), smtpScript([[/^\.$/, nothing]])],
  ['one byte a while, later', popScript([[/^PASS/, dripping]]), smtpScript([[/^AUTH/, dripping]])],
  ['an endless line, later', popScript([[/^PASS/, hundredMegabytes]]), smtpScript([[/^AUTH/, hundredMegabytes]])],
];
