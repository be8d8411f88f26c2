import { redirect, type Reply } from './reply';
import type { Visit } from './visit';

/** An absolute redirect, as the panel makes it from the request's own Host header; always https. */
export function redirectTo({ request, panel }: Visit, path: string): Reply {
  const index = panel.settings.indexPage ? '/index.php' : '';
  return redirect(`https://${request.host}${index}${path}`);
}

/** Not allowed. The fragment only helps whoever reads the panel's log. */
export const forbidden = (reason: number): Reply => redirect(`/gui/Forbidden403#${reason}`);
