import type { Handlers } from '../shell/ipc';
import type { Onboarding } from '../onboarding/onboarding';
import type { Profiles } from '../profiles/profiles';

export interface AppCallParts {
  version: string;
  language: { current(): 'ja' | 'en'; set(language: 'ja' | 'en'): Promise<void> };
  profiles: Profiles;
  onboarding: Onboarding;
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

export function appCalls(parts: AppCallParts): AppCalls {
  return {
    'app.start': async () => {
      const [profiles, current, unfinishedRuns] = await Promise.all([
        parts.profiles.list(),
        parts.profiles.current(),
        parts.onboarding.unfinished(),
      ]);
      return {
        version: parts.version,
        language: parts.language.current(),
        profiles,
        currentProfileId: current?.id ?? null,
        unfinishedRuns,
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
