import { ownDomainsOf, userWithLoginName, type AccountContext } from './account-context';
import { error, hint, type Finding } from './finding';
import { isHostName } from '../mail-service/host-name';
import { lowerCaseAscii, toHalfWidth, withoutInvisibleMarks } from './typed-text';
import type { Forwarding, UserDetails } from './user-details';

/** The addresses of a typed text, one each, in the order typed; full-width letters and doubled ones are put right. */
export function readForwardingAddresses(typed: string): string[] {
  const entries = toHalfWidth(withoutInvisibleMarks(typed))
    .split(/[\s,;，；、､]+/)
    .map((entry) => entry.replace(/^mailto:|^<|>$/gi, ''))
    .filter((entry) => entry !== '');
  return [...new Set(entries)];
}

const localPart = /^[a-z0-9!#$%&*+/=?^_{|}~.-]{1,64}$/i;

/** Whether the text is a plain address: no quoted local part, no address literal (RFC 5321 §4.1.2, dot-string only). */
export function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  const dotsFit = !local.startsWith('.') && !local.endsWith('.') && !local.includes('..');
  return at > 0 && localPart.test(local) && dotsFit && domain.includes('.') && isHostName(domain);
}

/**
 * Check where mail is forwarded to (BlueOnyx 5212R, tab of the e-mail settings: each entry an address or the name of a user
 * of the server; without any, forwarding is switched off again).
 */
export function checkForwarding(
  { enabled, addresses, keepCopy }: Forwarding,
  user: Pick<UserDetails, 'loginName' | 'aliases'>,
  context: AccountContext,
): Finding[] {
  if (enabled && addresses.length === 0) return [error('forwarding-empty')];
  const findings: Finding[] = [];
  const unknown = addresses.filter((entry) => !isAddress(entry) && !userWithLoginName(context.users, entry));
  if (unknown.length > 0) findings.push(error('forwarding-address', { params: { addresses: unknown.join(', ') } }));
  const own = [user.loginName, ...user.aliases].flatMap((name) => [
    name,
    ...ownDomainsOf(context).map((domain) => `${name}@${domain}`),
  ]);
  const loop = addresses.find((entry) => own.includes(lowerCaseAscii(entry)));
  if (loop !== undefined) findings.push(error('forwarding-own', { params: { address: loop } }));
  if (enabled && !keepCopy) findings.push(hint('forwarding-no-copy'));
  return findings;
}
