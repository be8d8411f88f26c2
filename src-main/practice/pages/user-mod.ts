import type { Message } from '../language/translate';
import { unpack } from '../rules/packing';
import { checkPassword } from '../rules/passwords';
import { parseDiskSize } from '../rules/quota';
import type { Refusal } from '../store/directory';
import { addErrors } from '../store/sessions';
import type { StoredUser } from '../store/user';
import { forbidden } from '../web/redirects';
import { redirect, type Reply } from '../web/reply';
import { filtered, postedAttributes, sentences, type Visit } from '../web/visit';
import { addOnTabs, saveAddOns } from './add-on-tabs';
import { accountControls, postedShell } from './account-controls';
import type { Control } from './controls';
import { emailControls, imapSyncControls } from './email-controls';
import { formPage } from './layout';
import { postedDates, saveEmailSettings } from './save-email';

type Attributes = Map<string, string>;

/** `/user/userMod`: one form of several tabs, posted together. */
export function userMod(visit: Visit, group: string): Reply {
  const { request, panel } = visit;
  const user = panel.directory.find(filtered(visit, request.query.get('name') ?? ''));
  if (!user) return forbidden(3);
  if (request.method !== 'POST') return modForm(visit, user, group);
  const attributes = postedAttributes(visit);
  const objections = checkBeforeSave(visit, attributes);
  if (objections.length > 0) return modForm(visit, user, group, sentences(visit, objections));
  const refusals = save(visit, user, attributes);
  if (refusals.length === 0) return redirect(`/user/userList?group=${group}`);
  if (panel.settings.style === '2019') return modForm(visit, user, group, sentences(visit, refusals));
  addErrors(
    visit.web,
    sentences(
      visit,
      refusals.map((refusal) => untranslated(refusal, user)),
    ),
  );
  return redirect(request.referer ?? request.target);
}

function modForm(visit: Visit, user: StoredUser, group: string, errors: string[] = []): Reply {
  const { text, panel } = visit;
  const account = accountControls(visit, { ...user, isNew: false }).map((control) =>
    forcedSpoofing(visit, user, control),
  );
  const controls: Control[] = [
    { kind: 'hidden', name: 'group', value: panel.site.group },
    { kind: 'text', name: 'fullNameField', label: text('fullName'), value: user.fullName },
    { kind: 'text', name: 'userName', label: text('userName'), value: user.loginName, readonly: true },
    { kind: 'password', name: 'passwordField', label: text('newPasswordField') },
    { kind: 'checkbox', name: 'suspendUser', label: text('suspendUser'), ticked: user.suspended },
    ...account,
    ...emailControls(visit, user),
    ...imapSyncControls(visit),
  ];
  const tabs = addOnTabs(visit, user);
  const title = text('modifyUser', { userName: user.loginName });
  return formPage(visit, {
    title,
    action: `/user/userMod?group=${group}&name=${user.loginName}`,
    controls,
    tabs,
    errors,
  });
}

/** The administrator as whom the site's web server runs always sends as anybody. */
function forcedSpoofing({ panel }: Visit, user: StoredUser, control: Control): Control {
  const forced = user.loginName === panel.site.preferredAdministrator;
  if (!forced || control.kind !== 'checkbox' || control.name !== 'allow_sender_spoof') return control;
  return { ...control, ticked: true, access: 'r' };
}

function checkBeforeSave(visit: Visit, attributes: Attributes): Message[] {
  const password = attributes.get('passwordField') ?? '';
  const repeat = attributes.get('_passwordField_repeat') ?? '';
  const missing: Message[] = postedDates(visit, attributes) === 'missing' ? [{ key: 'required' }] : [];
  if (password === '' && repeat === '') return missing;
  return [...checkPassword({ password, repeat }, visit.user?.loginName ?? '', visit.panel.settings.style), ...missing];
}

/** One SET after the other; what is saved before a refusal stays saved. */
function save(visit: Visit, user: StoredUser, attributes: Attributes): Refusal[] {
  const { directory, settings, site } = visit.panel;
  const isOn = (name: string): boolean => attributes.get(name) === '1';
  const password = attributes.get('passwordField');
  const refusals = directory.setIdentity(user, {
    fullName: attributes.get('fullNameField') ?? '',
    ...(password ? { password } : {}),
  });
  const wasSuspended = user.suspended;
  if (refusals.length === 0) setRights(visit, user, isOn, attributes);
  refusals.push(...directory.setQuota(user, parseDiskSize(attributes.get('maxDiskSpaceField'))));
  refusals.push(...saveEmailSettings(visit, user, attributes), ...saveAddOns(visit, user, attributes));
  if (wasSuspended && settings.forwardsOnlyAfterResume) user.forward.on = false;
  if (isOn('ImapSyncField')) user.imapSyncStarts += 1;
  user.shell = postedShell(visit, attributes) ?? user.shell;
  user.subdomain = isOn('subdomains_enabled');
  user.sendAsOthers =
    user.loginName === site.preferredAdministrator || (site.senderSpoofing === 'offered' && isOn('allow_sender_spoof'));
  return [...refusals, ...directory.setAliases(user, unpack(attributes.get('emailAliasesField') ?? ''))];
}

/** The rights are rebuilt from the two boxes; nobody demotes himself; a suspended user has no e-mail. */
function setRights(visit: Visit, user: StoredUser, isOn: (name: string) => boolean, attributes: Attributes): void {
  const isOwn = user.loginName === visit.user?.loginName;
  user.siteAdministrator = isOn('siteAdministrator') || (isOwn && user.siteAdministrator);
  user.dnsAdministrator = isOn('dnsAdministrator');
  user.ftp ||= user.siteAdministrator;
  user.suspended = isOn('suspendUser');
  user.emailDisabled = user.suspended || isOn('emailDisabled');
  user.remarks = attributes.get('userDescField') ?? '';
}

/** Here the panel often prints the database's own words. */
const untranslated = (refusal: Refusal, user: StoredUser): Message =>
  refusal.kind === 'type' ? { key: 'cceError', values: { code: '3', oid: String(user.oid) } } : refusal;
