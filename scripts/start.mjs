import { prepare } from './setup/prepare.mjs';
import { run, say } from './setup/say.mjs';
import { hasDisplay, runProgram } from './setup/window.mjs';
import { tour } from './tour.mjs';

await run(async () => {
  const electron = await prepare();
  if (hasDisplay()) return runProgram(electron, process.argv.slice(2));
  say('this machine has no display: running the tour on a virtual one instead');
  return tour(electron, 'out/tour');
});
