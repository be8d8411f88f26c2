import type { TranscriptLine } from '@shared/contract/calls/mail-check';
import type { MailSide } from '@shared/mail-check/steps';
import { masked } from '../masking';

export type Speaker = TranscriptLine['from'];

/** Keeps what one side of the talk says. */
export type Recorder = (from: Speaker, text: string) => void;

const longestLine = 500;
const mostLines = 400;
const blank = '•••';

/**
 * All forms in which a password travels: as it is, quoted (RFC 9051 §4.3), in base64 alone (AUTH LOGIN) and together with
 * the login name (AUTH PLAIN, RFC 4616).
 */
export function travellingForms(password: string, loginNames: readonly string[]): string[] {
  if (password === '') return [];
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const quoted = password.replace(/["\\]/g, '\\$&');
  const together = loginNames.flatMap((name) => [`\0${name}\0${password}`, `${name}\0${name}\0${password}`]);
  return [...new Set([password, quoted, base64(password), ...together.map(base64)])].sort(
    (one, other) => other.length - one.length,
  );
}

/** Commands whose argument is a secret whatever it is. */
const secretCommands: [RegExp, string][] = [
  [/^(PASS\s).*/i, `$1${blank}`],
  [/^(AUTH\s+\S+\s+)(?!=$).+/i, `$1${blank}`],
  [/^(\S+\s+LOGIN\s+(?:"(?:[^"\\]|\\.)*"|\S+)\s+).+/i, `$1${blank}`],
  // An answer within a login.
  [/^[A-Za-z0-9+/]{8,}={0,2}$/, blank],
  [/^(\S+\s+AUTHENTICATE\s+\S+\s+).+/i, `$1${blank}`],
];

export interface Transcript {
  lines: TranscriptLine[];
  of(side: MailSide): Recorder;
  mask(text: string): string;
}

/** The talk of one test, kept masked: no line that holds a secret ever gets in. Long talk is cut off. */
export function openTranscript(secrets: readonly string[], now: () => number): Transcript {
  const began = now();
  const lines: TranscriptLine[] = [];
  const mask = (text: string): string => masked(secrets.reduce((line, secret) => line.replaceAll(secret, blank), text));
  const hidden = (text: string): string =>
    secretCommands.reduce((line, [pattern, shown]) => line.replace(pattern, shown), text);
  return {
    lines,
    mask,
    of: (side) => (from, text) => {
      if (lines.length >= mostLines) return;
      const shown = mask(from === 'client' ? hidden(text) : text).slice(0, longestLine);
      lines.push({ side, at: now() - began, from, text: shown });
    },
  };
}
