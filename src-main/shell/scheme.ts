import { protocol } from 'electron/main';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export const windowOrigin = 'app://window';
export const windowUrl = `${windowOrigin}/index.html`;

/** Nothing but the app's own files: no inline script or style, no eval, no network, no frames, no forms. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Must run before Electron is ready. `codeCache` keeps compiled scripts between starts. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** The file that a URL of the scheme means, or null: nothing outside `folder`, nothing of an unknown kind. */
export function fileFor(folder: string, requested: string): string | null {
  const url = new URL(requested);
  if (`${url.protocol}//${url.host}` !== windowOrigin) return null;
  let decoded: string;
  try {
    decoded = decodeURIComponent(url.pathname);
  } catch {
    return null; // a malformed escape is no file of ours
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const file = path.join(folder, decoded);
  const inside = file.startsWith(folder + path.sep);
  return inside && path.extname(file) in contentTypes ? file : null;
}

/** Serve the window's files from `folder`, each with the content security policy. */
export function serveWindowFiles(folder: string): void {
  protocol.handle('app', async (request) => {
    const file = fileFor(folder, request.url);
    const body = file && (await readFile(file).catch(() => null));
    if (!file || !body) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': contentTypes[path.extname(file)] ?? '',
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
      },
    });
  });
}
