/** One line about what a script is doing, on the error stream so that results alone stand on the output. */
export const say = (text) => process.stderr.write(`· ${text}\n`);

/** End with one clear sentence and its cure. */
export class Stop extends Error {}

/** Run a script's main function: a `Stop` is printed as its sentence, anything else as it is. */
export async function run(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.stderr.write(error instanceof Stop ? `✗ ${error.message}\n` : `✗ ${error.stack ?? error}\n`);
    process.exitCode = 1;
  }
}
