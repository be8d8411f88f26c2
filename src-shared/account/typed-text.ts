import type { RepairCode } from './finding';

/** One change made to a typed text, as shown to the person who typed it. */
export interface Repair {
  from: string;
  to: string;
  code: RepairCode;
}

export type RepairStep = readonly [code: RepairCode, apply: (text: string) => string];

/** Zero-width, soft-hyphen and direction marks: they come along with pasted text and cannot be seen. */
const invisibleMarks =
  /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\u200D(?!\p{Extended_Pictographic})/gu;

export const withoutInvisibleMarks = (text: string): string => text.replace(invisibleMarks, '');

/** Full-width ASCII (U+FF01 to U+FF5E) and the ideographic space to their half-width twins; nothing else. */
export const fullWidthToAscii = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');

/**
 * The same, and also what a Japanese keyboard gives for a hyphen and a full stop. These two only after a half-width
 * letter or digit, where the meaning is clear: the long mark of ロード stays.
 */
export const toHalfWidth = (text: string): string =>
  fullWidthToAscii(text)
    .replace(/(?<=[A-Za-z0-9_.-])[‐-―−ーｰ]/g, '-')
    .replace(/(?<=[A-Za-z0-9_.-])[。｡]/g, '.');

/** Lower-case the letters A to Z only: other alphabets are refused later and shall be shown as typed. */
export const lowerCaseAscii = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** The local part when the text is an address of one of these domains (or ends in a bare `@`); else the text as it is. */
export const withoutDomain =
  (ownDomains: readonly string[]) =>
  (text: string): string => {
    const at = text.lastIndexOf('@');
    if (at < 1) return text;
    const domain = text.slice(at + 1).toLowerCase();
    const isOwn = domain === '' || ownDomains.some((own) => own.toLowerCase() === domain);
    return isOwn ? text.slice(0, at) : text;
  };

/** The steps that bring a typed local part of an address, or a user name, into the panel's form. */
export const localPartSteps = (ownDomains: readonly string[]): RepairStep[] => [
  ['repair-invisible', withoutInvisibleMarks],
  ['repair-spaces', (text) => text.trim()],
  ['repair-half-width', toHalfWidth],
  ['repair-lower-case', lowerCaseAscii],
  ['repair-own-domain', withoutDomain(ownDomains)],
];

/** Apply the steps in order and tell which of them changed something. */
export function repairInSteps(typed: string, steps: readonly RepairStep[]): { value: string; repairs: Repair[] } {
  const repairs: Repair[] = [];
  let value = typed;
  for (const [code, apply] of steps) {
    const to = apply(value);
    if (to !== value) repairs.push({ from: value, to, code });
    value = to;
  }
  return { value, repairs };
}

/** The different characters of a text that match, up to ten of them, for a sentence to name. Null when none does. */
export function charactersMatching(text: string, pattern: Pick<RegExp, 'test'>): string | null {
  const found = [...new Set([...text].filter((character) => pattern.test(character)))];
  return found.length === 0 ? null : found.slice(0, 10).join(' ');
}
