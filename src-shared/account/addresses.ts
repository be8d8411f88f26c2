/**
 * The addresses under which mail is to reach an account, the first one being the one to send from. Without any alias it
 * is the login name at the domain, which gives the login name away.
 * The panel also keeps `loginName@<site's own name>` for every user; it is not listed, as nobody should be told it.
 */
export function addressesOf(aliases: readonly string[], domain: string, loginName: string): string[] {
  const localParts = aliases.length > 0 ? aliases : [loginName];
  return [...new Set(localParts)].map((localPart) => `${localPart}@${domain}`);
}
