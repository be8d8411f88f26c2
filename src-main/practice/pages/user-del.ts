import { addErrors } from '../store/sessions';
import { forbidden } from '../web/redirects';
import { redirect, type Reply } from '../web/reply';
import { filtered, type Visit } from '../web/visit';

/** `/user/userDel`: one GET deletes, without a question. Nobody deletes himself. */
export function userDel(visit: Visit, group: string): Reply {
  const { panel, request, text } = visit;
  const user = panel.directory.find(filtered(visit, request.query.get('name') ?? ''));
  if (!user) return forbidden(6);
  if (user.loginName === visit.user?.loginName) return forbidden(3);
  const isNeeded = panel.settings.style === '5212R' && user.loginName === panel.site.preferredAdministrator;
  if (isNeeded) addErrors(visit.web, [text('cannotDeleteSiteAdmin')]);
  else panel.directory.destroy(user);
  return redirect(`/user/userList?group=${group}`);
}
