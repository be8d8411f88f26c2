import type { JournalAction } from '@shared/contract/calls/journal';

/** How the user stands on the panel. */
export type Standing = 'there' | 'suspended' | 'gone';

/** What the standing says of a change that was cut off; `gone`: of somebody who is not there there is nothing left to do. */
export type Verdict = 'taken' | 'notTaken' | 'halfway' | 'unclear' | 'gone';

interface Seen {
  standing: Standing;
  /** What the panel forgot at the suspension is still kept on this PC: nobody knows that it has been given back. */
  isRemembered: boolean;
}

/** Whether a change that was cut off has reached the panel, by how its user stands there now. */
export function verdictOf(action: JournalAction, { standing, isRemembered }: Seen): Verdict {
  if (action === 'delete') return standing === 'gone' ? 'taken' : 'notTaken';
  if (standing === 'gone') return 'gone';
  if (action === 'suspend') return standing === 'suspended' ? 'taken' : 'notTaken';
  if (action !== 'resume') return 'unclear';
  if (standing === 'suspended') return 'notTaken';
  return isRemembered ? 'halfway' : 'taken';
}

/** Suspending and resuming need nothing typed, and done twice they do no harm. */
export const canRepeat = (action: JournalAction, verdict: Verdict): action is 'suspend' | 'resume' =>
  (action === 'suspend' || action === 'resume') && (verdict === 'notTaken' || verdict === 'halfway');
