import { ownerParams, type AccountContext } from './account-context';
import { error, hint, type Finding } from './finding';
import { charactersMatching, withoutInvisibleMarks } from './typed-text';

/** The panel sets no limit; the name goes into a line of the server's list of users, and onto one line of a screen. */
export const maximumFullNameLength = 80;

/** Counterparts that look the same to a reader and mean nothing to a server. */
const counterparts: Readonly<Record<string, string>> = {
  "'": '’',
  '"': '”',
  '`': '‘',
  $: '＄',
  '\\': '＼',
  ':': '：',
  '<': '＜',
  '>': '＞',
};

// `:` and line breaks: refused by the panel's type of a full name, `^[^:\n\r]*$`. The others: the server hands the
// name to commands of its own.
const commandLineCharacters = /["`$\\:]/;
// The panel's form turns these into &#039; &lt; &gt; before it stores them.
const alteredCharacters = /['<>]/;
const lineBreak = /[\n\r\u2028\u2029]/;
const invisible = /[\p{Cc}\p{Cs}]/u;
const rareCharacters = /[\u{10000}-\u{10FFFF}]|\p{Emoji_Presentation}/u;

/** The full name as it is sent: without spaces around it. */
export const cleanFullName = (typed: string): string => typed.trim();

/** The same name with every character that cannot be sent replaced by its harmless counterpart. */
export function repairFullName(typed: string): string {
  return withoutInvisibleMarks(typed.replace(/\s*[\t\n\r\u2028\u2029]+\s*/g, ' '))
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .replace(/["`$\\:'<>]/g, (character) => counterparts[character] ?? character)
    .trim();
}

/** Two names are the same to a reader whatever their spaces and widths. */
const comparable = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** Check a full name (BlueOnyx 5212R, user add form: required there by its label only, so it is required here). */
export function checkFullName(typed: string, context: Pick<AccountContext, 'users'>): Finding[] {
  const name = cleanFullName(typed);
  if (name === '') return [error('full-name-empty')];

  const findings: Finding[] = [];
  const repair = repairFullName(typed);
  const length = [...name].length;
  if (length > maximumFullNameLength) {
    findings.push(error('full-name-too-long', { params: { maximum: maximumFullNameLength, length } }));
  }

  if (lineBreak.test(name)) findings.push(error('full-name-line-break', { repair }));
  const hasInvisible = invisible.test(name.replace(/[\n\r]/g, ''));
  if (hasInvisible || withoutInvisibleMarks(name) !== name) findings.push(error('full-name-invisible', { repair }));

  const inCommands = charactersMatching(name, commandLineCharacters);
  if (inCommands) findings.push(error('full-name-command-line', { params: { characters: inCommands }, repair }));
  const altered = charactersMatching(name, alteredCharacters);
  if (altered) findings.push(error('full-name-altered', { params: { characters: altered }, repair }));

  const rare = charactersMatching(name, rareCharacters);
  if (rare) findings.push(hint('full-name-rare-character', { params: { characters: rare } }));

  const namesake = context.users.find((user) => comparable(user.fullName) === comparable(name));
  if (namesake) findings.push(hint('full-name-exists', { params: ownerParams(namesake) }));
  return findings;
}
