import type { PersonalChange, PersonalSettings, UserTemplate } from '@shared/account/user-details';
import { Problem } from '@shared/contract/problem';
import type { ApiParts } from './parts';
import type { Work } from './session';
import { templateOf } from './site-record';
import { writeStep, writeSurely, type Step } from './write';

export const readTemplate = async ({ directory }: ApiParts, work: Work): Promise<UserTemplate> =>
  templateOf(await directory.site(work, 0));

const differing = (one: UserTemplate, other: UserTemplate): string[] => [
  ...(one.diskMegabytes === other.diskMegabytes ? [] : ['disk']),
  ...(one.emailDisabled === other.emailDisabled ? [] : ['emailDisabled']),
];

/** Change what new users of the site start with (BlueOnyx 5212R, UserDefaults of a Vsite), and read it back. */
export async function changeTemplate(parts: ApiParts, template: UserTemplate, work: Work): Promise<UserTemplate> {
  const { client, directory } = parts;
  if (template.shell !== 'none') {
    throw new Problem('employee-data-invalid', { field: 'shell', reason: 'notOffered', messages: [] });
  }
  const { oid } = await directory.site(work);
  const values = { quota: String(template.diskMegabytes ?? -1), emailDisabled: template.emailDisabled ? '1' : '0' };
  const writing = {
    loginName: '',
    send: () => client.set(oid, 'UserDefaults', values, work),
    look: () => readTemplate(parts, work),
    stands: (seen: UserTemplate) => differing(seen, template).length === 0,
  };
  // Once more after a success that was none.
  for (let round = 0; round < 2; round++) {
    await writeSurely(parts, writing, work);
    const now = await readTemplate(parts, work);
    if (writing.stands(now)) return now;
  }
  throw new Problem('panel-answer-false', { fields: differing(await readTemplate(parts, work), template) });
}

/** Languages of the panel's own pages (BlueOnyx 5212R, personal account). */
const languages = ['browser', 'ja_JP', 'en_US', 'de_DE', 'da_DK', 'es_ES', 'fr_FR', 'it_IT', 'pt_PT', 'nl_NL'];

function labelOf(locale: string): string {
  if (!/^[a-z]{2}_[A-Z]{2}$/.test(locale)) return locale;
  const tag = locale.replace('_', '-');
  return new Intl.DisplayNames([tag], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? locale;
}

/** The language is all that the panel's database says of the personal pages. */
export async function readPersonal(parts: ApiParts, loginName: string, work: Work): Promise<PersonalSettings> {
  const { language } = await parts.directory.existing(loginName, work);
  const values = [...new Set([...languages, ...(language ? [language] : [])])];
  return {
    language: { value: language, choices: values.map((value) => ({ value, label: labelOf(value) })) },
    appearance: null,
    style: null,
    color: null,
    extras: [],
  };
}

/** Set the language. Cuts the user's running mail sessions, as the panel does with every change of an account. */
export async function changePersonal(
  parts: ApiParts,
  loginName: string,
  { language, ...others }: PersonalChange,
  work: Work,
): Promise<PersonalSettings> {
  if (Object.values(others).some((value) => value !== undefined)) throw new Problem('panel-cannot');
  const user = await parts.directory.existing(loginName, work);
  if (language !== undefined && language !== user.language) {
    if (!/^(?:browser|[a-z]{2}_[A-Z]{2})$/.test(language)) {
      throw new Problem('employee-data-invalid', { field: 'language', reason: 'notOffered', messages: [] });
    }
    const values = { localePreference: language };
    const step: Step = { namespace: null, values, field: 'language', stands: (seen) => seen.language === language };
    let now = user;
    // Once more after a success that was none.
    for (let round = 0; round < 2 && !step.stands(now); round++) {
      await writeStep(parts, { oid: user.oid, loginName }, step, work);
      now = await parts.directory.existing(loginName, work);
    }
    if (!step.stands(now)) throw new Problem('panel-answer-false', { loginName }, { retry: true });
  }
  return readPersonal(parts, loginName, work);
}
