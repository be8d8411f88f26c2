import { error, hint, type Finding } from './finding';
import { charactersMatching } from './typed-text';
import type { Vacation } from './user-details';

/** A letter's worth; the panel sets no limit. */
export const maximumVacationLength = 5000;

/**
 * Check an automatic answer (BlueOnyx 5212R, tab of the e-mail settings: the end must not come before the beginning, an end
 * equal to the beginning means none; panels of 2019 refuse one without a text). `<` may cost the rest of the text.
 */
export function checkVacation({ enabled, message, from, until }: Vacation): Finding[] {
  const findings: Finding[] = [];
  if (enabled && message.trim() === '') findings.push(error('vacation-empty'));
  const length = [...message].length;
  if (length > maximumVacationLength) {
    findings.push(error('vacation-too-long', { params: { maximum: maximumVacationLength, length } }));
  }
  const brackets = charactersMatching(message, /[<>]/);
  if (brackets) findings.push(error('vacation-angle-bracket', { params: { characters: brackets } }));
  const marks = charactersMatching(message, /['"]/);
  if (marks) findings.push(hint('vacation-quotation-mark', { params: { characters: marks } }));
  if (enabled && from === null) findings.push(error('vacation-no-start'));
  // Both are times of one wall clock in one form: they compare as texts.
  if (from !== null && until !== null && until < from) findings.push(error('vacation-order'));
  if (enabled && from !== null && (until === null || until === from)) findings.push(hint('vacation-endless'));
  return findings;
}
