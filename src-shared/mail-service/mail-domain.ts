/** Host labels that servers carry in front of the domain of their addresses. */
const serverLabel = /^(?:mail|mx|www|web|smtp|pop|imap|server|host|ns|s)\d*$/;

/**
 * The domain of the mail addresses as it is most likely, from the site's own name: `mail.example.com` gives
 * `example.com`, `example.co.jp` stays. The person may correct it.
 */
export function mailDomainOf(siteName: string): string {
  const labels = siteName.toLowerCase().split('.');
  return labels.length > 2 && serverLabel.test(labels[0] ?? '') ? labels.slice(1).join('.') : labels.join('.');
}
