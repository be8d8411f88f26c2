import { z } from 'zod';
import type { Result } from './problem';
import {
  account,
  certificateFacts,
  mailService,
  onboardingSteps,
  panelUser,
  problem,
  profile,
  siteFacts,
  stepStates,
  text,
  unfinishedRun,
} from './schemas';

const nothing = z.undefined();
/** The answer of a call that has none. */
const done = z.void();
const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });
const profileId = z.strictObject({ profileId: z.uuid() });

/** Every call that the window may make of the main process. Nothing else crosses the border. */
export const calls = {
  /** What the first page needs, in one answer. */
  'app.start': call(
    nothing,
    z.strictObject({
      version: text(40),
      language: z.enum(['ja', 'en']),
      profiles: z.array(profile),
      currentProfileId: z.uuid().nullable(),
      unfinishedRuns: z.array(unfinishedRun),
    }),
  ),
  'app.setLanguage': call(z.enum(['ja', 'en']), done),
  /** The window says what it would lose by closing; the main process asks before it closes. */
  'app.setUnsaved': call(z.boolean(), done),
  /** A start-up mark of the window, for the tour and the bench. */
  'app.mark': call(z.enum(['mounted', 'usable']), done),
  'app.openLogFolder': call(nothing, done),
  /** A defect of the window, for the log. */
  'app.reportDefect': call(text(4000), done),

  /** Copy a value. A secret one leaves the clipboard after 60 s if it is still there. */
  'clipboard.copy': call(z.strictObject({ text: text(10_000), secret: z.boolean() }), done),

  /** Start the practice panel; answers with what its "customer's sheet" says. */
  'practice.start': call(nothing, z.strictObject({ panelUrl: text(300), loginName: text(64), password: text(200) })),
  'practice.stop': call(nothing, done),

  /** Look at a panel before any credential is sent: is it there, is it BlueOnyx, who vouches for it. */
  'panel.inspect': call(
    z.strictObject({ url: text(500) }),
    z.strictObject({ panelOrigin: text(300), certificate: certificateFacts }),
  ),
  /** Sign in and read the site. The draft is kept in the main process until it is saved or dropped. */
  'panel.connect': call(
    z.strictObject({
      panelOrigin: text(300),
      loginName: text(64),
      password: text(200),
      /** The fingerprint that the IT person agreed to, null when an authority vouches for the certificate. */
      trustedFingerprint: text(100).nullable(),
    }),
    z.strictObject({
      draftId: z.uuid(),
      site: siteFacts,
      /** Domain as read or guessed from the site's name; the person may correct it. */
      domain: text(253),
      userCount: z.int(),
    }),
  ),
  /** Save a draft as a profile, its secret in the keychain, and make it the current one. */
  'profile.save': call(
    z.strictObject({ draftId: z.uuid(), domain: text(253), mailService }),
    z.strictObject({
      profile,
      /** False when there is no usable keychain: the secret then lives until the program ends. */
      secretKept: z.boolean(),
      keychainProblem: problem.nullable(),
    }),
  ),
  'panel.openInBrowser': call(profileId, done),
  'profile.select': call(profileId, done),
  'profile.remove': call(profileId, done),
  'profile.setMailService': call(z.strictObject({ profileId: z.uuid(), mailService }), profile),
  /** Give a profile its secret again (keychain entry deleted, password changed on the panel). */
  'profile.setSecret': call(
    z.strictObject({ profileId: z.uuid(), password: text(200) }),
    z.strictObject({ secretKept: z.boolean(), keychainProblem: problem.nullable() }),
  ),
  /** Trust the certificate that the panel of a profile shows now, after it was shown and agreed to. */
  'profile.trust': call(z.strictObject({ profileId: z.uuid(), fingerprint: text(100) }), profile),

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
  'clipboard.cleared': z.undefined(),
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
  call<N extends CallName>(name: N, ...input: CallArguments<N>): Promise<Result<CallOutput<N>>>;
  /** Listen; the answer stops listening. */
  on<N extends EventName>(name: N, listener: (value: EventValue<N>) => void): () => void;
}
