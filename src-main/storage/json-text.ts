/** What a JSON text says; undefined for one that is none. An editor may have put a byte order mark first. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
