import { mailDomainOf } from '@shared/mail-service/mail-domain';
import type { CallOutput } from '@shared/contract/calls';
import type { PanelLogin } from '@shared/contract/calls/panel';
import { panelOriginOf } from '@shared/panel-address';
import { hideFromLogs } from '../masking';
import type { AuditJournal } from '../journal/journal';
import type { Certificates } from '../panels/certificates';
import type { Connecting, Draft } from '../panels/connecting';
import type { PanelAccess } from '../panels/drivers';
import type { PanelSessions } from '../panels/sessions';
import type { Practice } from '../practice/practice';
import type { Profiles } from '../profiles/profiles';
import type { Handlers } from '../shell/ipc';

export interface PanelCallParts {
  certificates: Certificates;
  connecting: Connecting;
  sessions: PanelSessions;
  practice: Practice;
  profiles: Profiles;
  journal: AuditJournal;
  /** What else is kept of a profile goes with it. */
  forgetProfile(id: string): Promise<void>;
  openInBrowser(origin: string, allowedOrigins: string[]): Promise<void>;
}

type PanelCalls = Pick<
  Handlers,
  | 'panel.inspect'
  | 'panel.connect'
  | 'panel.chooseSite'
  | 'panel.enterDraftCode'
  | 'panel.enterCode'
  | 'panel.openInBrowser'
  | 'profile.save'
  | 'practice.start'
  | 'practice.stop'
>;

function accessOf(login: PanelLogin): PanelAccess {
  const { panelOrigin, trustedFingerprint: pinnedFingerprint, group } = login;
  const reached = { origin: panelOriginOf(panelOrigin), pinnedFingerprint, group };
  if (login.kind === 'web') {
    return { kind: 'blueonyx-web', ...reached, loginName: login.loginName, password: login.password };
  }
  return { kind: 'blueonyx-api', ...reached, clientSecret: login.clientSecret };
}

const secretOf = (access: PanelAccess): string =>
  access.kind === 'blueonyx-web' ? access.password : access.clientSecret;

const answerOf = ({ id, site, sites, userCount }: Draft): CallOutput<'panel.connect'> => ({
  draftId: id,
  site,
  sites,
  domain: sites.find(({ group }) => group === site.group)?.domain ?? mailDomainOf(site.fqdn),
  userCount,
});

/** Connecting a panel: look, sign in, save. */
export function panelCalls(parts: PanelCallParts): PanelCalls {
  const { certificates, connecting, sessions, practice, profiles, journal } = parts;

  return {
    'panel.inspect': async ({ url, kind = 'blueonyx-web' }) => {
      const panelOrigin = panelOriginOf(url);
      return { panelOrigin, certificate: await certificates.inspect(kind, panelOrigin) };
    },

    'panel.connect': async (login) => {
      const access = accessOf(login);
      hideFromLogs(secretOf(access));
      return answerOf(await connecting.connect(access));
    },

    'panel.chooseSite': async ({ draftId, group }) => answerOf(await connecting.chooseSite(draftId, group)),

    'panel.enterDraftCode': async ({ code }) => {
      hideFromLogs(code);
      return answerOf(await connecting.enterCode(code));
    },

    'panel.enterCode': ({ profileId, code }) => {
      hideFromLogs(code);
      return sessions.enterCode(profileId, code);
    },

    'profile.save': async ({ draftId, domain, mailService, label, mark }) => {
      const { access, site } = connecting.look(draftId);
      const { kind, origin: panelOrigin, pinnedFingerprint } = access;
      const saved = await profiles.add(
        {
          ...{ kind, label, mark, panelOrigin, domain, mailService, pinnedFingerprint },
          pinnedKey: pinnedFingerprint === null ? null : certificates.keyOf(pinnedFingerprint),
          practice: practice.isRunningAt(panelOrigin),
          administrator: site.administrator,
          site: site.group,
          prefix: site.prefix,
        },
        secretOf(access),
      );
      const { panel, isOpen } = connecting.take(draftId);
      if (isOpen) await sessions.adopt(saved.profile.id, panel);
      else await sessions.release(saved.profile.id);
      await journal.note({ action: 'addProfile', profile: saved.profile });
      return { ...saved, keychainProblem: saved.keychainProblem?.toData() ?? null };
    },

    'panel.openInBrowser': async ({ profileId }) => {
      const { panelOrigin } = await profiles.get(profileId);
      await parts.openInBrowser(panelOrigin, [panelOrigin]);
    },

    'practice.start': () => practice.start(),

    'practice.stop': async () => {
      for (const { id, practice: isPractice } of await profiles.list()) {
        if (!isPractice) continue;
        await sessions.release(id);
        await profiles.remove(id);
        await parts.forgetProfile(id);
      }
      await connecting.close();
      await practice.stop();
    },
  };
}
