import type { MailCheckReport, MailCheckStepReport } from '@shared/contract/calls/mail-check';
import type { PortTable } from '@shared/mail-check/ports';
import { isHarmless, rowState, summaryRows, type SummaryRow } from '@shared/mail-check/steps';
import type { MailService } from '@shared/mail-service/mail-service';
import type { Test } from './arrive';
import { checkArrival } from './check-arrival';
import { checkIncoming } from './check-incoming';
import { checkOutgoing } from './check-outgoing';
import { guesses } from './credentials';
import { StepLog } from './step-log';
import type { Surroundings } from './surroundings';
import { openTranscript, travellingForms } from './transcript';

export interface MailboxUnderTest {
  displayName: string;
  emailAddress: string;
  /** Every address that shall be accepted as sender. */
  addresses: string[];
  loginName: string;
  password: string;
  service: MailService;
  /** The site's prefix of login names, without its underscore; null where there is none. */
  prefix: string | null;
  /** The panel says that the account is suspended or its mail switched off. */
  isSuspended: boolean;
}

export interface TestWishes {
  /** The person agreed to send the password without encryption, for this setting. */
  allowUnencrypted: boolean;
  sendTestMail: boolean;
  /** Fingerprints of certificates that were trusted by hand. */
  pinned: { incoming: string | null; outgoing: string | null };
}

export interface TestParts extends Surroundings {
  ports: PortTable;
  report(step: MailCheckStepReport): void;
}

/**
 * Prove a mailbox from this PC. Rejects only with the problem `cancelled`, or with a defect of this program: that a mailbox
 * does not work is what the report is for.
 */
export async function testMailbox(
  mailbox: MailboxUnderTest,
  wishes: TestWishes,
  parts: TestParts,
): Promise<MailCheckReport> {
  const { now } = parts;
  const began = now();
  const tried = [mailbox, ...guesses(mailbox)];
  const loginNames = tried.map(({ loginName }) => loginName);
  const secrets = tried.flatMap(({ password }) => travellingForms(password, loginNames));
  const transcript = openTranscript(secrets, now);
  const log = new StepLog({ now, mask: transcript.mask, report: parts.report });
  const test: Test = { parts, log, transcript, certificates: { incoming: null, outgoing: null } };

  const incoming = await checkIncoming(test, mailbox, wishes);
  const outgoing = await checkOutgoing(test, mailbox, wishes, incoming);
  await checkArrival(test, incoming, outgoing);

  const stateOf = (row: SummaryRow) => rowState(log.reports.filter(({ step }) => summaryRows[row].includes(step)));
  return {
    startedAt: new Date(began).toISOString(),
    elapsed: now() - began,
    summary: { incomingLogon: stateOf('incomingLogon'), sendTestMessage: stateOf('sendTestMessage') },
    works: log.reports.every(({ state, skipped }) => state !== 'failed' && isHarmless(skipped)),
    steps: log.reports,
    findings: log.findings,
    certificates: test.certificates,
    transcript: transcript.lines,
  };
}
