import { mark } from './shell/marks';
import { registerScheme, serveWindowFiles } from './shell/scheme';
import { secureContents, secureSession } from './shell/security';
import { readSwitches } from './shell/switches';
import { becomeOnlyInstance, endUnstarted, quitWithWindow, stateFolder, whenReady } from './shell/lifecycle';
import { openWindow, showOpenWindow } from './shell/window';
import { answerCalls } from './shell/ipc';
import { openSettings } from './storage/settings';
import { awaitArrivals } from './shell/arrivals';
import path from 'node:path';

// The composition root: what is made, in what order. Whatever the first picture does not need is loaded after it.
mark('main');
const switches = readSwitches();
registerScheme();
const arrivals = awaitArrivals();
if (becomeOnlyInstance(showOpenWindow)) void start();

async function start(): Promise<void> {
  secureContents();
  const settings = openSettings(stateFolder());
  await whenReady();
  mark('ready');
  secureSession();
  serveWindowFiles(path.join(import.meta.dirname, '../renderer'));
  const window = openWindow(settings.window);
  const program = import('./program').then(({ startProgram }) =>
    startProgram({ switches, settings, window, arrivals }),
  );
  program.catch(endUnstarted);
  answerCalls(
    async () => (await program).answer,
    (name, problem) =>
      void program.then(
        ({ log }) => log.error(`${name} failed`, problem),
        () => undefined, // there is no log; why has been told by then
      ),
  );
  quitWithWindow(async () => (await program).finish());
}
