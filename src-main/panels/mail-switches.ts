import type { PanelReference } from '@shared/contract/calls/mail-check';
import type { Profile } from '@shared/contract/schemas';
import type { MailSwitches } from '@shared/mail-check/switches';
import type { Connecting } from './connecting';
import type { Panel } from './panel';
import { leave, type PanelSessions } from './sessions';

/** Reads the mail services that a panel has switched on; null where this kind of panel does not tell. */
export type SwitchReader = (panel: PanelReference, signal: AbortSignal) => Promise<MailSwitches | null>;

const readFrom = async (panel: Panel, signal: AbortSignal): Promise<MailSwitches | null> =>
  (await panel.readMailSwitches?.(signal)) ?? null;

/** For a saved panel by its session, for one that is being connected by a login of its own. */
export function switchReader(parts: {
  profile(id: string): Promise<Profile>;
  sessions: Pick<PanelSessions, 'use'>;
  connecting: Pick<Connecting, 'look'>;
}): SwitchReader {
  async function ofProfile(profileId: string, signal: AbortSignal): Promise<MailSwitches | null> {
    // The web pages show a site's administrator nothing of this: a login only to learn that would be one too many.
    if ((await parts.profile(profileId)).kind !== 'blueonyx-api') return null;
    return parts.sessions.use(profileId, (panel) => readFrom(panel, signal), signal);
  }

  async function ofDraft(draftId: string, signal: AbortSignal): Promise<MailSwitches | null> {
    const { panel, isOpen } = parts.connecting.look(draftId);
    if (isOpen || !panel.readMailSwitches) return readFrom(panel, signal);
    await panel.signIn(signal);
    try {
      return await readFrom(panel, signal);
    } finally {
      await leave(panel);
    }
  }

  return (panel, signal) =>
    'profileId' in panel ? ofProfile(panel.profileId, signal) : ofDraft(panel.draftId, signal);
}
