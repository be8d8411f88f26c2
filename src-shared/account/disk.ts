import type { SiteFacts } from './account';
import { error, hint, type Finding } from './finding';
import { fullWidthToAscii, toHalfWidth } from './typed-text';

/** Megabytes of one unit, factor 1000 as the panel counts (1G = 1000M). */
const megabytesOf: Readonly<Record<string, number>> = { K: 0.001, M: 1, G: 1000, T: 1_000_000 };

/** The largest size that the program passes on (the panel's field holds nine characters). */
export const maximumDiskMegabytes = 99_999_999;

/** Multiply without the dust of binary fractions: 1.1 G is 1100 M. */
const toMegabytes = (amount: number, unit: string): number => Number((amount * (megabytesOf[unit] ?? 1)).toFixed(6));

/** The size in megabytes as the panel takes it: an integer with G where it is a whole number of them, else with M. */
export const formatDiskForPanel = (megabytes: number): string =>
  megabytes % 1000 === 0 ? `${megabytes / 1000}G` : `${megabytes}M`;

/** The size in megabytes in the notation of the panel and the manual, e.g. `10.5G`. */
const shortSize = (megabytes: number): string => (megabytes < 1000 ? `${megabytes}M` : `${megabytes / 1000}G`);

/** The size in megabytes as people of that language read it, e.g. `1.5 GB`. */
export function formatDisk(megabytes: number, locale: string): string {
  const units = [
    ['terabyte', 1_000_000],
    ['gigabyte', 1000],
    ['megabyte', 1],
    ['kilobyte', 0.001],
  ] as const;
  const [unit, size] = units.find(([, size]) => Math.abs(megabytes) >= size) ?? ['megabyte', 1];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 3,
  }).format(megabytes / size);
}

const wordsForUnits: readonly (readonly [RegExp, string])[] = [
  [/キロ(バイト)?$/, 'K'],
  [/メガ(バイト)?$/, 'M'],
  [/ギガ(バイト)?$/, 'G'],
  [/テラ(バイト)?$/, 'T'],
];

function normalised(typed: string): string {
  const text = toHalfWidth(typed.normalize('NFKC')).trim();
  return wordsForUnits.reduce((result, [word, unit]) => result.replace(word, unit), text).toUpperCase();
}

export interface DiskReading {
  /** Whole megabytes; null where the text does not say a size that can be asked for. */
  megabytes: number | null;
  findings: Finding[];
}

/** What a typed size says, without regard to the site. A bare number is megabytes, as the panel takes it. */
function parseDisk(typed: string): DiskReading {
  const refuse = (finding: Finding): DiskReading => ({ megabytes: null, findings: [finding] });
  const text = normalised(typed);
  if (text === '') return refuse(error('disk-empty'));
  const parts = /^(\d{1,12}(?:[.,]\d{1,9})?)\s*(?:([KMGT])B?)?$/.exec(text);
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?!\d)/.test(text))
    return refuse(error('disk-ambiguous', { params: { typed: typed.trim() } }));
  if (!parts) return refuse(error('disk-unreadable'));
  const [, amount = '', unit] = parts;
  const megabytes = toMegabytes(Number(amount.replace(',', '.')), unit ?? 'M');
  if (!Number.isInteger(megabytes)) return refuse(error('disk-fraction'));
  const size = formatDiskForPanel(megabytes);
  return { megabytes, findings: unit ? [] : [hint('disk-no-unit', { params: { size }, repair: size })] };
}

/**
 * Read a typed size: `100M`, `1.5G`, `1,5G`, `１Ｇ`, `1 GB`, `1000`. Within the site's bounds it is an integer of
 * megabytes (BlueOnyx 5212R, user add form: it parses fractions, but stores whole megabytes).
 */
export function readDisk(typed: string, { disk }: Pick<SiteFacts, 'disk'>): DiskReading {
  const { megabytes, findings } = parseDisk(typed);
  if (megabytes === null) return { megabytes, findings };
  const minimum = Math.max(1, Math.ceil(disk?.minimumMegabytes ?? 1));
  const maximum = Math.min(maximumDiskMegabytes, Math.floor(disk?.maximumMegabytes ?? maximumDiskMegabytes));
  const params = { minimum: shortSize(minimum), maximum: shortSize(maximum) };
  if (megabytes < minimum) return { megabytes: null, findings: [error('disk-too-small', { params })] };
  if (megabytes > maximum) return { megabytes: null, findings: [error('disk-too-large', { params })] };
  return { megabytes, findings };
}

const panelSize = /(\d+(?:[.,]\d+)?)\s*(?:([KMGT])B?)?/i;

/** A size as panels print it (`20M`, `1G`, `10.5G`, `500K`, `1MB`, a bare number of megabytes) in megabytes, or null. */
export function parsePanelDisk(text: string): number | null {
  const parts = new RegExp(`^${panelSize.source}$`, 'i').exec(fullWidthToAscii(text).trim());
  if (!parts) return null;
  const [, amount = '', unit = 'M'] = parts;
  return toMegabytes(Number(amount.replace(',', '.')), unit.toUpperCase());
}

/** The bounds beside the panel's field, `(1M - 10.5G)` or `(1MB - 500MB)`, in megabytes, or null. */
export function parsePanelDiskBounds(text: string): { minimumMegabytes: number; maximumMegabytes: number } | null {
  const parts = /([\d.,]+\s*(?:[KMGT]B?)?)\s*[-–—~〜～]\s*([\d.,]+\s*(?:[KMGT]B?)?)/i.exec(text);
  const [minimumMegabytes, maximumMegabytes] = [parts?.[1], parts?.[2]].map((part) => parsePanelDisk(part ?? ''));
  if (typeof minimumMegabytes !== 'number' || typeof maximumMegabytes !== 'number') return null;
  return { minimumMegabytes, maximumMegabytes };
}
