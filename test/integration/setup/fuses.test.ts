import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from 'vitest';
import { cachedFallback } from '../../../scripts/setup/electron-fallback.mjs';

const executable = cachedFallback();

// The states in the wire are the digits themselves (Electron, docs/tutorial/fuses.md).
const [off, on] = ['0', '1'].map((digit) => digit.charCodeAt(0));

// Where Electron's own binary could be downloaded there is no fallback, and nothing to read.
test.skipIf(!executable)('the fallback runtime has the fuses that set-up gives it', async () => {
  const wire = await getCurrentFuseWire(executable ?? '');
  expect(wire).toMatchObject({
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: on,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
  });
});
