import { ownDomainsOf, ownerParams, userWithAlias, userWithLoginName, type AccountContext } from './account-context';
import { addressesOf } from './addresses';
import { error, hint, type Finding } from './finding';
import { isReservedAlias } from './reserved';
import { charactersMatching, localPartSteps, repairInSteps, type Repair, type RepairStep } from './typed-text';

/** RFC 5321 §4.5.3.1.1: octets of a local part. */
export const maximumAliasLength = 64;
/** The most that one account carries in this program. */
export const maximumAliasCount = 200;

const withoutMailto: RepairStep = ['repair-address-form', (text) => text.replace(/^mailto:/i, '')];

/** One line into its entries: separated by signs or spaces, or addresses in the form `Name <address>`. */
function entriesOf(line: string): { entries: string[]; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const pieces = line.split(/[,;，；、､\t]/);
  const entries = pieces.flatMap((piece) => {
    const named = [...piece.matchAll(/[^<>]*<\s*([^<>]+?)\s*>/g)];
    const isWhole = named.map(([whole]) => whole).join('') === piece.trimEnd();
    if (named.length === 0 || !isWhole) return piece.split(/\s+/).filter((entry) => entry !== '');
    return named.map(([whole, address = '']) => {
      repairs.push({ from: whole.trim(), to: address, code: 'repair-address-form' });
      return address;
    });
  });
  const isSeparated = pieces.length > 1 || entries.length > 1;
  if (isSeparated) repairs.unshift({ from: line.trim(), to: entries.join('\n'), code: 'repair-separator' });
  return { entries, repairs };
}

/**
 * Take a typed or pasted text apart into aliases, one each, in the order typed: blank lines, other separators, capitals,
 * full-width letters, addresses of the own domains and duplicates are put right, and each change is told.
 * What cannot be put right stays as it is, for `checkAliases` to name.
 */
export function repairAliases(typed: string, ownDomains: readonly string[]): { aliases: string[]; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const lines = typed.split(/\r\n|[\r\n]/);
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length > 0 && filled.length < lines.length)
    repairs.push({ from: '\n', to: '', code: 'repair-blank-line' });

  const aliases = new Set<string>();
  for (const line of filled) {
    const taken = entriesOf(line);
    repairs.push(...taken.repairs);
    for (const entry of taken.entries) {
      const { value, repairs: made } = repairInSteps(entry, [withoutMailto, ...localPartSteps(ownDomains)]);
      repairs.push(...made);
      if (aliases.has(value)) repairs.push({ from: value, to: '', code: 'repair-duplicate' });
      aliases.add(value);
    }
  }
  return { aliases: [...aliases].filter((alias) => alias !== ''), repairs };
}

/** How one alias is written (BlueOnyx 5212R: `^[a-z0-9_\-][a-z0-9_.\-]*$`; dots by RFC 5322 §3.2.3, dot-atom). */
function checkSpelling(alias: string, domain: string): Finding[] {
  if (alias.includes('@')) return [error('alias-foreign-domain', { params: { alias, domain } })];
  const findings: Finding[] = [];
  const characters = charactersMatching(alias, /[^a-z0-9_.-]/u);
  if (characters) findings.push(error('alias-character', { params: { alias, characters } }));
  if (alias.startsWith('.')) findings.push(error('alias-first-character', { params: { alias } }));
  if (alias.includes('..') || alias.endsWith('.')) findings.push(error('alias-dots', { params: { alias } }));
  if (alias.length > maximumAliasLength) {
    findings.push(error('alias-too-long', { params: { alias, maximum: maximumAliasLength, length: alias.length } }));
  }
  return findings;
}

/** Whether the alias is free. The person's own user name without prefix is a good alias. */
function checkAvailability(alias: string, loginName: string, users: AccountContext['users']): Finding[] {
  if (isReservedAlias(alias)) return [error('alias-reserved', { params: { alias } })];
  const owner = userWithAlias(users, alias);
  if (owner) return [error('alias-taken', { params: { alias, ...ownerParams(owner) } })];
  const namesake = userWithLoginName(users, alias);
  if (namesake) return [error('alias-is-login-name', { params: { alias, ...ownerParams(namesake) } })];
  // The panel keeps this address of its own accord, and gives it up when the alias is removed one day.
  return alias === loginName ? [hint('alias-own-login-name', { params: { alias } })] : [];
}

/**
 * Check aliases that `repairAliases` has taken apart, for a new user of this final login name (empty while there is
 * none).
 */
export function checkAliases(aliases: readonly string[], loginName: string, context: AccountContext): Finding[] {
  const { domain, users } = context;
  if (aliases.length === 0) {
    if (loginName === '') return [];
    const [address = ''] = addressesOf([], domain, loginName);
    return [hint('aliases-none', { params: { address } })];
  }
  const findings = aliases.flatMap((alias) => [
    ...checkSpelling(alias, domain),
    ...checkAvailability(alias, loginName, users),
  ]);
  if (aliases.length > maximumAliasCount) {
    findings.push(error('aliases-too-many', { params: { maximum: maximumAliasCount, count: aliases.length } }));
  }
  return findings;
}

/** Both at once: what the typed text comes to, what was put right, and what is wrong with it. */
export function readAliases(
  typed: string,
  loginName: string,
  context: AccountContext,
): { aliases: string[]; repairs: Repair[]; findings: Finding[] } {
  const { aliases, repairs } = repairAliases(typed, ownDomainsOf(context));
  return { aliases, repairs, findings: checkAliases(aliases, loginName, context) };
}
