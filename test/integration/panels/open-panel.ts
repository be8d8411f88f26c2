import { createBlueOnyxWebPanel, type BlueOnyxWebOptions, type PanelTimeouts } from '@main/panels/blueonyx-web/index';
import type { PracticePanel, PracticePanelOptions } from '@main/practice/practice-panel';
import { practicePanel } from '@support/practice';

export type WebPanel = ReturnType<typeof createBlueOnyxWebPanel>;

/** Long enough for a busy machine, short enough where a test waits for one of them. */
export const timeouts: PanelTimeouts = {
  connect: 5000,
  page: 5000,
  create: 5000,
  silenceTotal: 3000,
  silencePause: 40,
};

export function panelAt(server: PracticePanel, options: Partial<BlueOnyxWebOptions> = {}): WebPanel {
  const { origin, administrator, fingerprint } = server;
  return createBlueOnyxWebPanel({
    origin,
    ...administrator,
    pinnedFingerprint: fingerprint,
    ...options,
    timeouts: { ...timeouts, ...options.timeouts },
  });
}

export interface Opened {
  server: PracticePanel;
  panel: WebPanel;
  /** How often the form "add user" was sent. */
  posts(): number;
  /** Users of that login name that stand on the panel. */
  standing(loginName?: string): number;
}

export function watched(server: PracticePanel, panel: WebPanel): Opened {
  return {
    server,
    panel,
    posts: () => requestsTo(server, 'POST', '/user/userAdd').length,
    standing: (loginName = 'aaa_yamaguchi') =>
      server.state.directory.users.filter((user) => user.loginName === loginName).length,
  };
}

/** A practice panel and the driver at it, signed in. */
export async function openPanel(
  serverOptions: PracticePanelOptions = {},
  options: Partial<BlueOnyxWebOptions> = {},
): Promise<Opened> {
  const server = await practicePanel(serverOptions);
  const panel = panelAt(server, options);
  await panel.signIn();
  return watched(server, panel);
}

export const requestsTo = (server: PracticePanel, method: string, path: string) =>
  server.state.requests.filter((request) => request.method === method && request.path.split('?')[0] === path);
