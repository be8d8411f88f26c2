const megabytes: Record<string, number> = { K: 0.001, M: 1, G: 1000, T: 1_000_000 };

/** Marks a disk size that the panel does not understand. */
export type DiskSize = number | 'invalid';

/** Stored for "no limit". */
export const unlimited = -1;

/**
 * A disk size in whole megabytes (factor 1000) from what the form sends: a number with K, M, G or T, a bare number being
 * megabytes; comma or point. Nothing at all means no limit. `KB`, `MB`, `GB`, `TB` pass the browser's pattern and yet are
 * not understood (BlueOnyx 5212R, user add form).
 */
export function parseDiskSize(text: string | undefined): DiskSize {
  if (text === undefined || text === '') return unlimited;
  const match = /^(\d+(?:\.\d+)?)([KMGT]?)$/.exec(text.replace(',', '.'));
  if (!match) return 'invalid';
  const size = Number(match[1]) * (megabytes[match[2] || 'M'] ?? 1);
  const rounded = Math.round(size);
  return Math.abs(size - rounded) < 1e-9 ? rounded : 'invalid';
}

/** A disk size as the form shows it: `20M`, `1G`, `1.5G`. */
export function formatDiskSize(size: number): string {
  if (size >= 1_000_000) return `${size / 1_000_000}T`;
  return size >= 1000 ? `${size / 1000}G` : `${size}M`;
}

/** The site's limit is exceeded. An unlimited site (-1) refuses every size, as the panel's comparison does. */
export const exceedsSite = (size: number, siteQuota: number): boolean => size > siteQuota;
