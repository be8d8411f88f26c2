import type { PcRole } from '@shared/contract/calls/company';
import { Problem, type ProblemCode, type ProblemData } from '@shared/contract/problem';
import type { Handlers } from '../shell/ipc';
import type { Onboarding } from '../onboarding/onboarding';
import type { Profiles } from '../profiles/profiles';

export interface AppCallParts {
  version: string;
  /** On a PC for employees the window learns of no panel, though IT staff may have worked here before. */
  role: PcRole;
  language: { current(): 'ja' | 'en'; set(language: 'ja' | 'en'): Promise<void> };
  profiles: Profiles;
  onboarding: Onboarding;
  /** What was wrong with the program's own files so far. */
  problems(): Problem[];
  setUnsaved(unsaved: boolean): void;
  mark(name: 'mounted' | 'usable'): void;
  openLogFolder(): Promise<void>;
  reportDefect(text: string): void;
  copy(text: string, secret: boolean): Promise<void>;
}

type AppCalls = Pick<
  Handlers,
  | 'app.start'
  | 'app.setLanguage'
  | 'app.setUnsaved'
  | 'app.mark'
  | 'app.openLogFolder'
  | 'app.reportDefect'
  | 'clipboard.copy'
>;

const nothingOfIt = { profiles: [], currentProfileId: null, unfinishedRuns: [] };

const ofFiles = new Set<ProblemCode>(['storage-failed', 'storage-newer', 'storage-damaged', 'profile-damaged']);

/** What a file holds. One that cannot be used must not keep the window from opening: it is told, and counts as empty. */
async function readable<T>(reading: Promise<T>, otherwise: T, problems: Problem[]): Promise<T> {
  try {
    return await reading;
  } catch (problem) {
    if (!(problem instanceof Problem && ofFiles.has(problem.code))) throw problem;
    problems.push(problem);
    return otherwise;
  }
}

/** Each problem once: the same file is read several times. */
function distinct(problems: Problem[]): ProblemData[] {
  const byContent = new Map(problems.map((problem) => [JSON.stringify(problem.toData()), problem.toData()]));
  return [...byContent.values()];
}

/** The panels and what was left unfinished on them. */
async function workOfIt({ profiles, onboarding }: AppCallParts, problems: Problem[]) {
  const [list, current, unfinishedRuns] = await Promise.all([
    readable(profiles.list(), [], problems),
    readable(profiles.current(), null, problems),
    readable(onboarding.unfinished(), [], problems),
  ]);
  return { profiles: list, currentProfileId: current?.id ?? null, unfinishedRuns };
}

export function appCalls(parts: AppCallParts): AppCalls {
  return {
    'app.start': async () => {
      const unreadable: Problem[] = [];
      return {
        version: parts.version,
        language: parts.language.current(),
        ...(parts.role === 'employee' ? nothingOfIt : await workOfIt(parts, unreadable)),
        storageProblems: distinct([...parts.problems(), ...unreadable]),
      };
    },
    'app.setLanguage': (language) => parts.language.set(language),
    'app.setUnsaved': (unsaved) => parts.setUnsaved(unsaved),
    'app.mark': (name) => parts.mark(name),
    'app.openLogFolder': () => parts.openLogFolder(),
    'app.reportDefect': (text) => parts.reportDefect(text),
    'clipboard.copy': ({ text, secret }) => parts.copy(text, secret),
  };
}
