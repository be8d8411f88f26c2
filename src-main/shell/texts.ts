type Language = 'ja' | 'en';
import type japanese from '@renderer/locales/ja.json';

/** The sentences of the main process: menus and the question before closing. */
export type ShellTexts = (typeof japanese)['shell'];

export async function shellTexts(language: Language): Promise<ShellTexts> {
  const locale =
    language === 'ja' ? await import('@renderer/locales/ja.json') : await import('@renderer/locales/en.json');
  return locale.default.shell;
}
