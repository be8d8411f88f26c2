import type { CompanySettings } from '@shared/contract/calls/company';
import type { DetectedClient } from '@shared/mail-service/detected-client';
import type { Guide } from '@shared/guides/guide';
import { offeredClients } from '@shared/handouts/offered-clients';

export interface FoundClient {
  guide: Guide;
  detected: DetectedClient | null;
  preferred: boolean;
}

/**
 * The mail programs to choose from: what stands on this PC and what the company recommends first, the recommended one
 * at the top; then the rest of what the company offers. The handover file's recommendation goes before this PC's settings.
 */
export function clientsToChoose(of: {
  guides: readonly Guide[];
  detected: readonly DetectedClient[];
  recommended: string | null;
  company: Pick<CompanySettings, 'preferredClient' | 'offeredClients'>;
}): { first: FoundClient[]; rest: Guide[] } {
  const { preferredClient } = of.company;
  const listed = offeredClients(of.guides, of.company);
  const preferred = of.recommended ?? preferredClient;
  const offered = of.guides.filter((guide) => guide.id === preferred || listed.includes(guide));
  const first = offered
    .map((guide) => ({
      guide,
      detected: of.detected.find((client) => client.guide === guide.id) ?? null,
      preferred: guide.id === preferred,
    }))
    .filter(({ detected, preferred: recommended }) => detected !== null || recommended)
    .sort((one, other) => weight(other) - weight(one));
  return { first, rest: offered.filter((guide) => !first.some((found) => found.guide === guide)) };
}

/** Recommended before the PC's standard, both before the rest; `sort` keeps the order of equals. */
const weight = ({ preferred, detected }: FoundClient): number => (preferred ? 2 : 0) + (detected?.isDefault ? 1 : 0);
