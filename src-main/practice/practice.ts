import type { PracticePanel } from './practice-panel';

/** The practice panel while it is in use. */
export interface Practice {
  /** Start it unless it runs; answers with what its "customer's sheet" says. */
  start(): Promise<{ panelUrl: string; loginName: string; password: string; clientSecret: string }>;
  stop(): Promise<void>;
  isRunningAt(origin: string): boolean;
  /** Requests that the panel has had so far, as `GET /path`. */
  requests(): Promise<string[]>;
}

export function createPractice(launch: () => Promise<PracticePanel>): Practice {
  let running: Promise<PracticePanel> | null = null;
  let origin: string | null = null;
  return {
    async start() {
      running ??= launch();
      const panel = await running.catch((error: unknown) => {
        running = null;
        throw error;
      });
      origin = panel.origin;
      return { panelUrl: `${panel.origin}/login`, ...panel.administrator, clientSecret: panel.api.clientSecret };
    },
    async stop() {
      const panel = await running;
      running = null;
      origin = null;
      await panel?.stop();
    },
    isRunningAt: (asked) => asked === origin,
    requests: async () => (await running)?.state.requests.map(({ method, path }) => `${method} ${path}`) ?? [],
  };
}
