import { appCalls } from './calls/app-calls';
import { employeeCalls } from './calls/employee-calls';
import { panelCalls } from './calls/panel-calls';
import { profileCalls } from './calls/profile-calls';
import { systemKeychain } from './keychain/keychain';
import { secretsIn } from './keychain/secrets';
import { hideFromLogs } from './masking';
import { openJournal } from './onboarding/journal';
import { createOnboarding } from './onboarding/onboarding';
import { createBlueOnyxWebPanel, inspectPanel } from './panels/blueonyx-web/index';
import type { PanelDrivers } from './panels/drivers';
import { createPractice } from './practice/practice';
import { openProfiles } from './profiles/profiles';
import { secretAwareClipboard } from './shell/clipboard';
import { guardClosing } from './shell/closing';
import { openLogFolder, openPanelInBrowser } from './shell/external';
import { tellWindow, type Handlers } from './shell/ipc';
import { programLanguage } from './shell/language';
import { programVersion, stateFolder } from './shell/lifecycle';
import { openLog, type Log } from './shell/log';
import { mark, startUpMarks } from './shell/marks';
import type { Switches } from './shell/switches';
import type { AppWindow } from './shell/window';
import type { Settings } from './storage/settings';

export interface Program {
  handlers: Handlers;
  log: Log;
  /** Put everything away before the program ends. */
  finish(): Promise<void>;
}

const drivers: PanelDrivers = {
  inspect: async (origin) => (await inspectPanel(origin)).certificate,
  open: createBlueOnyxWebPanel,
};

/** All services and what answers the window; made while the window loads. */
export async function startProgram(parts: {
  switches: Switches;
  settings: Settings;
  window: AppWindow;
}): Promise<Program> {
  const { settings, window, switches } = parts;
  const folder = stateFolder();
  const log = openLog();
  const report = (problem: Error): void => log.error('a file could not be used', problem);

  const language = await programLanguage(settings.language, switches.language, () => void openLogFolder());
  const closing = guardClosing(window, () => language.texts().closing);
  const clipboard = secretAwareClipboard(() => tellWindow('clipboard.cleared'));

  const secrets = secretsIn(systemKeychain({ service: 'Mail Setup Assistant', load: () => import('keytar') }));
  const profiles = openProfiles({ folder, secrets, report });
  const practice = createPractice(async () => (await import('./practice/practice-panel')).startPracticePanel());
  const onboarding = createOnboarding({
    journal: openJournal({ folder, report }),
    profile: (id) => profiles.get(id),
    async openPanel({ id, panelOrigin: origin, administrator: loginName, pinnedFingerprint }) {
      const password = await secrets.recall(id);
      hideFromLogs(password);
      return drivers.open({ origin, loginName, password, pinnedFingerprint });
    },
    report: (progress) => tellWindow('onboarding.progress', progress),
    now: Date.now,
  });

  if (switches.tour)
    void import('./shell/tour/tour').then(({ runTour }) => runTour(window, switches.tour ?? '', practice));
  log.info(`started, version ${programVersion()}, ${process.platform} ${process.arch}`);
  return {
    log,
    handlers: {
      ...appCalls({
        version: programVersion(),
        language,
        profiles,
        onboarding,
        setUnsaved: closing.setUnsaved,
        mark: (name) => {
          mark(name);
          if (name === 'usable') log.info(`start-up marks ${JSON.stringify(startUpMarks())}`);
        },
        openLogFolder,
        reportDefect: (text) => log.error(`in the window: ${text}`),
        copy: clipboard.copy,
      }),
      ...panelCalls({ drivers, practice, profiles, onboarding, openInBrowser: openPanelInBrowser }),
      ...profileCalls({ profiles, onboarding }),
      ...employeeCalls(onboarding),
    },
    async finish() {
      settings.flush();
      await clipboard.clear();
      await onboarding.close();
      await practice.stop();
    },
  };
}
