/** A list as the panel's database keeps it: `&a&b&`, elements URL-encoded, nothing for an empty list. */
export const pack = (entries: readonly string[]): string =>
  entries.length === 0 ? '' : `&${entries.map((entry) => encodeURIComponent(entry)).join('&')}&`;

/** The entries of a packed list. A text that is not packed is one entry, which the type checks then refuse. */
export function unpack(packed: string): string[] {
  if (packed === '') return [];
  if (!/^&.*&$/s.test(packed) || packed.length < 2) return [packed];
  return packed.slice(1, -1).split('&').map(decodeElement);
}

function decodeElement(element: string): string {
  try {
    return decodeURIComponent(element);
  } catch {
    // A stray percent sign: no encoding of ours.
    return element;
  }
}
