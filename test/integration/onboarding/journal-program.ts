import { openJournal } from '@main/onboarding/journal';
import { runId, sampleRun } from '@support/sample-run';

/**
 * One run after the other, without end, until it is killed. It says the number of each change when the change is done.
 * A run begins before the one before it is struck out, so that each state of the file tells how far the program came.
 */
const [folder = '', begun = ''] = process.argv.slice(2);
const journal = openJournal({
  folder,
  report: (problem) => {
    throw problem;
  },
});
// As long as a person may make it, so that a write is not over at once.
const remarks = '備考'.repeat(2500);
const account = { ...sampleRun().account, remarks };

const changes: ((run: number) => Promise<void>)[] = [
  (run: number) => journal.begin(sampleRun({ id: runId(run), account })),
  (run: number) => journal.finish(runId(run - 1)),
  (run: number) => journal.advance(runId(run), 'create', true),
  (run: number) => journal.advance(runId(run), 'proveLogin', true),
];

process.send?.('ready');
for (let change = Number(begun); ; change++) {
  await changes[change % changes.length]?.(Math.floor(change / changes.length));
  process.send?.(change);
}
