import { z } from 'zod';
import { certificateFacts, mailService, text } from '../schemas';
import { mailFindingCodes } from '../../mail-check/findings';
import { mailPortStates, mailSources } from '../../mail-check/found-servers';
import { mailCheckStates, mailCheckSteps, skipReasons } from '../../mail-check/steps';
import { mailSwitchNames, switchDisagreements } from '../../mail-check/switches';
import { call, done } from './call';

const fingerprint = text(100).nullable();
const params = z.record(z.string(), z.union([z.string(), z.number()]));

export const mailFinding = z.strictObject({
  code: z.enum(mailFindingCodes),
  step: z.enum(mailCheckSteps),
  params,
});

/** How one step stands. */
export const mailCheckStepReport = z.strictObject({
  step: z.enum(mailCheckSteps),
  state: z.enum(mailCheckStates),
  /** Milliseconds since the step began. */
  elapsed: z.number(),
  /** Why it was left out; null when it was not. */
  skipped: z.enum(skipReasons).nullable(),
  findings: z.array(mailFinding),
});
export type MailCheckStepReport = z.infer<typeof mailCheckStepReport>;

/** One line of the talk with a server, masked. `note` is what was done without words, such as the start of TLS. */
export const transcriptLine = z.strictObject({
  side: z.enum(['incoming', 'outgoing']),
  /** Milliseconds since the test began. */
  at: z.number(),
  from: z.enum(['client', 'server', 'note']),
  text: text(600),
});
export type TranscriptLine = z.infer<typeof transcriptLine>;

const bothCertificates = z.strictObject({
  incoming: certificateFacts.nullable(),
  outgoing: certificateFacts.nullable(),
});

export const mailCheckReport = z.strictObject({
  /** ISO 8601, UTC. */
  startedAt: text(40),
  /** Milliseconds. */
  elapsed: z.number(),
  /** The two rows that Outlook shows after its own test. */
  summary: z.strictObject({ incomingLogon: z.enum(mailCheckStates), sendTestMessage: z.enum(mailCheckStates) }),
  /** Nothing failed, and nothing was left out but what the setting or the person left out. */
  works: z.boolean(),
  steps: z.array(mailCheckStepReport),
  /** All findings of all steps, in order. */
  findings: z.array(mailFinding),
  /** The certificate that each server showed, also when it was refused; null where there was none. */
  certificates: bothCertificates,
  transcript: z.array(transcriptLine),
});
export type MailCheckReport = z.infer<typeof mailCheckReport>;

/** What one port of one host showed. */
export const probedPort = z.strictObject({
  host: text(253),
  port: z.int(),
  protocol: z.enum(['pop', 'imap', 'submission', 'smtp']),
  /** How the connection was encrypted in the end. */
  security: z.enum(['none', 'starttls', 'tls']),
  sources: z.array(z.enum(mailSources)),
  state: z.enum(mailPortStates),
  /** Why it is not usable; a code of the findings. */
  finding: z.enum(mailFindingCodes).nullable(),
  certificate: certificateFacts.nullable(),
  /** The certificate has an authority behind it, is in date, and is made out for this host. */
  certificateFits: z.boolean().nullable(),
  mechanisms: z.array(text(100)),
  /** A login would be taken without encryption. */
  plainLogin: z.boolean(),
  /** Milliseconds. */
  elapsed: z.number(),
});
export type ProbedPort = z.infer<typeof probedPort>;

export const mailProposal = z.strictObject({
  service: mailService,
  findings: z.array(z.strictObject({ code: z.enum(mailFindingCodes), host: text(253), port: z.int() })),
});
export type MailProposal = z.infer<typeof mailProposal>;

/** A panel that is saved, or that is being connected. */
const panelReference = z.union([z.strictObject({ profileId: z.uuid() }), z.strictObject({ draftId: z.uuid() })]);
export type PanelReference = z.infer<typeof panelReference>;

/** Finding the mail servers of a domain, and proving a mailbox from this PC. */
export const mailCheckCalls = {
  /** Probe the likely servers of a domain, within 8 s. Nothing is sent but greetings; no credential is needed. */
  'mailCheck.findServers': call(
    z.strictObject({
      runId: z.uuid(),
      /** Domain of the mail addresses. */
      domain: text(253),
      /** Hosts that somebody typed. */
      typedHosts: z.array(text(253)).max(10),
      siteFqdn: text(253).nullable(),
      panelHost: text(253).nullable(),
      /** Whose service switches are compared with what is found; null for none. */
      panel: panelReference.nullable(),
    }),
    z.strictObject({
      ports: z.array(probedPort),
      /** The best pair with each kind of incoming server; null when there is none. */
      best: z.strictObject({ pop: mailProposal.nullable(), imap: mailProposal.nullable() }),
      /** The panel's own switches: read, not to be had just now (`unknown`), or nothing that this panel tells (`none`). */
      switches: z.strictObject({
        state: z.enum(['read', 'unknown', 'none']),
        disagreements: z.array(
          z.strictObject({
            service: z.enum(mailSwitchNames),
            kind: z.enum(switchDisagreements),
            host: text(253),
            port: z.int(),
          }),
        ),
      }),
      /** False when the 8 s were not enough for all. */
      complete: z.boolean(),
      elapsed: z.number(),
    }),
  ),
  /**
   * Prove a mailbox: both servers, the login, a test mail to oneself. Progress comes as `mailCheck.progress` with the same
   * run id. A mailbox that does not work is no error of the call: it is what the report says. Fails with `cancelled`.
   */
  'mailCheck.start': call(
    z.strictObject({
      runId: z.uuid(),
      /** The saved panel the mailbox belongs to, or null: its mail servers are used unless `service` gives others. */
      profileId: z.uuid().nullable(),
      service: mailService.nullable(),
      mailbox: z.strictObject({
        displayName: text(500),
        emailAddress: text(320),
        /** Every address that shall be accepted as sender; the own address may be missing. */
        addresses: z.array(text(320)).max(200),
        loginName: text(320),
        password: text(200),
      }),
      /** The panel says that the account is suspended or its mail switched off. */
      suspended: z.boolean(),
      /** The person was warned and agreed to send the password without encryption. Means nothing where there is TLS. */
      allowUnencrypted: z.boolean(),
      sendTestMail: z.boolean(),
      /** Fingerprints of certificates that were shown and trusted by hand. */
      trusted: z.strictObject({ incoming: fingerprint, outgoing: fingerprint }),
    }),
    mailCheckReport,
  ),
  /** Stop a run of either kind. */
  'mailCheck.cancel': call(z.strictObject({ runId: z.uuid() }), done),
};

export const mailCheckEvents = {
  'mailCheck.progress': mailCheckStepReport.extend({ runId: z.uuid() }),
  'mailCheck.probed': z.strictObject({ runId: z.uuid(), done: z.int(), total: z.int(), port: probedPort.nullable() }),
};
