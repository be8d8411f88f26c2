import type { SetUpFileKind } from '@shared/contract/calls/handouts';
import { Problem } from '@shared/contract/problem';
import { canCarry } from '@shared/handouts/file-limits';
import { standardPort, type MailService } from '@shared/mail-service/mail-service';

/** Throws `handout-starttls-unfit`, with the port that works, for settings that a file of this kind cannot say. */
export function refuseUnfit(kind: SetUpFileKind, service: MailService): void {
  if (canCarry(kind, service)) return;
  const instead = standardPort(service.accountType, 'tls');
  throw new Problem('handout-starttls-unfit', { port: service.incoming.port, instead });
}
