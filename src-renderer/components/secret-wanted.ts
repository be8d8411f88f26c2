import type { ProblemCode } from '@shared/contract/problem';

/** The keychain does not hold the secret, there is none that could, or the panel takes another one by now. */
const codes = new Set<ProblemCode | undefined>([
  'keychain-secret-missing',
  'keychain-missing',
  'panel-login-failed',
  'panel-secret-refused',
]);

/** Whether the secret can only be typed again. */
export const mustTypeSecret = (code?: ProblemCode): boolean => codes.has(code);
