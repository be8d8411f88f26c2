import { randomUUID } from 'node:crypto';
import type { SiteFacts } from '@shared/account/account';
import { Problem } from '@shared/contract/problem';
import { mailDomainOf } from '@shared/mail-service/mail-domain';
import { panelOriginOf } from '@shared/panel-address';
import { hideFromLogs } from '../masking';
import type { Handlers } from '../shell/ipc';
import type { Onboarding } from '../onboarding/onboarding';
import type { PanelDrivers } from '../panels/drivers';
import type { Practice } from '../practice/practice';
import type { Profiles } from '../profiles/profiles';

export interface PanelCallParts {
  drivers: PanelDrivers;
  practice: Practice;
  profiles: Profiles;
  onboarding: Onboarding;
  openInBrowser(origin: string, allowedOrigins: string[]): Promise<void>;
}

/** A panel that was signed in to and not saved yet. */
interface Draft {
  id: string;
  panelOrigin: string;
  loginName: string;
  password: string;
  pinnedFingerprint: string | null;
  site: SiteFacts;
}

type PanelCalls = Pick<
  Handlers,
  'panel.inspect' | 'panel.connect' | 'panel.openInBrowser' | 'profile.save' | 'practice.start' | 'practice.stop'
>;

/** Connecting a panel: look, sign in, save. One draft at a time, in memory only. */
export function panelCalls(parts: PanelCallParts): PanelCalls {
  let draft: Draft | null = null;

  return {
    'panel.inspect': async ({ url }) => {
      const panelOrigin = panelOriginOf(url);
      return { panelOrigin, certificate: await parts.drivers.inspect(panelOrigin) };
    },

    'panel.connect': async ({ panelOrigin, loginName, password, trustedFingerprint }) => {
      hideFromLogs(password);
      const origin = panelOriginOf(panelOrigin);
      const panel = parts.drivers.open({ origin, loginName, password, pinnedFingerprint: trustedFingerprint });
      await panel.signIn();
      try {
        const users = await panel.listUsers();
        const site = await panel.site();
        draft = {
          id: randomUUID(),
          panelOrigin: origin,
          loginName,
          password,
          pinnedFingerprint: trustedFingerprint,
          site,
        };
        return { draftId: draft.id, site, domain: mailDomainOf(site.fqdn), userCount: users.length };
      } finally {
        await panel.signOut();
      }
    },

    'profile.save': async ({ draftId, domain, mailService }) => {
      if (draft?.id !== draftId) throw new Problem('profile-unknown');
      const { panelOrigin, loginName, password, pinnedFingerprint, site } = draft;
      const practice = parts.practice.isRunningAt(panelOrigin);
      const saved = await parts.profiles.add(
        {
          kind: 'blueonyx-web',
          ...{ panelOrigin, domain, mailService, pinnedFingerprint, practice },
          administrator: loginName,
          site: site.group,
          prefix: site.prefix,
        },
        password,
      );
      draft = null;
      await parts.onboarding.release(saved.profile.id);
      return { ...saved, keychainProblem: saved.keychainProblem?.toData() ?? null };
    },

    'panel.openInBrowser': async ({ profileId }) => {
      const { panelOrigin } = await parts.profiles.get(profileId);
      await parts.openInBrowser(panelOrigin, [panelOrigin]);
    },

    'practice.start': () => parts.practice.start(),

    'practice.stop': async () => {
      const profiles = await parts.profiles.list();
      for (const { id, practice } of profiles) {
        if (!practice) continue;
        await parts.onboarding.release(id);
        await parts.profiles.remove(id);
      }
      await parts.practice.stop();
    },
  };
}
