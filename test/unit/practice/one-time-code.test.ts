import { expect, test } from 'vitest';
import { oneTimeCode, verifyCode } from '@main/practice/rules/one-time-code';

// RFC 6238, appendix B: the SHA-1 rows, last six digits.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1234567890, '005924'],
  [20000000000, '353130'],
])('at %i seconds the code is %s', (seconds, code) => {
  expect(oneTimeCode(secret, seconds * 1000)).toBe(code);
});

test('a neighbouring step is accepted, an older one is not', () => {
  const now = 1_234_567_890_000;
  const accepts = (age: number) => verifyCode({ secret, backupCodes: [] }, oneTimeCode(secret, now - age * 1000), now);
  expect([-30, 0, 30, 60, 90].map(accepts)).toEqual([true, true, true, false, false]);
});

test('a backup code works once', () => {
  const now = 1_234_567_890_000;
  const twoFactor = { secret, backupCodes: ['keiri-2f-0001'] };
  expect(verifyCode(twoFactor, 'keiri-2f-0001', now)).toBe(true);
  expect(verifyCode(twoFactor, 'keiri-2f-0001', now)).toBe(false);
});
