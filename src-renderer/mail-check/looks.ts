import type { MailCheckState } from '@shared/mail-check/steps';

/** How each state of a step or a row looks; the words say it too. */
export const stateLooks: Record<MailCheckState, { icon: string; colour: string }> = {
  waiting: { icon: 'i-lucide-circle', colour: 'text-dimmed' },
  running: { icon: 'i-lucide-loader-circle', colour: 'text-primary motion-safe:animate-spin' },
  done: { icon: 'i-lucide-circle-check', colour: 'text-success' },
  warned: { icon: 'i-lucide-triangle-alert', colour: 'text-warning' },
  failed: { icon: 'i-lucide-circle-x', colour: 'text-error' },
  skipped: { icon: 'i-lucide-circle-minus', colour: 'text-dimmed' },
};
