import { createI18n } from 'vue-i18n';
import type japanese from './locales/ja.json';

export type Language = 'ja' | 'en';
export type Messages = typeof japanese;

/** One file a language, loaded when it is first wanted. */
const loaders: Record<Language, () => Promise<{ default: Messages }>> = {
  ja: () => import('./locales/ja.json'),
  en: () => import('./locales/en.json'),
};

export const i18n = createI18n<[Messages], Language, false>({
  legacy: false,
  locale: 'ja',
  // A missing text is a defect that a test finds; the user is better served by Japanese than by a key.
  fallbackLocale: 'ja',
  messages: {} as Record<Language, Messages>,
});

/** Get the texts of a language ready; done once for each. */
export async function loadLanguage(language: Language): Promise<void> {
  const { global } = i18n;
  if (global.availableLocales.includes(language)) return;
  const { default: messages } = await loaders[language]();
  global.setLocaleMessage(language, messages);
}

/** Show the window in a language. */
export async function showLanguage(language: Language): Promise<void> {
  const { global } = i18n;
  await loadLanguage(language);
  global.locale.value = language;
  document.documentElement.lang = language;
  document.title = global.t('app.name');
}
