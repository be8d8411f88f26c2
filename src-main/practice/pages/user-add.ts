import type { Message } from '../language/translate';
import { finalUserName } from '../rules/names';
import { unpack } from '../rules/packing';
import { checkPassword } from '../rules/passwords';
import { parseDiskSize } from '../rules/quota';
import { freeNames } from '../rules/free-names';
import type { Refusal } from '../store/directory';
import { addErrors } from '../store/sessions';
import { prefixOf } from '../store/site';
import type { StoredUser, UserSeed } from '../store/user';
import { redirect, type Reply } from '../web/reply';
import { postedAttributes, sentences, type Visit } from '../web/visit';
import { accountControls, postedShell } from './account-controls';
import type { Control } from './controls';
import { formPage } from './layout';

type Attributes = Map<string, string>;

/** `/user/userAdd`: the form and the create. A create has no message of success: it leads back to the list. */
export async function userAdd(visit: Visit, group: string): Promise<Reply> {
  if (visit.request.method !== 'POST') return addForm(visit, group);
  const attributes = postedAttributes(visit);
  const objections = checkBeforeCreate(visit, attributes);
  if (objections.length > 0) return addForm(visit, group, sentences(visit, objections));
  const refusals = await create(visit, attributes);
  if (refusals.length === 0) return redirect(`/user/userList?group=${group}`);
  const said = sentences(visit, [...refusals, { key: 'failedToAddUser' }]);
  if (visit.panel.settings.style === '2019') return addForm(visit, group, said);
  addErrors(visit.web, said);
  return redirect(visit.request.referer ?? visit.request.target);
}

/** The form. It comes back empty after a refusal. */
function addForm(visit: Visit, group: string, errors: string[] = []): Reply {
  const { panel, text } = visit;
  const { site } = panel;
  const prefix = prefixOf(site, panel.settings.now());
  const prefixControl: Control[] =
    prefix === null ? [] : [{ kind: 'text', name: 'prefix', label: text('prefix'), value: prefix, readonly: true }];
  const controls: Control[] = [
    { kind: 'hidden', name: 'group', value: group },
    { kind: 'text', name: 'fullNameField', label: text('fullName'), value: '' },
    ...prefixControl,
    { kind: 'text', name: 'userName', label: text('userName'), value: '' },
    { kind: 'password', name: 'passwordField', label: text('passwordField') },
    ...accountControls(visit, {
      ...site.defaults,
      isNew: true,
      siteAdministrator: false,
      dnsAdministrator: false,
      subdomain: false,
      aliases: [],
    }),
  ];
  const title = text('addNewUserTitle', { fqdn: site.fqdn });
  return formPage(visit, { title, action: `/user/userAdd?group=${group}`, controls, errors });
}

const nameOf = (attributes: Attributes): string =>
  finalUserName(attributes.get('userName') ?? '', attributes.get('prefix') ?? null);

/** What is refused before the database is asked: the same page comes again, with status 200. */
function checkBeforeCreate(visit: Visit, attributes: Attributes): Message[] {
  const password = attributes.get('passwordField') ?? '';
  if (password.toLowerCase() === nameOf(attributes).toLowerCase()) {
    return [{ key: 'passwordEqualsUserName' }, { key: 'invalidPassword' }];
  }
  const repeat = attributes.get('_passwordField_repeat') ?? '';
  return checkPassword({ password, repeat }, visit.user?.loginName ?? '', visit.panel.settings.style);
}

/** CREATE, then disk, shell and aliases one by one; whatever is refused destroys the new user again. */
async function create(visit: Visit, attributes: Attributes): Promise<Refusal[]> {
  const { directory, settings } = visit.panel;
  const made = directory.create(seedFrom(attributes));
  if ('refusals' in made) return made.refusals.flatMap((refusal) => reported(visit, refusal));
  const { user } = made;
  await visit.pause(settings.createDelayMs);
  const refusals = [
    ...directory.setQuota(user, parseDiskSize(attributes.get('maxDiskSpaceField'))),
    ...setFeatures(visit, user, attributes),
    ...directory.setAliases(user, unpack(attributes.get('emailAliasesField') ?? '')),
  ];
  if (refusals.length > 0) directory.destroy(user);
  return refusals;
}

const seedFrom = (attributes: Attributes): UserSeed => ({
  loginName: nameOf(attributes),
  fullName: attributes.get('fullNameField') ?? '',
  password: attributes.get('passwordField') ?? '',
  siteAdministrator: attributes.get('siteAdministrator') === '1',
  dnsAdministrator: attributes.get('dnsAdministrator') === '1',
  emailDisabled: attributes.get('emailDisabled') === '1',
  remarks: attributes.get('userDescField') ?? '',
});

function setFeatures(visit: Visit, user: StoredUser, attributes: Attributes): Refusal[] {
  user.shell = postedShell(visit, attributes) ?? 0;
  user.subdomain = attributes.get('subdomains_enabled') === '1';
  user.sendAsOthers = visit.panel.site.senderSpoofing === 'offered' && attributes.get('allow_sender_spoof') === '1';
  return [];
}

/** How a refusal is told: a taken name twice where so set, and with free names on an English server of 2019. */
function reported(visit: Visit, refusal: Refusal): Refusal[] {
  const { settings, directory } = visit.panel;
  if (refusal.key !== 'userNameAlreadyTaken') return [refusal];
  if (settings.clashReportedTwice) return [refusal, refusal];
  if (settings.style !== '2019' || settings.serverLocale !== 'en_US') return [refusal];
  const userName = String(refusal.values?.['userName'] ?? '');
  const names = freeNames(userName, (name) => directory.isNameTaken(name)).join(', ');
  return [{ ...refusal, key: 'userNameSuggest', values: { userName, names } }];
}
