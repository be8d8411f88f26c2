import { onTestFinished } from 'vitest';
import { startPracticePanel, type PracticePanel, type PracticePanelOptions } from '@main/practice/practice-panel';

/**
 * A practice panel for the test that runs: it is stopped after the test, and an error inside the panel itself fails the
 * test. Of tests that run at the same time each hands in its own `atEnd`, the `onTestFinished` of its context.
 */
export async function practicePanel(
  options: PracticePanelOptions = {},
  atEnd: (work: () => Promise<void>) => void = onTestFinished,
): Promise<PracticePanel> {
  const failures: unknown[] = [];
  const panel = await startPracticePanel({ report: (error) => failures.push(error), ...options });
  atEnd(async () => {
    await panel.stop();
    if (failures.length > 0) throw new AggregateError(failures, 'the practice panel failed');
  });
  return panel;
}
