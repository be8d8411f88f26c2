/** The largest picture that fits into the settings, in bytes: in Base64 it grows by a third. */
export const largestLogo = 290_000;

const kinds: Record<string, string> = { png: 'image/png', svg: 'image/svg+xml' };

/** A picture file as a data URL. What is in it is checked where it is kept. */
export async function logoFrom(file: File): Promise<{ logo: string } | { fault: 'kind' | 'size' }> {
  const kind = kinds[file.name.split('.').at(-1)?.toLowerCase() ?? ''];
  if (!kind) return { fault: 'kind' };
  if (file.size > largestLogo) return { fault: 'size' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { logo: `data:${kind};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}` };
}
