/** A sentence or label in every language of the guides. */
export interface Text {
  ja: string;
  en: string;
  /** Not yet seen on a real screen, in this language or in both: the viewer then says that the screen may differ. */
  unverified?: true | 'ja' | 'en';
}

export const t = (ja: string, en: string, unverified?: Text['unverified']): Text =>
  unverified ? { ja, en, unverified } : { ja, en };

/** A label that is the same in both languages. */
export const same = (label: string): Text => t(label, label);

export const isText = (node: object): node is Text => 'ja' in node && 'en' in node;

/** A language that the guides do not speak yet gets English. */
export const inLanguage = (text: Text, language: string): string => (language === 'ja' ? text.ja : text.en);

export const isUnverified = (text: Text, language: string): boolean =>
  text.unverified === true || text.unverified === (language === 'ja' ? 'ja' : 'en');
