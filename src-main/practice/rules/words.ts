/** A set of words from a text, for lists that read better as running text. */
export const unpackWords = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));
