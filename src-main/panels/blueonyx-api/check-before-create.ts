import type { Account } from '@shared/account/account';
import { Problem } from '@shared/contract/problem';
import { oneOf } from './cscp';
import { withoutOwnName } from './differences';
import type { ApiParts } from './parts';
import type { Work } from './session';
import type { SiteRecord } from './site-record';
import type { UserRecord } from './user-record';

interface Wanted {
  site: SiteRecord;
  account: Account;
  loginName: string;
}

const nameTaken = (loginName: string) => new Problem('employee-name-taken', { loginName, messages: [] });
const aliasTaken = (messages: string[]) => new Problem('employee-alias-taken', { messages });

/** Against a list that was just seen, as far as it tells. */
function checkAgainst(users: readonly UserRecord[], { loginName, account }: Wanted): void {
  const names = new Set(users.flatMap(({ name, aliases }) => [name, ...aliases]));
  if (names.has(loginName)) throw nameTaken(loginName);
  const taken = account.aliases.filter((alias) => names.has(alias));
  if (taken.length > 0) throw aliasTaken(taken);
}

/** Every user's name and every alias is a row of its own there, mailing lists' too; all words are asked for at once. */
async function checkAliasRows({ client, directory }: ApiParts, wanted: Wanted, work: Work): Promise<void> {
  const { loginName, account, site } = wanted;
  const words = [loginName, ...withoutOwnName(account.aliases, loginName)];
  const criteria = [
    { key: 'fqdn', value: site.fqdn },
    { key: 'alias', operator: '~' as const, value: oneOf(words) },
  ];
  const [rows, ofTheSystem] = await Promise.all([
    client.find('EmailAlias', criteria, work),
    directory.protectedAliases(work),
  ]);
  const found = await Promise.all(rows.slice(0, 10).map((oid) => client.get(oid, null, work)));
  const taken = new Set([...ofTheSystem, ...found.flatMap((row) => row?.['alias']?.toLowerCase() ?? [])]);
  if (taken.has(loginName)) throw nameTaken(loginName);
  const aliases = words.filter((word) => taken.has(word));
  if (aliases.length > 0) throw aliasTaken(aliases);
}

/**
 * What the panel would refuse half-way, asked before anything is made: the name is free on the whole server, name and
 * aliases are free at the site's own name, and the site may have one more user. Right after the list was seen, the panel is
 * asked for the aliases only: a name that another site holds is refused by the very command that creates, which then leaves
 * nothing behind.
 */
export async function checkBeforeCreate(parts: ApiParts, wanted: Wanted, work: Work): Promise<void> {
  const { client, directory } = parts;
  const { site, loginName } = wanted;
  const list = directory.freshList;
  if (list) checkAgainst(list, wanted);
  const [namesakes, count] = await Promise.all([
    list ? [] : client.find('User', [{ key: 'name', value: loginName }], work),
    list ? list.length : client.find('User', [{ key: 'site', value: site.group }], work).then(({ length }) => length),
    checkAliasRows(parts, wanted, work),
  ]);
  if (namesakes.length > 0) throw nameTaken(loginName);
  if (count >= site.maximumUsers) throw new Problem('employee-user-limit', { messages: [] });
}
