import type { PersonalChange, PersonalChoice, PersonalSettings } from '@shared/account/user-details';
import { notOffered } from './account-fields';
import { controlNamed, optionValue, withText, type Form } from './forms';
import type { Page } from './pages';
import type { SelfForm } from './self-form';

type Choices = NonNullable<PersonalSettings['language']>;
type Look = 'appearance' | 'style' | 'color';
export const looks: readonly Look[] = ['appearance', 'style', 'color'];

/** What a user chooses for oneself on the account page. */
export type AccountSettings = Pick<PersonalSettings, 'language' | Look>;
export type AccountChange = Pick<PersonalChange, 'language' | Look>;

const controls = { language: 'languageField', appearance: 'appearance', style: 'style', color: 'color' } as const;
type Setting = keyof typeof controls;
const settings = Object.keys(controls) as Setting[];

/** A select in the panel's own words; null where the page has none, as for the looks in 2019. */
function choicesOf({ $ }: Page, form: Form, name: string): Choices | null {
  const control = controlNamed(form, name);
  if (control?.kind !== 'select') return null;
  const choices = $(`select[name="${name}"]`)
    .last()
    .find('option')
    .toArray()
    .map((option): PersonalChoice => ({ value: optionValue($(option)), label: $(option).text().trim() }));
  return { value: control.values[0] ?? '', choices };
}

function fill(form: Form, change: AccountChange, sessionId: string | undefined): Form {
  const chosen = settings.reduce((result, setting) => {
    const value = change[setting];
    if (value === undefined) return result;
    const name = controls[setting];
    if (!controlNamed(result, name)?.options.includes(value)) throw notOffered(setting);
    return withText(result, name, value);
  }, form);
  // A form with the id of another session saves nothing and says nothing.
  return sessionId === undefined ? chosen : withText(chosen, 'SID', sessionId);
}

/** The page of the own account with what shall be chosen there (BlueOnyx, personal account). */
export const accountForm = (change: AccountChange): SelfForm<AccountSettings> => ({
  path: '/user/personalAccount',
  control: 'fullNameField',
  read: (form, page) => ({
    language: choicesOf(page, form, controls.language),
    appearance: choicesOf(page, form, controls.appearance),
    style: choicesOf(page, form, controls.style),
    color: choicesOf(page, form, controls.color),
  }),
  fill: (form, session) => fill(form, change, session.cookie('sessionId')),
  isDone: (now) =>
    settings.every((setting) => change[setting] === undefined || now[setting]?.value === change[setting]),
});

const placeIn = (choices: Choices | null) => choices?.choices.findIndex(({ value }) => value === choices.value) ?? -1;

/**
 * The looks that stood before and stand no longer, in the words of the page as it is now: their values are its labels, and these
 * change with the language.
 */
export function lostLooks(before: AccountSettings, now: AccountSettings): AccountChange {
  const lost = looks.filter((look) => placeIn(before[look]) >= 0 && placeIn(before[look]) !== placeIn(now[look]));
  return Object.fromEntries(
    lost.flatMap((look) => {
      const value = now[look]?.choices[placeIn(before[look])]?.value;
      return value === undefined ? [] : [[look, value]];
    }),
  );
}
