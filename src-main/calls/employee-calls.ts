import { hideFromLogs } from '../masking';
import type { Handlers } from '../shell/ipc';
import type { Onboarding } from '../onboarding/onboarding';

type EmployeeCalls = Pick<
  Handlers,
  | 'employee.prepare'
  | 'employee.create'
  | 'employee.cancel'
  | 'employee.lookUpRun'
  | 'employee.undoRun'
  | 'employee.forgetRun'
>;

export function employeeCalls(onboarding: Onboarding): EmployeeCalls {
  return {
    'employee.prepare': ({ profileId }) => onboarding.prepare(profileId),
    'employee.create': (run) => {
      hideFromLogs(run.account.password);
      return onboarding.create(run);
    },
    'employee.cancel': ({ runId }) => onboarding.cancel(runId),
    'employee.lookUpRun': async ({ runId }) => ({ user: await onboarding.lookUp(runId) }),
    'employee.undoRun': ({ runId }) => onboarding.undo(runId),
    'employee.forgetRun': ({ runId }) => onboarding.forget(runId),
  };
}
