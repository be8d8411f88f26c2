import type { Html } from './html';

/** An answer before it is sent. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const noCache = { 'Cache-Control': 'no-store, no-cache, must-revalidate', Pragma: 'no-cache' };

export function page(body: Html | string, status = 200): Reply {
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=UTF-8', ...noCache },
    body: typeof body === 'string' ? body : `<!DOCTYPE html>\n${body.markup}`,
  };
}

/** A redirect as PHP's raw `header("Location")` makes it: 302, the address relative. */
export const redirect = (location: string): Reply => ({
  status: 302,
  headers: { Location: location, ...noCache },
  body: '',
});

export const maintenance = (): Reply =>
  page('<html><head><title>503 Maintenance</title></head><body><h1>Maintenance</h1></body></html>', 503);

/** What an application that is no web page would say. */
export const foreignAnswer = (): Reply => ({
  status: 200,
  headers: { 'Content-Type': 'application/json', ...noCache },
  body: '{"status":"ok"}',
});

export const gatewayError = (): Reply =>
  page('<html><head><title>502 Proxy Error</title></head><body><h1>Proxy Error</h1></body></html>', 502);
