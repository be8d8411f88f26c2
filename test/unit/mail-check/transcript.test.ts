import { describe, expect, it } from 'vitest';
import { openTranscript, travellingForms } from '@main/mail-check/transcript';

const password = 'Hi"mi\\tsu-2026';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

function kept(from: 'client' | 'server', ...lines: string[]): string[] {
  const transcript = openTranscript(travellingForms(password, ['aaa_y']), () => 0);
  lines.forEach((line) => transcript.of('incoming')(from, line));
  return transcript.lines.map(({ text }) => text);
}

describe('the talk with a server', () => {
  it('is kept without the password in any of its forms', () => {
    expect(
      kept(
        'server',
        `-ERR ${password}`,
        `-ERR ${base64(password)}`,
        `-ERR ${base64(`\0aaa_y\0${password}`)}`,
        '-ERR "Hi\\"mi\\\\tsu-2026"',
      ),
    ).toEqual(['-ERR •••', '-ERR •••', '-ERR •••', '-ERR "•••"']);
  });

  it('is kept without what stands where a password stands, even one that is not known', () => {
    expect(
      kept(
        'client',
        'PASS other',
        'AUTH PLAIN AGE=',
        'AUTH LOGIN',
        'b3RoZXItcGFzcw==',
        'a1 LOGIN "aaa y" other',
        'a2 LOGIN aaa "o t"',
      ),
    ).toEqual(['PASS •••', 'AUTH PLAIN •••', 'AUTH LOGIN', '•••', 'a1 LOGIN "aaa y" •••', 'a2 LOGIN aaa •••']);
  });

  it('keeps everything else as it is', () => {
    const lines = ['CAPA', 'USER aaa_y', 'MAIL FROM:<a@example.com>', 'a1 AUTHENTICATE PLAIN', '日本語'];
    expect(kept('client', ...lines)).toEqual(lines);
  });

  it('does not grow for ever', () => {
    expect(kept('server', ...Array.from({ length: 1000 }, () => 'x'.repeat(1000)))).toEqual(
      Array.from({ length: 400 }, () => 'x'.repeat(500)),
    );
  });
});
