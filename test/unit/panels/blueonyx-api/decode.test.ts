import { expect, it } from 'vitest';
import { decodeValue } from '@main/panels/blueonyx-api/decode';
import { escapeOutput } from '@main/practice/api/escapes';

it.each([
  ['plain', 'plain'],
  ['\\347\\267\\217\\345\\213\\231\\351\\203\\250', '総務部'],
  ['a\\nb\\tc\\rd\\ae', 'a\nb\tc\rd\u0007e'],
  ['say \\"hi\\" now', 'say "hi" now'],
  ['C:\\\\temp', 'C:\\temp'],
  ['\\u7dcf', 'u7dcf'],
  // The gateway has stripped the quotation mark off the end.
  ['he said \\"hi\\', 'he said "hi"'],
  ['ends in a backslash\\\\', 'ends in a backslash\\'],
  ['\\\\\\', '\\"'],
  ['\\', '"'],
  ['', ''],
  ['\\1234', 'S4'],
])('%j is %j', (sent, meant) => {
  expect(decodeValue(sent)).toBe(meant);
});

it.each(['髙橋 𠮷 "x" \\ y', '"', '\\', '"\\', 'a\\"', '\u0001\u0007\u001f\u007f', 'é\n\n', '\\347'])(
  'gives back what the panel printed, one quotation mark stripped off: %j',
  (value) => {
    expect(decodeValue(escapeOutput(value).replace(/"$/, ''))).toBe(value);
  },
);
