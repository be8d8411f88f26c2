import { app } from 'electron/main';

export type Language = 'ja' | 'en';

/** The system's language if this program speaks it; Japanese for a system that is set to neither, since its users are in Japan. */
export function systemLanguage(): Language {
  for (const tag of app.getPreferredSystemLanguages()) {
    if (tag.startsWith('ja')) return 'ja';
    if (tag.startsWith('en')) return 'en';
  }
  return 'ja';
}
