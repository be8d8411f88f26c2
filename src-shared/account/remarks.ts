import { error, hint, type Finding } from './finding';
import { charactersMatching, withoutInvisibleMarks } from './typed-text';

/** The panel sets no limit; this is a note, not a document. */
export const maximumRemarksLength = 1000;

const counterparts: Readonly<Record<string, string>> = { "'": '’', '"': '”', '<': '＜', '>': '＞' };

export const cleanRemarks = (typed: string): string => typed.trim();

const withoutInvisible = (text: string): string =>
  withoutInvisibleMarks(text).replace(/(?![\t\n\r])[\p{Cc}\p{Cs}]/gu, '');

/** The same remarks with nothing in them that the panel's form would alter. */
export const repairRemarks = (typed: string): string =>
  withoutInvisible(typed)
    .replace(/['"<>]/g, (character) => counterparts[character] ?? character)
    .trim();

/**
 * Check the remarks (BlueOnyx 5212R, user add form). `<` is refused, since the panel may drop the text that follows it,
 * and `>` with it; quotation marks only get stored in another spelling.
 */
export function checkRemarks(typed: string): Finding[] {
  const remarks = cleanRemarks(typed);
  const findings: Finding[] = [];
  const repair = repairRemarks(typed);
  const length = [...remarks].length;
  if (length > maximumRemarksLength) {
    findings.push(error('remarks-too-long', { params: { maximum: maximumRemarksLength, length } }));
  }
  if (withoutInvisible(remarks) !== remarks) findings.push(error('remarks-invisible', { repair }));
  const brackets = charactersMatching(remarks, /[<>]/);
  if (brackets) findings.push(error('remarks-angle-bracket', { params: { characters: brackets }, repair }));
  const marks = charactersMatching(remarks, /['"]/);
  if (marks) findings.push(hint('remarks-quotation-mark', { params: { characters: marks }, repair }));
  return findings;
}
