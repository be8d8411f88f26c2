import { exceedsSite, formatDiskSize, parseDiskSize } from '../rules/quota';
import { addErrors } from '../store/sessions';
import { redirect, type Reply } from '../web/reply';
import { postedAttributes, sentences, type Visit } from '../web/visit';
import { diskControl, postedShell, shellControls, spoofingControls } from './account-controls';
import { formPage } from './layout';

const shownForUnlimited = 20;

/** `/user/userDefaults`: the template from which the add form takes its first values. It leads back to itself. */
export function userDefaults(visit: Visit, group: string): Reply {
  const { panel, text, request } = visit;
  const action = `/user/userDefaults?group=${group}`;
  if (request.method === 'POST') {
    save(visit);
    return redirect(action);
  }
  const { quota, shell, emailDisabled, sendAsOthers } = panel.site.defaults;
  const size = formatDiskSize(quota < 0 ? shownForUnlimited : quota);
  return formPage(visit, {
    title: text('userDefaults'),
    action,
    controls: [
      diskControl(visit, size),
      { kind: 'checkbox', name: 'emailDisabled', label: text('emailDisabled'), ticked: emailDisabled },
      ...spoofingControls(visit, sendAsOthers),
      ...shellControls(visit, shell),
    ],
  });
}

function save(visit: Visit): void {
  const { site } = visit.panel;
  const attributes = postedAttributes(visit);
  const quota = parseDiskSize(attributes.get('maxDiskSpaceField'));
  if (quota === 'invalid') {
    addErrors(visit.web, sentences(visit, [{ key: 'invalidData', values: { key: 'quota' } }]));
    return;
  }
  if (quota >= 0 && exceedsSite(quota, site.quota)) {
    addErrors(visit.web, sentences(visit, [{ key: 'maxDiskSpace' }]));
    return;
  }
  Object.assign(site.defaults, {
    quota,
    emailDisabled: attributes.get('emailDisabled') === '1',
    sendAsOthers: attributes.get('allow_sender_spoof') === '1',
    shell: postedShell(visit, attributes) ?? site.defaults.shell,
  });
}
