import type { MailCheckStepReport } from '@shared/contract/calls/mail-check';
import {
  rowState,
  summaryRows,
  type MailCheckState,
  type MailCheckStep,
  type SummaryRow,
} from '@shared/mail-check/steps';

export type StepReports = Partial<Record<MailCheckStep, MailCheckStepReport>>;

/** How a row of the summary stands while the test runs: between two of its steps it runs too. */
export function rowStateNow(row: SummaryRow, reports: StepReports): MailCheckState {
  const steps = summaryRows[row].map((step) => reports[step] ?? ({ state: 'waiting', skipped: null } as const));
  const state = rowState(steps);
  return state === 'waiting' && steps.some((one) => one.state !== 'waiting') ? 'running' : state;
}
