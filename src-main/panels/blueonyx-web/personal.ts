import type { PersonalChange, PersonalSettings } from '@shared/account/user-details';
import { Problem } from '@shared/contract/problem';
import type { Work } from './administrator';
import { hasExtras, readExtras, withExtras, type Extras } from './extras';
import { logIn, type Credentials } from './login';
import { pageProblem } from './pages';
import type { PanelParts } from './parts';
import { accountForm, looks, lostLooks, type AccountChange } from './personal-account';
import { withRequiredDates } from './vacation-fields';
import { readSelfForm, saveSelfForm, type SelfForm, type Visitor } from './self-form';
import { signOut, type Session } from './session';
import { wallClock } from './wall-clock';

type OpenSession = () => Session;
type Parts = Pick<PanelParts, 'clock' | 'timeouts'>;

/** The page of the own e-mail with what shall be changed in the tabs of add-ons (BlueOnyx, personal e-mail). */
const emailForm = (wanted: Record<string, string>): SelfForm<Extras> => ({
  path: '/user/personalEmail',
  control: 'forwardEmailField',
  read: readExtras,
  fill: (form) => withExtras(withRequiredDates(form, wallClock()), wanted),
  isDone: (now) => hasExtras(now, wanted),
});

/** Sign in as that user, in a session of its own. */
async function enter(openSession: OpenSession, credentials: Credentials, work: Work): Promise<Session> {
  const session = openSession();
  const { page, wantsCode } = await logIn(session, credentials, work);
  if (wantsCode) throw new Problem('panel-cannot', { reason: 'two-factor', loginName: credentials.loginName });
  const problem = pageProblem(page);
  if (problem) throw problem;
  return session;
}

/** Work as that user; the session ends with it. One that runs out meanwhile is begun anew, once. */
async function asUser<R>(
  openSession: OpenSession,
  credentials: Credentials,
  work: Work,
  action: (visitor: Visitor) => Promise<R>,
): Promise<R> {
  let session = await enter(openSession, credentials, work);
  const renew = async () => {
    session = await enter(openSession, credentials, work);
  };
  const open: Visitor['open'] = async (_work, visit) => {
    try {
      return await visit(session);
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'panel-session-expired')) throw error;
    }
    await renew();
    return visit(session);
  };
  try {
    return await action({ open, renew });
  } finally {
    // What was done stands, whether the panel hears the goodbye or not: the session then runs out by itself.
    await signOut(session, work).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
    });
  }
}

const readAll = async (visitor: Visitor, work: Work): Promise<PersonalSettings> => ({
  ...(await readSelfForm(visitor, accountForm({}), work)),
  extras: await readSelfForm(visitor, emailForm({}), work),
});

/**
 * The looks first, in the words that the person was shown; then the language. A change of language swallows the full name of the
 * same form, which here is only carried back, and it renames the looks: whatever it lost of them is chosen once more.
 */
async function changeAccount(parts: Parts, visitor: Visitor, change: AccountChange, work: Work): Promise<void> {
  const { language, ...chosen } = change;
  if (looks.some((look) => chosen[look] !== undefined)) await saveSelfForm(parts, visitor, accountForm(chosen), work);
  if (language === undefined) return;
  const before = await readSelfForm(visitor, accountForm({}), work);
  if (before.language?.value === language) return;
  const now = await saveSelfForm(parts, visitor, accountForm({ language }), work);
  const lost = lostLooks(before, now);
  if (Object.keys(lost).length > 0) await saveSelfForm(parts, visitor, accountForm(lost), work);
}

/** A user's own settings. `panel-cannot` for somebody with a second factor; `panel-login-failed` for a wrong password. */
export const readPersonal = (
  openSession: OpenSession,
  credentials: Credentials,
  work: Work,
): Promise<PersonalSettings> => asUser(openSession, credentials, work, (visitor) => readAll(visitor, work));

/** Change a user's own settings and read them back. */
export const changePersonal = (
  parts: Parts,
  openSession: OpenSession,
  { credentials, change }: { credentials: Credentials; change: PersonalChange },
  work: Work,
): Promise<PersonalSettings> =>
  asUser(openSession, credentials, work, async (visitor) => {
    const { extras, ...account } = change;
    await changeAccount(parts, visitor, account, work);
    if (extras && Object.keys(extras).length > 0) await saveSelfForm(parts, visitor, emailForm(extras), work);
    return readAll(visitor, work);
  });
