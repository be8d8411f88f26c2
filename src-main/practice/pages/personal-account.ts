import type { Message, TextKey } from '../language/translate';
import { checkPassword } from '../rules/passwords';
import { addErrors } from '../store/sessions';
import type { StoredUser } from '../store/user';
import { redirect, type Reply } from '../web/reply';
import { postedAttributes, sentences, type Visit } from '../web/visit';
import type { Control } from './controls';
import { formPage } from './layout';

const action = '/user/personalAccount';
const locales = ['en_US', 'de_DE', 'da_DK', 'es_ES', 'fr_FR', 'it_IT', 'pt_PT', 'nl_NL', 'ja_JP'];

/** What the looks offer, by the key of the label. */
const looks = {
  appearance: ['default', 'oceania', 'monaco', 'paris', 'oslo', 'rome'],
  style: ['light', 'dark'],
  color: ['blue', 'red', 'green', 'yellow', 'pink', 'orange', 'gold', 'silver'],
} as const satisfies Record<keyof StoredUser['look'], readonly TextKey[]>;

type Look = keyof typeof looks;
const lookNames = Object.keys(looks) as Look[];

/** `/user/personalAccount`: name, language and password of the signed-in user. */
export function personalAccount(visit: Visit, user: StoredUser): Reply {
  if (visit.request.method !== 'POST') return accountForm(visit, user);
  const attributes = postedAttributes(visit);
  // Another session's form saves nothing and says nothing.
  if (attributes.get('SID') !== visit.login?.id) return redirect(action);
  const objections = checkBeforeSave(visit, user, attributes);
  if (objections.length > 0) return accountForm(visit, user, sentences(visit, objections));
  addErrors(visit.web, sentences(visit, save(visit, user, attributes)));
  return redirect(action);
}

function accountForm(visit: Visit, user: StoredUser, errors: string[] = []): Reply {
  const { text, panel, login } = visit;
  const controls: Control[] = [
    { kind: 'text', name: 'fullNameField', label: text('fullName'), value: user.fullName },
    { kind: 'select', name: 'languageField', label: text('language'), value: user.language, options: languages(visit) },
    { kind: 'password', name: 'newPasswordField', label: text('newPasswordField') },
    { kind: 'hidden', name: 'SID', value: login?.id ?? '' },
    ...(panel.settings.style === '2019' ? [] : lookControls(visit, user)),
  ];
  const title = text('accountSettings', { userName: user.loginName });
  return formPage(visit, { title, action, controls, errors });
}

function languages({ text, locale }: Visit): [value: string, label: string][] {
  const names = new Intl.DisplayNames([locale.replace('_', '-')], { type: 'language', languageDisplay: 'standard' });
  const named = locales.map((value): [string, string] => [
    value,
    `${names.of(value.replace('_', '-')) ?? value} [${value}]`,
  ]);
  return [['browser', text('browser')], ...named];
}

/** Selects whose values are the localized labels themselves. */
function lookControls({ text }: Visit, user: StoredUser): Control[] {
  const select = (name: Look): Control => ({
    kind: 'select',
    name,
    label: text(name),
    value: text(user.look[name] as TextKey),
    options: looks[name].map((key) => [text(key), text(key)] as const),
  });
  const theme: Control = {
    kind: 'select',
    name: 'gui_theme',
    label: text('theme'),
    value: 'Elmer',
    options: [['Elmer', 'Elmer']],
  };
  return [theme, ...lookNames.map(select)];
}

function checkBeforeSave(visit: Visit, user: StoredUser, attributes: Map<string, string>): Message[] {
  if (!attributes.get('fullNameField')?.trim()) return [{ key: 'required' }];
  const password = attributes.get('newPasswordField') ?? '';
  const repeat = attributes.get('_newPasswordField_repeat') ?? '';
  if (password === '' && repeat === '') return [];
  return checkPassword({ password, repeat }, user.loginName, visit.panel.settings.style);
}

/** A change of the language swallows the full name of the same post, as on the panel. */
function save(visit: Visit, user: StoredUser, attributes: Map<string, string>): Message[] {
  const password = attributes.get('newPasswordField');
  const language = attributes.get('languageField') ?? user.language;
  const changesLanguage = language !== user.language && (language === 'browser' || locales.includes(language));
  const refusals = visit.panel.directory.setIdentity(user, {
    fullName: changesLanguage ? user.fullName : (attributes.get('fullNameField') ?? ''),
    ...(password ? { password } : {}),
  });
  if (changesLanguage) {
    user.language = language;
    if (language === 'browser') visit.cookies.remove('locale');
    else visit.cookies.set('locale', language);
  }
  for (const name of lookNames) {
    user.look[name] = looks[name].find((key) => visit.text(key) === attributes.get(name)) ?? user.look[name];
  }
  return refusals;
}
