import { hideFromLogs } from '../masking';
import type { Employees } from '../employees/employees';
import type { WorkUnderWay } from '../employees/work';
import type { Handlers } from '../shell/ipc';

type EmployeesCalls = Pick<
  Handlers,
  | 'employees.list'
  | 'employees.details'
  | 'employees.change'
  | 'employees.setPassword'
  | 'employees.suspend'
  | 'employees.resume'
  | 'employees.delete'
  | 'employees.cancel'
  | 'template.read'
  | 'template.change'
  | 'personal.read'
  | 'personal.change'
>;

/** The service is loaded with the first of these calls. */
export function employeesCalls(parts: { employees: () => Promise<Employees>; work: WorkUnderWay }): EmployeesCalls {
  const { employees, work } = parts;
  const run = <T>(workId: string, call: (service: Employees, signal: AbortSignal) => Promise<T>): Promise<T> =>
    work.run(workId, async (signal) => call(await employees(), signal));

  return {
    'employees.list': ({ workId, profileId }) => run(workId, (service, signal) => service.list(profileId, signal)),
    'employees.details': ({ workId, ...of }) => run(workId, (service, signal) => service.details(of, signal)),
    'employees.change': ({ workId, ...of }) =>
      run(workId, async (service, signal) => ({ details: await service.change(of, signal) })),
    'employees.setPassword': ({ workId, ...of }) => {
      hideFromLogs(of.password);
      return run(workId, (service, signal) => service.setPassword(of, signal));
    },
    'employees.suspend': ({ workId, ...of }) => run(workId, (service, signal) => service.suspend(of, signal)),
    'employees.resume': ({ workId, ...of }) =>
      run(workId, async (service, signal) => ({ details: await service.resume(of, signal) })),
    'employees.delete': ({ workId, ...of }) => run(workId, (service, signal) => service.delete(of, signal)),
    'employees.cancel': ({ workId }) => work.cancel(workId),

    'template.read': async ({ profileId }) => (await employees()).readTemplate(profileId),
    'template.change': async ({ profileId, template }) => (await employees()).changeTemplate(profileId, template),

    'personal.read': ({ workId, ...of }) => {
      hideFromLogs(of.password);
      return run(workId, (service, signal) => service.readPersonal(of, signal));
    },
    'personal.change': ({ workId, ...of }) => {
      hideFromLogs(of.password);
      return run(workId, (service, signal) => service.changePersonal(of, signal));
    },
  };
}
