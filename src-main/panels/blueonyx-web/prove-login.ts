import { Problem } from '@shared/contract/problem';
import { logIn, type Credentials } from './login';
import { signOut, type Ask, type Session } from './session';

/**
 * Sign in as somebody else, once, in a session of its own, and sign out again.
 * @throws Problem `employee-proof-failed` when the panel refuses the password.
 */
export async function proveLogin(session: Session, credentials: Credentials, ask: Ask): Promise<void> {
  const { loginName } = credentials;
  try {
    await logIn(session, credentials, ask);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === 'panel-login-failed') {
      throw new Problem(
        'employee-proof-failed',
        { loginName, messages: error.params.messages ?? [] },
        { cause: error },
      );
    }
    // The panel asks to set a second factor up only after a right password, as it asks for its code.
    if (error.code !== 'panel-two-factor-enrolment') throw error;
  }
  await signOut(session, ask);
}
