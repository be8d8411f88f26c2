import { loginNameOf, maximumLoginNameLength } from './account';
import { ownDomainsOf, ownerParams, userWithAlias, userWithLoginName, type AccountContext } from './account-context';
import { error, hint, type Finding, type RepairCode } from './finding';
import { isReservedLoginName, reservedStartOf } from './reserved';
import { charactersMatching, localPartSteps, repairInSteps } from './typed-text';

/**
 * Bring a typed user name into the panel's form where its meaning is clear: spaces around it, full-width letters,
 * capitals, an address of one of the site's own domains. Tells which of these it put right.
 */
export function repairUserName(
  typed: string,
  ownDomains: readonly string[] = [],
): { value: string; repairs: RepairCode[] } {
  const { value, repairs } = repairInSteps(typed, localPartSteps(ownDomains));
  return { value, repairs: repairs.map((repair) => repair.code) };
}

/** a–z 0–9 _ - as the manual lists them, and the dot that the panel takes as well. */
function checkCharacters(name: string): Finding[] {
  const findings: Finding[] = [];
  if (/\s/.test(name)) findings.push(error('user-name-space', { repair: name.replace(/\s+/g, '_') }));
  const unknown = charactersMatching(name, /[^a-z0-9_.$\s-]/u);
  if (unknown) findings.push(error('user-name-character', { params: { characters: unknown } }));

  const dollar = name.indexOf('$');
  if (dollar >= 0 && (dollar === 0 || dollar < name.length - 1)) findings.push(error('user-name-dollar-inside'));
  else if (dollar > 0) findings.push(hint('user-name-dollar'));
  if (name.includes('.')) findings.push(hint('user-name-dot'));
  return findings;
}

/** What concerns the final name, prefix included: how it begins, its length, and names kept for the system. */
function checkLoginName(name: string, prefix: string | null): Finding[] {
  const findings: Finding[] = [];
  const loginName = loginNameOf(name, prefix);
  if (/^[0-9_.-]/.test(loginName)) findings.push(error('user-name-first-letter'));
  if (loginName.length > maximumLoginNameLength) {
    const maximum = Math.max(0, maximumLoginNameLength - (loginName.length - name.length));
    findings.push(error('user-name-too-long', { params: { maximum, length: name.length } }));
  }
  if (isReservedLoginName(loginName)) findings.push(error('user-name-reserved', { params: { loginName } }));
  const start = reservedStartOf(loginName);
  if (start) findings.push(error('user-name-reserved-start', { params: { start } }));
  return findings;
}

function checkClashes(loginName: string, users: AccountContext['users']): Finding[] {
  const sameName = userWithLoginName(users, loginName);
  if (sameName) return [error('user-name-taken', { params: ownerParams(sameName) })];
  const sameAlias = userWithAlias(users, loginName);
  return sameAlias ? [error('user-name-is-alias', { params: { alias: loginName, ...ownerParams(sameAlias) } })] : [];
}

/**
 * Check a user name as typed, after the repairs of `repairUserName` (BlueOnyx 5212R, user add form and handler of new
 * users: `^[a-z][a-z0-9_.-]{0,30}$` for the final name, unique on the server). Other sites of the server cannot be
 * seen from here, so the panel may still know a name that this does not.
 */
export function checkUserName(typed: string, context: AccountContext): Finding[] {
  const { site, users, domain } = context;
  const { value: name } = repairUserName(typed, ownDomainsOf(context));
  if (name === '') return [error('user-name-empty')];
  if (name.includes('@')) return [error('user-name-address', { params: { domain } })];

  const findings = [
    ...checkCharacters(name),
    ...checkLoginName(name, site.prefix),
    ...checkClashes(loginNameOf(name, site.prefix), users),
  ];
  const typedPrefix = site.prefix ? loginNameOf('', site.prefix) : null;
  if (typedPrefix && name.startsWith(typedPrefix) && name.length > typedPrefix.length) {
    const params = { prefix: typedPrefix, loginName: loginNameOf(name, site.prefix) };
    findings.push(hint('user-name-prefix-typed', { params, repair: name.slice(typedPrefix.length) }));
  }
  return findings;
}
