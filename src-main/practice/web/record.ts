import type { RecordedRequest } from '../store/state';
import type { PanelRequest } from './request';

/** Parameters that name a page or a user; whatever else a client sends in a query may be secret. */
const telling = ['group', 'name', 'auth_check', 'action'];

export function recordOf({ method, path, query, fields }: PanelRequest, at: number): RecordedRequest {
  const known = telling.flatMap((name) => (query.has(name) ? [`${name}=${query.get(name)}`] : []));
  return {
    method,
    path: known.length > 0 ? `${path}?${known.join('&')}` : path,
    fields: fields.map(([name]) => name),
    at,
  };
}
