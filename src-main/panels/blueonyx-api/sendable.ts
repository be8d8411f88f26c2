import { maximumLoginNameLength, type Account } from '@shared/account/account';
import { isReservedAlias, isReservedLoginName, reservedStartOf } from '@shared/account/reserved';
import type { UserSettings } from '@shared/account/user-details';
import { Problem } from '@shared/contract/problem';
import { maximumDiskOf, shellsOf, type SiteRecord } from './site-record';

/** Types of the panel's database (BlueOnyx 5212R, base types). */
const loginNameShape = /^[a-z][a-z0-9_.-]{0,30}$/;
const aliasShape = /^[a-z0-9_-][a-z0-9_.-]*$/;
/** The panel hands a full name to a shell of the system administrator as it is: these would be commands there. */
const refusedInFullName = /["`$\\:<>\p{Cc}\u2028\u2029]/u;
const refusedInPassword = /[\p{Cc}"]/u;
/** Line by line the remarks are stored; nothing else that cannot be seen. */
const refusedInRemarks = /(?![\t\n\r])\p{Cc}/u;
/** The panel writes these as they are into a file of the mail server, in which other signs start programs. */
const forwardingShape = /^[A-Za-z0-9._+-]+(?:@[A-Za-z0-9._-]+)?$/;
/** A property is sent in one line of 64 KiB at most, four signs for each byte that is not ASCII; beyond that nobody can read it. */
const maximumBytes = 15_000;

const invalid = (field: string, reason: string) =>
  new Problem('employee-data-invalid', { field, reason, messages: [] });

const illegalPassword = () => new Problem('employee-password-weak', { rule: 'illegal', messages: [] });

/** A password of 8 to 32 bytes that the panel's own login page takes as typed, too. */
export function refusePassword(password: string): void {
  const bytes = Buffer.byteLength(password, 'utf8');
  if (bytes < 8) throw new Problem('employee-password-weak', { rule: 'tooShort', messages: [] });
  // The login page turns < and > into character references and cuts white space off both ends.
  if (bytes > 32 || refusedInPassword.test(password) || /['<>]/.test(password) || password !== password.trim()) {
    throw illegalPassword();
  }
}

/**
 * What is never sent, whoever asks for it: values that the panel would refuse or spoil, or that would harm the server. Only
 * the named fields are looked at.
 */
export function refuseUnsendable(values: Partial<UserSettings>, site: SiteRecord): void {
  const { fullName = '', remarks = '', aliases = [], diskMegabytes = null, shell = 'none' } = values;
  const { vacation, forwarding } = values;
  if (refusedInFullName.test(fullName)) throw invalid('fullName', 'character');
  if (refusedInRemarks.test(remarks)) throw invalid('remarks', 'character');
  if (!aliases.every((alias) => aliasShape.test(alias))) throw invalid('aliases', 'character');
  const reserved = aliases.filter(isReservedAlias);
  if (reserved.length > 0) throw new Problem('employee-alias-taken', { messages: reserved });
  if (diskMegabytes !== null && diskMegabytes > maximumDiskOf(site)) {
    throw new Problem('employee-quota-over-site', { messages: [] });
  }
  if (!shellsOf(site).includes(shell)) throw invalid('shell', 'notOffered');
  if (forwarding?.enabled && forwarding.addresses.length === 0) throw invalid('forwarding', 'noAddress');
  if (!(forwarding?.addresses ?? []).every((address) => forwardingShape.test(address))) {
    throw invalid('forwarding', 'character');
  }
  if (vacation?.enabled && vacation.message.trim() === '') throw invalid('vacation', 'empty');
  const long = { fullName, remarks, vacation: vacation?.message ?? '' };
  const tooLong = Object.entries(long).find(([, text]) => Buffer.byteLength(text, 'utf8') > maximumBytes);
  if (tooLong) throw invalid(tooLong[0], 'tooLong');
}

/** The same for a new account. */
export function refuseAccount(account: Account, loginName: string, site: SiteRecord): void {
  if (loginName.length > maximumLoginNameLength) {
    throw new Problem('employee-data-invalid', { field: 'userName', reason: 'tooLong', loginName, messages: [] });
  }
  if (!loginNameShape.test(loginName)) throw invalid('userName', 'character');
  if (isReservedLoginName(loginName) || reservedStartOf(loginName) !== null) {
    throw new Problem('employee-name-taken', { loginName, messages: [] });
  }
  refuseUnsendable(account, site);
  refusePassword(account.password);
}
