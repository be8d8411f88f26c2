import { createHash } from 'node:crypto';
import { Problem, type ProblemCode } from '@shared/contract/problem';
import type { ApiParts } from './parts';
import { refusePassword } from './sendable';
import type { Work } from './session';
import { passwordStep } from './steps';
import { writeStep } from './write';

export interface Credentials {
  loginName: string;
  password: string;
}

/** Signs in on the panel's login page as that user, and out again. */
export type WebProof = (credentials: Credentials, signal?: AbortSignal) => Promise<void>;

/** After these the login page could not be asked: it proves nothing, one way or the other. */
const noProof: readonly ProblemCode[] = [
  'panel-unreachable',
  'panel-timeout',
  'panel-tls-failed',
  'panel-not-blueonyx',
  'panel-gateway-error',
  'panel-host-changed',
  'panel-page-unreadable',
  'panel-setup-unfinished',
  'panel-login-locked',
  'panel-not-allowed',
  // It may be another one than the API has, where the panel was not restarted since it was renewed.
  'panel-certificate-untrusted',
  'panel-certificate-changed',
];

const couldNotAsk = (error: unknown): boolean => error instanceof Problem && noProof.includes(error.code);

/** A mark of the stored password that shows a change and nothing else; null while there is none. */
async function passwordMark({ client }: ApiParts, oid: string, work: Work): Promise<string | null> {
  const hash = (await client.get(oid, null, work))?.['md5_password'] ?? '';
  return hash === '' || hash === '*' ? null : createHash('sha256').update(hash).digest('hex');
}

/**
 * Prove that a password works as typed, at the panel's login page. Where there is none to ask, the least is made sure of: the
 * user is there, active, and has a password.
 */
export async function proveLogin(
  parts: ApiParts,
  prove: WebProof,
  credentials: Credentials,
  work: Work,
): Promise<void> {
  try {
    return await prove(credentials, work.signal);
  } catch (error) {
    if (!couldNotAsk(error)) throw error;
  }
  const { loginName } = credentials;
  const user = await parts.directory.user(loginName, work);
  if (!user?.enabled || !user.hasPassword) throw new Problem('employee-proof-failed', { loginName, messages: [] });
}

const unproved = (loginName: string, cause: Problem): Problem => {
  const params = { loginName, reason: cause.code, messages: cause.params.messages ?? [] };
  return new Problem('employee-password-unproved', params, { cause });
};

/**
 * Set a new password. The stored one must have changed, and the login page must take the new one where it can be asked.
 * @throws Problem `employee-password-unproved` (`reason`): it was sent, and it is not proved that it opens the panel.
 */
export async function setPassword(
  parts: ApiParts,
  prove: WebProof,
  { loginName, password }: Credentials,
  work: Work,
): Promise<void> {
  refusePassword(password);
  const user = await parts.directory.existing(loginName, work);
  if (!user.enabled) throw new Problem('employee-suspended', { loginName });
  const before = await passwordMark(parts, user.oid, work);
  const write = () => writeStep(parts, { oid: user.oid, loginName }, passwordStep(password), work);
  const isChanged = async () => (await passwordMark(parts, user.oid, work)) !== before;
  await write();
  try {
    if (!(await isChanged())) {
      // A success that was none, or a command that never arrived.
      await write();
      if (!(await isChanged())) throw new Problem('panel-answer-false', { loginName });
    }
    await proveLogin(parts, prove, { loginName, password }, work);
  } catch (error) {
    // Whatever stands in the way of the proof: by now the password may well be another one.
    throw error instanceof Problem ? unproved(loginName, error) : error;
  }
}
