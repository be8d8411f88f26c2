import { createBlueOnyxApiPanel, type ApiTimeouts, type BlueOnyxApiOptions } from '@main/panels/blueonyx-api/index';
import type { Panel } from '@main/panels/panel';
import type { PracticeApi, PracticePanel, PracticePanelOptions } from '@main/practice/practice-panel';
import { practicePanel } from '@support/practice';

/** Long enough for a busy machine, short enough where a test waits for one of them. */
export const timeouts: ApiTimeouts = {
  connect: 5000,
  probe: 5000,
  read: 5000,
  write: 5000,
  silenceTotal: 3000,
  silencePause: 40,
};

export interface OpenedApi {
  server: PracticePanel;
  api: PracticeApi;
  panel: Panel;
  /** Users of that login name that stand on the panel. */
  standing(loginName?: string): number;
}

export function apiPanelAt(
  server: PracticePanel,
  { timeouts: other, ...options }: Partial<BlueOnyxApiOptions> = {},
): Panel {
  const { origin, fingerprint, api } = server;
  return createBlueOnyxApiPanel({
    origin,
    clientSecret: api.clientSecret,
    group: 'site1',
    pinnedFingerprint: fingerprint,
    // The practice panel has one port: the same that serves its pages.
    directPort: Number(new URL(origin).port),
    ...options,
    timeouts: { ...timeouts, ...other },
  });
}

/** A practice panel and the API driver at it, signed in. */
export async function openApiPanel(
  serverOptions: PracticePanelOptions = {},
  options: Partial<BlueOnyxApiOptions> = {},
  atEnd?: Parameters<typeof practicePanel>[1],
): Promise<OpenedApi> {
  const server = await practicePanel(serverOptions, atEnd);
  const panel = apiPanelAt(server, options);
  await panel.signIn();
  return {
    server,
    api: server.api,
    panel,
    standing: (loginName = 'aaa_yamaguchi') =>
      server.state.directory.users.filter((user) => user.loginName === loginName).length,
  };
}
