import { z } from 'zod';
import { call, done, nothing } from './call';
import { pcRoles } from './company';
import { openedHandover } from './handover';
import { problem, text } from '../schemas';
import { handoverContents } from '../../handover/document';
import { firstRunSteps } from '../../handover/first-run-steps';

/** How far the employee has come. Never holds the password. */
export const firstRunProgress = z.strictObject({
  step: z.enum(firstRunSteps),
  /** The id of the guide that was chosen. */
  client: text(40).nullable(),
  /** Where in that guide; null before it was opened. */
  guide: z.strictObject({ index: z.int().min(0), answers: z.record(text(60), text(60)) }).nullable(),
  /** ISO 8601: when sending and receiving was last proved. */
  provedAt: text(40).nullable(),
  /** The password is in the keychain, because the employee asked for it. */
  passwordKept: z.boolean(),
});
export type FirstRunProgress = z.infer<typeof firstRunProgress>;

export const firstRun = z.strictObject({ contents: handoverContents, progress: firstRunProgress });
export type FirstRun = z.infer<typeof firstRun>;

/** The first-run wizard of an employee's PC: outlives the program, without the password. */
export const firstRunCalls = {
  /** For whom this PC is, by its policy, and the run that was begun here. */
  'firstRun.read': call(nothing, z.strictObject({ role: z.enum(pcRoles), run: firstRun.nullable() })),
  /** The file of the run that was begun here, if it lies where it lay: its password can be unsealed again. */
  'firstRun.reopen': call(nothing, openedHandover.nullable()),
  /** `fileId`: the file from which the run began; null where it is not open any more. */
  'firstRun.save': call(firstRun.extend({ fileId: z.uuid().nullable() }), done),
  /** Put the password into the system's keychain; only ever because the employee asked for it. */
  'firstRun.keepPassword': call(
    z.strictObject({ password: text(200).min(1) }),
    z.strictObject({ kept: z.boolean(), keychainProblem: problem.nullable() }),
  ),
  /** Out of the keychain. Fails with the keychain's problems. */
  'firstRun.recallPassword': call(nothing, z.strictObject({ password: text(200) })),
  'firstRun.forgetPassword': call(nothing, done),
  /** Forget the run and, with it, a password that was kept. */
  'firstRun.end': call(nothing, done),
};
