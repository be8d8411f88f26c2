import { labels } from './labels';
import { messages } from './messages';

const texts = { ...labels, ...messages };
export type TextKey = keyof typeof texts;

/** Something that the panel says, before a language is chosen. */
export interface Message {
  key: TextKey;
  values?: Record<string, string | Message>;
}

export type Locale = 'en_US' | 'ja_JP';
export type Translate = (key: TextKey, values?: Message['values']) => string;

/** The texts of one language. */
export function translator(locale: Locale): Translate {
  const translate: Translate = (key, values = {}) =>
    texts[key][locale === 'ja_JP' ? 1 : 0].replace(/\{(\w+)\}/g, (mark, name: string) => {
      const value = values[name];
      if (value === undefined) return mark;
      return typeof value === 'string' ? value : translate(value.key, value.values);
    });
  return translate;
}

/** The first of some wishes (`ja_JP`, `ja`, `en-US;q=0.8`) that the practice panel has texts for. */
export function localeOf(wishes: readonly (string | undefined)[], fallback: Locale): Locale {
  for (const wish of wishes) {
    const language = wish?.trim().slice(0, 2).toLowerCase();
    if (language === 'ja') return 'ja_JP';
    if (language === 'en') return 'en_US';
  }
  return fallback;
}
