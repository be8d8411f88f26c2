import { passwordStrength } from '../rules/passwords';
import { page, type Reply } from '../web/reply';
import { posted, type Visit } from '../web/visit';

/** `/gui/check_password`: one sentence about the strength of a password. */
export function checkPasswordStrength(visit: Visit): Reply {
  const { key } = passwordStrength(posted(visit, 'password') ?? '', visit.panel.settings.style);
  return page(visit.text(key));
}
