import { app } from 'electron/main';
import { installMenu } from './menu';
import type { MenuParts } from './menu-entries';
import { shellTexts, type ShellTexts } from './texts';

export type Language = 'ja' | 'en';

export interface ProgramLanguage {
  current(): Language;
  texts(): ShellTexts;
  /** Change it for now and for later starts; the menu follows at once. */
  set(language: Language): Promise<void>;
}

/** The system's language if this program speaks it, otherwise Japanese: its users are in Japan. */
function systemLanguage(): Language {
  for (const tag of app.getPreferredSystemLanguages()) {
    if (tag.startsWith('ja')) return 'ja';
    if (tag.startsWith('en')) return 'en';
  }
  return 'ja';
}

/** The language of window and menu: forced by a switch, else remembered, else the system's. */
export async function programLanguage(
  remembered: { read(): Language | null; write(language: Language): void },
  forced: Language | null,
  menu: Pick<MenuParts, 'role' | 'openLogs'>,
): Promise<ProgramLanguage> {
  let language = forced ?? remembered.read() ?? systemLanguage();
  let texts = await shellTexts(language);
  installMenu(texts.menu, menu);
  return {
    current: () => language,
    texts: () => texts,
    async set(next) {
      language = next;
      remembered.write(next);
      texts = await shellTexts(next);
      installMenu(texts.menu, menu);
    },
  };
}
