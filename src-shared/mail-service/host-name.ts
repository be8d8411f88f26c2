const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;

/** Whether a text is a host name as RFC 1123 §2.1 has it: dot-separated labels of letters, digits and hyphens. */
export function isHostName(text: string): boolean {
  return text.length <= 253 && text.split('.').every((part) => label.test(part));
}
