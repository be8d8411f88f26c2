import { Problem } from '@shared/contract/problem';
import type { Work } from './administrator';
import { refuseOwn } from './edit';
import { problemOfMessages } from './errors';
import type { PanelParts } from './parts';
import { proveLogin } from './prove-login';
import { refusePassword } from './refusals';
import { saveUser } from './save-user';
import type { Session } from './session';

/**
 * Set a new password and prove it by one login in a session of its own. After a silence that login is also what tells whether it
 * was set.
 * @throws Problem `employee-is-self`: this object signs in with the own password. `employee-suspended`: nobody could sign in.
 * `employee-password-unproved` (`reason`): it was sent, and it is not proved that it opens the panel.
 */
export async function setPassword(
  parts: PanelParts,
  credentials: { loginName: string; password: string },
  openSession: () => Session,
  work: Work,
): Promise<void> {
  const { loginName, password } = credentials;
  refuseOwn(parts, loginName);
  refusePassword(password, parts.administrator.style);
  const { messages } = await saveUser(
    parts,
    loginName,
    ({ suspended }) => {
      if (suspended) throw new Problem('employee-suspended', { loginName });
      return { change: {}, password };
    },
    work,
  );
  if (messages.length > 0) throw problemOfMessages(messages, { loginName });
  try {
    await proveLogin(openSession(), credentials, work);
  } catch (error) {
    // Whatever stands in the way of the proof: by now the password may well be another one.
    if (!(error instanceof Problem)) throw error;
    const { code: reason, params } = error;
    throw new Problem(
      'employee-password-unproved',
      { loginName, reason, messages: params.messages ?? [] },
      { cause: error },
    );
  }
}
