import { unpack } from '../rules/packing';
import { addErrors } from '../store/sessions';
import type { StoredUser } from '../store/user';
import { redirect, type Reply } from '../web/reply';
import { postedAttributes, sentences, type Visit } from '../web/visit';
import { addOnTabs, saveAddOns } from './add-on-tabs';
import type { Control } from './controls';
import { emailControls, imapSyncControls } from './email-controls';
import { formPage } from './layout';
import { saveEmailSettings } from './save-email';

const action = '/user/personalEmail';

/** `/user/personalEmail`: the signed-in user's own mail settings. Every post leads back here, also a refused one. */
export function personalEmail(visit: Visit, user: StoredUser): Reply {
  if (visit.request.method === 'POST') {
    addErrors(visit.web, sentences(visit, save(visit, user)));
    return redirect(action);
  }
  const { text } = visit;
  // Only a site administrator decides about addresses, here too.
  const access = user.siteAdministrator ? 'rw' : 'r';
  const controls: Control[] = [
    { kind: 'checkbox', name: 'emailDisabled', label: text('emailDisabled'), ticked: user.emailDisabled, access },
    {
      kind: 'list',
      name: 'emailAliasesField',
      label: text('emailAliases'),
      optional: true,
      entries: user.aliases,
      access,
    },
    ...emailControls(visit, user),
    ...imapSyncControls(visit),
  ];
  return formPage(visit, {
    title: text('emailSettings', { userName: user.loginName }),
    action,
    controls,
    tabs: addOnTabs(visit, user),
  });
}

function save(visit: Visit, user: StoredUser) {
  const attributes = postedAttributes(visit);
  const refusals = [...saveEmailSettings(visit, user, attributes), ...saveAddOns(visit, user, attributes)];
  if (attributes.get('ImapSyncField') === '1') user.imapSyncStarts += 1;
  if (!user.siteAdministrator) return refusals;
  user.emailDisabled = attributes.get('emailDisabled') === '1';
  return [...refusals, ...visit.panel.directory.setAliases(user, unpack(attributes.get('emailAliasesField') ?? ''))];
}
