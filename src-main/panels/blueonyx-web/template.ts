import { formatDiskForPanel, parsePanelDisk } from '@shared/account/disk';
import type { UserTemplate } from '@shared/account/user-details';
import { chooseShell, isTicked, setTick, shellOf, write } from './account-fields';
import type { Work } from './administrator';
import { controlNamed, type Form } from './forms';
import type { PanelParts } from './parts';
import { readSelfForm, saveSelfForm, type Visitor } from './self-form';

const control = 'maxDiskSpaceField';

/** What new users start with, as its page shows it; without a limit the page shows 20M (BlueOnyx 5212R, user defaults). */
const read = (form: Form): UserTemplate => ({
  diskMegabytes: parsePanelDisk(controlNamed(form, control)?.values[0] ?? ''),
  emailDisabled: isTicked(form, 'emailDisabled'),
  shell: shellOf(form),
});

function fill(form: Form, { diskMegabytes, emailDisabled, shell }: UserTemplate): Form {
  const size = diskMegabytes === null ? '' : formatDiskForPanel(diskMegabytes);
  const sized = write(form, control, 'disk', size);
  const ticked = setTick(sized, 'emailDisabled', 'emailDisabled', emailDisabled);
  return shellOf(ticked) === shell ? ticked : chooseShell(ticked, shell);
}

const visitorOf = ({ administrator }: PanelParts): Visitor => ({
  open: (work, action) => administrator.withSession(work, action),
  renew: (work) => administrator.renew(work),
});

const pathOf = async ({ pages }: PanelParts, work: Work) => `/user/userDefaults?group=${await pages.siteGroup(work)}`;

export const readTemplate = async (parts: PanelParts, work: Work): Promise<UserTemplate> =>
  readSelfForm(visitorOf(parts), { path: await pathOf(parts, work), control, read }, work);

/** Save the template and read it back. No limit comes back as null, though the page cannot show it. */
export async function changeTemplate(parts: PanelParts, template: UserTemplate, work: Work): Promise<UserTemplate> {
  const isUnlimited = template.diskMegabytes === null;
  const form = {
    path: await pathOf(parts, work),
    control,
    read: (shown: Form) => ({ ...read(shown), ...(isUnlimited && { diskMegabytes: null }) }),
    fill: (shown: Form) => fill(shown, template),
    isDone: (now: UserTemplate) =>
      now.diskMegabytes === template.diskMegabytes &&
      now.emailDisabled === template.emailDisabled &&
      now.shell === template.shell,
  };
  const saved = await saveSelfForm(parts, visitorOf(parts), form, work);
  parts.pages.forgetForm();
  return saved;
}
