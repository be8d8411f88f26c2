/** Characters by which Japanese family names differ in writing only; a search finds the one by the other. */
const variants: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  邊: '辺',
  邉: '辺',
  齋: '斎',
  齊: '斎',
  斉: '斎',
  濵: '浜',
  濱: '浜',
  德: '徳',
  澤: '沢',
  櫻: '桜',
  廣: '広',
  國: '国',
  眞: '真',
  龍: '竜',
  嶋: '島',
  嶌: '島',
  瀨: '瀬',
  曾: '曽',
  惠: '恵',
};
const variant = new RegExp(`[${Object.keys(variants).join('')}]`, 'gu');

/** Katakana (U+30A1 to U+30F6, and the iteration marks) stand this far above their hiragana. */
const kanaDistance = 0x60;
const toHiragana = (katakana: string): string => String.fromCharCode(katakana.charCodeAt(0) - kanaDistance);

/**
 * A text as a search compares it: half and full width are one (Unicode NFKC), as are small and capital letters, hiragana
 * and katakana, the dashes, and variants of the same character in a name. Spaces are dropped: a family name and a given
 * name are written with and without one.
 */
export function fold(text: string): string {
  // Most of what is looked through is login names and addresses: nothing of theirs has a second way of being written.
  if (/^[!-~]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200B-\u200F\u2060\uFE00-\uFE0F\uFEFF\u{E0100}-\u{E01EF}]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u30A1-\u30F6\u30FD\u30FE]/g, toHiragana)
    .replace(variant, (character) => variants[character] ?? character);
}
