import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createBlueOnyxApiPanel } from '@main/panels/blueonyx-api/index';
import { practicePanel } from '@support/practice';
import { openApiPanel } from './open-api-panel';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const usedMegabytes = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
};

it('memory stays flat over a thousand refreshes of the list', async () => {
  let time = 0;
  const clock = { now: () => time, sleep: async () => undefined };
  const { panel, api, server } = await openApiPanel({}, { clock });
  const refresh = async (times: number): Promise<void> => {
    for (let round = 0; round < times; round++) {
      // A list of the last minute would serve again.
      time += 61_000;
      await panel.listUsers();
    }
    // What the practice panel itself keeps is not what is measured.
    api.requests.length = 0;
    api.gateway.log.lines.length = 0;
    server.state.requests.length = 0;
  };
  await refresh(100);
  const before = usedMegabytes();
  await refresh(1000);
  expect(usedMegabytes() - before).toBeLessThan(5);
}, 240_000);

it('a panel with nothing but what a profile says proves a password at the login page', async () => {
  const { origin, fingerprint, api, state } = await practicePanel();
  const panel = createBlueOnyxApiPanel({
    origin,
    clientSecret: api.clientSecret,
    group: null,
    pinnedFingerprint: fingerprint,
  });
  await panel.signIn();
  await panel.proveLogin({ loginName: 'aaa_suzuki', password: 'Momiji-Sanpo.73' });
  expect(state.requests.filter(({ path }) => path.startsWith('/login')).map(({ method }) => method)).toContain('POST');
});
