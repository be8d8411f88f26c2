import { create } from 'qrcode';

export interface QrModules {
  /** Modules along one side, without the quiet zone. */
  size: number;
  /** The dark modules as an SVG path, one rectangle for those side by side; one module is one unit. */
  path: string;
}

/** ISO/IEC 18004 wants this many light modules on every side. */
export const quietZone = 4;

/**
 * The QR code of a text, with the least redundancy: it is read from a clean screen, and fewer modules are larger ones.
 * Null for a text that is too long for any QR code (2953 bytes in UTF-8).
 */
export function qrModules(text: string): QrModules | null {
  if (new TextEncoder().encode(text).length > 2953) return null;
  const { modules } = create(text, { errorCorrectionLevel: 'L' });
  const { size } = modules;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const start = x;
      while (x < size && modules.get(y, x)) x += 1;
      if (x > start) path += `M${start} ${y}h${x - start}v1H${start}z`;
    }
  }
  return { size, path };
}
