/** The panel's pages store these four as character references (BlueOnyx, input filter), and may print them escaped once more. */
const references: readonly (readonly [RegExp, string])[] = [
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&quot;/g, '"'],
  [/&#0?39;/g, "'"],
];

/** A stored text as it was typed. */
export const withoutReferences = (text: string): string =>
  references.reduce((result, [reference, character]) => result.replace(reference, character), text);

/** The same for a full name. The other three stay: as they are they would be commands where the panel writes the name back. */
export const withApostrophes = (text: string): string => text.replace(/&#0?39;/g, "'");
