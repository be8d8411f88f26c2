import type { Problem } from '@shared/contract/problem';
import type { Profile } from '@shared/contract/schemas';
import { appCalls } from './calls/app-calls';
import { companyCalls } from './calls/company-calls';
import { employeeCalls } from './calls/employee-calls';
import { employeesCalls } from './calls/employees-calls';
import { firstRunCalls } from './calls/first-run-calls';
import { handoutCalls } from './calls/handout-calls';
import { handoverCalls } from './calls/handover-calls';
import { journalCalls } from './calls/journal-calls';
import { mailCheckCalls } from './calls/mail-check-calls';
import { panelCalls } from './calls/panel-calls';
import { profileCalls } from './calls/profile-calls';
import { openSuspendMemories } from './employees/suspend-memories';
import { workUnderWay } from './employees/work';
import { openAuditJournal } from './journal/journal';
import { whoSitsHere } from './journal/who';
import { systemKeychain } from './keychain/keychain';
import { secretsIn } from './keychain/secrets';
import { openJournal } from './onboarding/journal';
import { createOnboarding } from './onboarding/onboarding';
import { allDrivers } from './panels/all-drivers';
import { createCertificates } from './panels/certificates';
import { createConnecting } from './panels/connecting';
import { switchReader } from './panels/mail-switches';
import { createPanelSessions } from './panels/sessions';
import { createPractice } from './practice/practice';
import { accessOf } from './profiles/access';
import { openProfiles } from './profiles/profiles';
import { putAway } from './put-away';
import type { Arrivals } from './shell/arrivals';
import { contractBorder, tellWindow } from './shell/border';
import { secretAwareClipboard } from './shell/clipboard';
import { guardClosing } from './shell/closing';
import { fileDialogs } from './shell/dialogs';
import { openLogFolder, openPanelInBrowser } from './shell/external';
import type { Border } from './shell/ipc';
import { programLanguage } from './shell/language';
import { programVersion, stateFolder } from './shell/lifecycle';
import { openLog, type Log } from './shell/log';
import { mark, startUpMarks } from './shell/marks';
import { reopenAfterCrash } from './shell/recovery';
import type { Switches } from './shell/switches';
import type { AppWindow } from './shell/window';
import type { Settings } from './storage/settings';

export interface Program {
  /** Answers the window's calls. */
  answer: Border;
  log: Log;
  /** Put everything away before the program ends; `stuck` when the process cannot end by itself. Never rejects. */
  finish(): Promise<'done' | 'stuck'>;
}

/** Made at the first call, and the same ever after. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

/** All services and what answers the window; made while the window loads. */
export async function startProgram(parts: {
  switches: Switches;
  settings: Settings;
  window: AppWindow;
  arrivals: Arrivals;
}): Promise<Program> {
  const { settings, window, switches, arrivals } = parts;
  const folder = stateFolder();
  const log = openLog();
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
    log.error('a file could not be used', problem);
  };
  if (settings.problem) report(settings.problem);

  const company = once(async () => {
    const [{ openCompany }, { policyFile }] = await Promise.all([
      import('./company/company'),
      import('./company/policy'),
    ]);
    return openCompany({ folder, policyFile: policyFile(process.platform, process.env), report });
  });
  const role = await (await company()).role();
  const language = await programLanguage(settings.language, switches.language, {
    role,
    openLogs: () => void openLogFolder(),
  });
  reopenAfterCrash(window, (reason) => log.error(`the window's process has ended: ${reason}`));
  const closing = guardClosing(window, () => language.texts().closing);
  const clipboard = secretAwareClipboard(() => tellWindow('clipboard.cleared'));

  const keychain = systemKeychain({
    service: 'Mail Setup Assistant',
    load: () => import('keytar'),
    onWaiting: (waiting) => tellWindow('keychain.waiting', waiting),
  });
  const secrets = secretsIn(keychain);
  const profiles = openProfiles({ folder, secrets, report });
  const practice = createPractice(async () => {
    const { startPracticePanel } = await import('./practice/practice-panel');
    // A real panel takes seconds and more: whoever practises is to see the steps of the work go by.
    return startPracticePanel({ createDelayMs: 1500 });
  });
  const sessions = createPanelSessions({
    open: async (id) => allDrivers.open(accessOf(await profiles.get(id), await secrets.recall(id))),
  });
  const certificates = createCertificates(allDrivers);
  const connecting = createConnecting(allDrivers);
  const audit = openAuditJournal({ folder, who: whoSitsHere(), now: Date.now, report });
  const memories = openSuspendMemories({ folder, report });
  const profile = (id: string): Promise<Profile> => profiles.get(id);
  const onboarding = createOnboarding({
    journal: openJournal({ folder, report }),
    audit,
    sessions,
    profile,
    report: (progress) => tellWindow('onboarding.progress', progress),
    now: Date.now,
  });
  const forgetProfile = (id: string): Promise<void> => memories.dropAll(id);
  const work = workUnderWay();
  const employees = once(async () => {
    const { createEmployees } = await import('./employees/employees');
    return createEmployees({ sessions, journal: audit, memories, profile });
  });
  const mailCheck = once(async () => {
    const { createMailCheck } = await import('./mail-check/mail-check');
    return createMailCheck({
      profile,
      switches: switchReader({ profile, sessions, connecting }),
      tellProgress: (progress) => tellWindow('mailCheck.progress', progress),
      tellProbed: (progress) => tellWindow('mailCheck.probed', progress),
      now: Date.now,
    });
  });
  const { saveFile, openFile } = fileDialogs(window);
  const handouts = once(async () => {
    const [{ createHandouts }, { printPage }] = await Promise.all([
      import('./handouts/handouts'),
      import('./shell/printing'),
    ]);
    return createHandouts({ saveFile, print: printPage });
  });

  const handover = once(async () => {
    const { createHandover } = await import('./handover/handover');
    const kind = (): string => language.texts().handoverFile;
    return createHandover({ saveFile, openFile, kind, version: programVersion(), now: () => new Date() });
  });
  const clients = once(async () => {
    const { mailClientsOf } = await import('./mail-clients/mail-clients');
    const profileFile = async (): Promise<string | null> => (await handouts()).profileFile();
    return mailClientsOf({ platform: process.platform, environment: process.env, profileFile });
  });
  const firstRuns = once(async () => {
    const { openFirstRuns } = await import('./handover/first-run');
    return openFirstRuns({ folder, secrets, handover, report });
  });
  arrivals.listen(() => tellWindow('handover.arrived'));

  if (switches.tour)
    void import('./shell/tour/tour').then(({ runTour }) => runTour(window, switches.tour ?? '', practice));
  if (switches.gallery)
    void import('./shell/tour/gallery').then(({ runGallery }) =>
      runGallery(window, switches.gallery ?? '', switches.galleryOf),
    );
  log.info(`started, version ${programVersion()}, ${process.platform} ${process.arch}`);
  return {
    log,
    answer: contractBorder(role, {
      ...appCalls({
        version: programVersion(),
        role,
        language,
        profiles,
        onboarding,
        problems: () => problems,
        setUnsaved: closing.setUnsaved,
        mark: (name) => {
          mark(name);
          if (name === 'usable') log.info(`start-up marks ${JSON.stringify(startUpMarks())}`);
        },
        openLogFolder,
        reportDefect: (text) => log.error(`in the window: ${text}`),
        copy: clipboard.copy,
      }),
      ...panelCalls({
        ...{ certificates, connecting, sessions, practice, profiles },
        journal: audit,
        forgetProfile,
        openInBrowser: openPanelInBrowser,
      }),
      ...profileCalls({
        ...{ profiles, sessions, certificates, saveFile, openFile },
        drivers: allDrivers,
        journal: audit,
        forgetProfile,
      }),
      ...employeeCalls(onboarding),
      ...employeesCalls({ employees, work }),
      ...mailCheckCalls(mailCheck),
      ...companyCalls(company),
      ...handoutCalls(handouts, { profile, journal: audit }),
      ...firstRunCalls({ company, firstRuns }),
      ...handoverCalls({ handover, clients, arrivals, profile, journal: audit }),
      ...journalCalls({ journal: audit, saveFile, words: () => language.texts().journal, now: Date.now }),
    }),
    async finish() {
      const steps = {
        settings: settings.flush,
        clipboard: clipboard.clear,
        work: () => [onboarding.close(), work.cancelAll()],
        sessions: () => Promise.all([sessions.close(), connecting.close()]),
        practice: practice.stop,
      };
      await putAway(steps, (step, reason) => log.error(`at the end, ${step} failed`, reason));
      // A call that the system does not answer would hold the process for ever: its thread cannot be stopped.
      return keychain.busy() ? 'stuck' : 'done';
    },
  };
}
