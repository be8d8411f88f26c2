import type { Company } from '../company/company';
import type { FirstRuns } from '../handover/first-run';
import type { Handlers } from '../shell/ipc';

type FirstRunCalls = Pick<
  Handlers,
  | 'firstRun.read'
  | 'firstRun.reopen'
  | 'firstRun.save'
  | 'firstRun.keepPassword'
  | 'firstRun.recallPassword'
  | 'firstRun.forgetPassword'
  | 'firstRun.end'
>;

export function firstRunCalls(of: {
  company: () => Promise<Company>;
  firstRuns: () => Promise<FirstRuns>;
}): FirstRunCalls {
  const { company, firstRuns } = of;
  return {
    'firstRun.read': async () => {
      const [role, run] = await Promise.all([
        company().then((settings) => settings.role()),
        firstRuns().then((runs) => runs.read()),
      ]);
      return { role, run };
    },
    'firstRun.reopen': async () => (await firstRuns()).reopen(),
    'firstRun.save': async ({ fileId, ...run }) => (await firstRuns()).save(run, fileId),
    'firstRun.keepPassword': async ({ password }) => {
      const { kept, problem } = await (await firstRuns()).keepPassword(password);
      return { kept, keychainProblem: problem?.toData() ?? null };
    },
    'firstRun.recallPassword': async () => ({ password: await (await firstRuns()).recallPassword() }),
    'firstRun.forgetPassword': async () => (await firstRuns()).forgetPassword(),
    'firstRun.end': async () => (await firstRuns()).end(),
  };
}
