import { app, session, type WebContents } from 'electron/main';
import { windowOrigin } from './scheme';

/** What every page of this program may not do, whatever it shows. Must run when Electron is ready. */
export function secureSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  // The window has no business on any network: even a request that the policy of a page would let through ends here.
  defaultSession.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwn(details.url) });
  });
  defaultSession.on('will-download', (event) => event.preventDefault());
}

const isOwn = (url: string): boolean =>
  url.startsWith(`${windowOrigin}/`) || url.startsWith('devtools:') || url.startsWith('data:');

/** No navigation away, no second window, no embedded page. Must run before the first window is made. */
export function secureContents(): void {
  app.on('web-contents-created', (_event, contents) => restrict(contents));
}

function restrict(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
