import type { CertificateFacts } from '@shared/contract/schemas';
import type { MailCheckStep, MailSide } from '@shared/mail-check/steps';
import type { MailServer } from '@shared/mail-service/mail-service';
import { Approach } from './approach';
import type { Protocol } from './dialects/dialect';
import { explainUnreached } from './explain';
import { MailFault } from './fault';
import { dialects } from './greeting';
import type { StepLog } from './step-log';
import type { TestParts } from './test-mailbox';
import type { Transcript } from './transcript';

/** What the checks of both servers share during one test. */
export interface Test {
  parts: TestParts;
  log: StepLog;
  transcript: Transcript;
  /** The certificate that each server showed first, whether it was believed or not. */
  certificates: Record<MailSide, CertificateFacts | null>;
}

export interface Destination {
  side: MailSide;
  server: MailServer;
  protocol: Protocol;
  pinnedFingerprint: string | null;
}

/** A new way to the server, not begun yet. */
export const approachTo = ({ parts, transcript }: Test, to: Destination): Approach =>
  new Approach({
    ...parts,
    server: to.server,
    dialect: dialects[to.protocol],
    pinnedFingerprint: to.pinnedFingerprint,
    record: transcript.of(to.side),
  });

/** The whole way at once, without telling of its stages; for the second and further times. */
export async function approachAgain(test: Test, to: Destination): Promise<Approach> {
  const approach = approachTo(test, to);
  try {
    await approach.lookUp();
    await approach.connect();
    if (to.server.security !== 'none') {
      await approach.encrypt();
      approach.certify();
    }
    await approach.capabilities();
    return approach;
  } catch (error) {
    approach.close();
    throw error;
  }
}

type StepOfWay = 'connection' | 'tls' | 'certificate';

const stepsOfWay: Record<MailSide, Record<StepOfWay, MailCheckStep>> = {
  incoming: { connection: 'incomingConnection', tls: 'incomingTls', certificate: 'incomingCertificate' },
  outgoing: { connection: 'outgoingConnection', tls: 'outgoingTls', certificate: 'outgoingCertificate' },
};

/** Go the way to the server, stage by stage, each told as a step. Null when one of them failed. */
export async function arrive(test: Test, to: Destination): Promise<Approach | null> {
  const { log, parts } = test;
  const steps = stepsOfWay[to.side];
  const approach = approachTo(test, to);
  const { host, port, security } = to.server;
  const connect = async (): Promise<void> => {
    try {
      await approach.connect();
    } catch (error) {
      if (!(error instanceof MailFault)) throw error;
      throw await explainUnreached(error, { host, port, protocol: to.protocol }, parts);
    }
  };
  const connected =
    to.side === 'incoming'
      ? (await log.run('incomingLookUp', () => approach.lookUp())) && (await log.run(steps.connection, connect))
      : await log.run(steps.connection, async () => {
          await approach.lookUp();
          await connect();
        });
  if (!connected) return null;
  if (security === 'none') {
    log.skip([steps.tls, steps.certificate], 'unencrypted');
    return approach;
  }
  const secured =
    (await log.run(steps.tls, async () => {
      await approach.encrypt();
      test.certificates[to.side] = approach.certificate;
    })) &&
    (await log.run(steps.certificate, (note) => {
      const warning = approach.certify();
      if (warning) note(warning.code, warning.params);
    }));
  if (secured) return approach;
  approach.close();
  return null;
}
