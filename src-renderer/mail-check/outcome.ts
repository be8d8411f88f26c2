import type { MailCheckReport } from '@shared/contract/calls/mail-check';

/** How a test stands as a whole. `warned` works, with something to mend. */
export type Outcome = 'ready' | 'running' | 'stopped' | 'works' | 'warned' | 'fails';

export const outcomeLooks: Record<Outcome, { icon: string; colour: string }> = {
  ready: { icon: 'i-lucide-mail-check', colour: 'text-primary' },
  running: { icon: 'i-lucide-loader-circle', colour: 'text-primary motion-safe:animate-spin' },
  stopped: { icon: 'i-lucide-circle-minus', colour: 'text-muted' },
  works: { icon: 'i-lucide-circle-check', colour: 'text-success' },
  warned: { icon: 'i-lucide-triangle-alert', colour: 'text-warning' },
  fails: { icon: 'i-lucide-circle-x', colour: 'text-error' },
};

export function outcomeOf(of: { busy: boolean; stopped: boolean; report: MailCheckReport | null }): Outcome {
  if (of.busy) return 'running';
  if (of.stopped) return 'stopped';
  if (!of.report) return 'ready';
  if (!of.report.works) return 'fails';
  return of.report.findings.length > 0 ? 'warned' : 'works';
}
