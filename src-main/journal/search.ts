import type { JournalEntry } from '@shared/contract/calls/journal';
import { matcher, searchKey } from '@shared/search/search';
import type { JournalWords } from './export';

/** What the window calls actions and outcomes, in its language. */
export type SearchWords = Pick<JournalWords, 'actions' | 'outcomes'>;

/**
 * Whether an entry holds every word of the search: in login name, panel, person, action, outcome (by the window's word or
 * by the code), problem, or day. Widths, capitals and kana are folded as in every search.
 */
export function matches(search: string, words?: SearchWords): (entry: JournalEntry) => boolean {
  const found = matcher(search);
  return ({ loginName, panel, who, action, outcome, problem, at }) => {
    const named = words ? [words.actions[action], words.outcomes[outcome]] : [];
    return found(searchKey([loginName, panel, who, action, outcome, ...named, problem ?? '', ...daysOf(at)]));
  };
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The day of an entry on this PC's clock, as the window shows it and as computers write it (ISO 8601). */
function daysOf(at: string): string[] {
  const time = new Date(at);
  const day = [String(time.getFullYear()), twoDigits(time.getMonth() + 1), twoDigits(time.getDate())];
  return [day.join('-'), day.join('/')];
}
