import type { MailCheckReport } from '@shared/contract/calls/mail-check';
import type { CertificateFacts } from '@shared/contract/schemas';
import { findingFacts, type MailFinding } from '@shared/mail-check/findings';
import { sideOf, type MailSide } from '@shared/mail-check/steps';

/** One card: what was found, on which of the two servers, and the certificate that it is about, if it is about one. */
export interface FoundOn {
  finding: MailFinding;
  sides: MailSide[];
  certificate: CertificateFacts | null;
}

/** It is about a host as a whole, such as its name or its certificate, and not about one of its ports. */
const isAboutHost = ({ params }: MailFinding): boolean => params.host !== undefined && params.port === undefined;

const isWarning = ({ code }: MailFinding): boolean => findingFacts(code).severity === 'warning';

/** Both servers are often one machine: what is the same for both is told, and decided, once. What failed comes first. */
export function distinctFindings({ findings, certificates }: Pick<MailCheckReport, 'findings' | 'certificates'>) {
  const cards: FoundOn[] = [];
  for (const finding of findings) {
    const side = sideOf(finding.step);
    const isSame = (other: MailFinding): boolean =>
      other.code === finding.code && JSON.stringify(other.params) === JSON.stringify(finding.params);
    const known = isAboutHost(finding) ? cards.find((card) => isSame(card.finding)) : undefined;
    const certificate = finding.params.fingerprint === undefined ? null : certificates[side];
    if (!known) cards.push({ finding, sides: [side], certificate });
    else if (!known.sides.includes(side)) known.sides.push(side);
  }
  return cards.sort((one, other) => Number(isWarning(one.finding)) - Number(isWarning(other.finding)));
}
