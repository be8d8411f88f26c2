import { z } from 'zod';
import { appCalls } from './calls/app';
import { companyCalls } from './calls/company';
import { employeeCalls } from './calls/employee';
import { employeesCalls } from './calls/employees';
import { firstRunCalls } from './calls/first-run';
import { handoutCalls } from './calls/handouts';
import { handoverCalls } from './calls/handover';
import { journalCalls } from './calls/journal';
import { mailCheckCalls, mailCheckEvents } from './calls/mail-check';
import { panelCalls } from './calls/panel';
import { profileCalls } from './calls/profile';
import { onboardingSteps, stepStates } from './schemas';

/** Every call that the window may make of the main process. Nothing else crosses the border. */
export const calls = {
  ...appCalls,
  ...panelCalls,
  ...profileCalls,
  ...employeeCalls,
  ...employeesCalls,
  ...journalCalls,
  ...mailCheckCalls,
  ...companyCalls,
  ...handoutCalls,
  ...handoverCalls,
  ...firstRunCalls,
} satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

/** What the main process tells the window unasked. */
export const events = {
  'onboarding.progress': z.strictObject({
    runId: z.uuid(),
    step: z.enum(onboardingSteps),
    state: z.enum(stepStates),
    /** Milliseconds since the step began. */
    elapsed: z.number(),
    /** The panel is silent and is being asked what became of the request. */
    lookingAfterSilence: z.boolean(),
  }),
  ...mailCheckEvents,
  'clipboard.cleared': z.undefined(),
  /** A handover file or link has come while the window was open: `handover.pending` answers with it. */
  'handover.arrived': z.undefined(),
  /** The system's keychain has kept us waiting for two seconds: it asks the person something. False when that is over. */
  'keychain.waiting': z.boolean(),
  'language.changed': z.enum(['ja', 'en']),
  /** A menu entry that the window carries out. */
  'menu.chosen': z.enum(['home', 'addEmployee', 'connectPanel', 'settings']),
} satisfies Record<string, z.ZodType>;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallInput<N extends CallName> = z.input<Calls[N]['input']>;
export type CallOutput<N extends CallName> = z.output<Calls[N]['output']>;
export type EventName = keyof typeof events;
export type EventValue<N extends EventName> = z.output<(typeof events)[N]>;

/** A call without input is made with its name alone. */
export type CallArguments<N extends CallName> = undefined extends CallInput<N> ? [] : [input: CallInput<N>];

/** `window.assistant`: all that the window can do outside itself. */
export interface Assistant {
  /** Answers with a `Result` as JSON: an object would be carried over value by value, a long list for half a second. */
  call<N extends CallName>(name: N, ...input: CallArguments<N>): Promise<string>;
  /** Listen; the answer stops listening. */
  on<N extends EventName>(name: N, listener: (value: EventValue<N>) => void): () => void;
}
