import { z } from 'zod';
import { call, done, profileId } from './call';
import { account, panelUser, siteFacts } from '../schemas';

/** Making one employee. */
export const employeeCalls = {
  /** Sign in and read what the "add an employee" wizard checks against. Keeps the session for the run. */
  'employee.prepare': call(profileId, z.strictObject({ site: siteFacts, users: z.array(panelUser) })),
  /** Create, read back, prove, log out. Progress comes as `onboarding.progress` with the same run id. */
  'employee.create': call(
    z.strictObject({ runId: z.uuid(), profileId: z.uuid(), account }),
    z.strictObject({ user: panelUser }),
  ),
  /** Stop waiting. What the panel may have done is then looked up and told. */
  'employee.cancel': call(z.strictObject({ runId: z.uuid() }), done),
  /** What stands on the panel of a run that was cut off. */
  'employee.lookUpRun': call(z.strictObject({ runId: z.uuid() }), z.strictObject({ user: panelUser.nullable() })),
  /** Delete what a run created, proved by the list, and forget the run. */
  'employee.undoRun': call(z.strictObject({ runId: z.uuid() }), done),
  /** Accept what stands on the panel (or that nothing does) and forget the run. */
  'employee.forgetRun': call(z.strictObject({ runId: z.uuid() }), done),
};
