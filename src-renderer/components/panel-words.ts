/** A reason in the way of BlueOnyx' API: a tag, with its values in brackets. */
const tagged = /^([a-z]+-[a-z]+)\.(\S+?)(?: \((.*)\))?$/s;

/** The key of the sentence for a reason, and what the sentence names; null for words that stand for themselves. */
export function tagIn(message: string): { key: string; values: Record<string, string> } | null {
  const [, domain, tag, list = ''] = tagged.exec(message) ?? [];
  if (domain === undefined || tag === undefined) return null;
  const pairs = list.split(', ').flatMap((pair) => {
    const [, name, value = ''] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
    return name === undefined ? [] : [[name, value] as const];
  });
  return { key: `panelTag.${domain}.${tag}`, values: Object.fromEntries(pairs) };
}
