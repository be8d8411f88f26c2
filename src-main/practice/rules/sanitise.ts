const encoded: Record<string, string> = { '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#039;' };

/**
 * What the panel's pages make of every GET and POST value: tags are cut out, then `<` `>` `"` `'` are encoded. The
 * ampersand stays. A password with one of the four is so stored altered (BlueOnyx 5212R, input filter).
 */
export const sanitise = (value: string): string => stripTags(value).replace(/[<>"']/g, (sign) => encoded[sign] ?? sign);

/** The input filter of 2019 also loses every `&` (BlueOnyx 5209R and 5210R). */
export const sanitise2019 = (value: string): string => sanitise(value.replaceAll('&', ''));

/**
 * PHP's strip_tags: a `<` before a blank is text; any other opens a tag that runs to the next `>` outside quotes, or to
 * the end of the text.
 */
export function stripTags(text: string): string {
  let kept = '';
  let inTag = false;
  let quote = '';
  const signs = [...text];
  for (const [index, sign] of signs.entries()) {
    if (!inTag) {
      if (sign === '<' && !/^\s/.test(signs[index + 1] ?? '')) inTag = true;
      else kept += sign;
    } else if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') inTag = false;
  }
  return kept;
}
